import type { LinearModel } from '../../src/similarity/log-odds.js';

/** What is known of a case, and whether it is one of those that are looked for. */
export interface Sample<Name extends string> {
  readonly features: Readonly<Record<Name, number>>;
  readonly isTrue: boolean;
}

const ROUNDS = 25;
/** Strength of the pull of each weight towards 0. */
const PULL = 1;

/** Weights are shipped with so many digits. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The model that makes samples likeliest, by Newton's method. @param names the features that count. */
export function logisticRegression<Name extends string>(names: readonly Name[], samples: readonly Sample<Name>[]): LinearModel<Name> {
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -PULL * weight);
    const curvature: number[][] = weights.map((_, k) => weights.map((__, l) => (k === l ? PULL : 0)));
    for (const { features, isTrue } of samples) {
      const values = [1, ...names.map((name) => features[name])];
      const probability = 1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      const spread = probability * (1 - probability);
      values.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + value * ((isTrue ? 1 : 0) - probability);
        const row = curvature[k] ?? [];
        for (let l = 0; l < size; l++) row[l] = (row[l] ?? 0) + spread * value * (values[l] ?? 0);
      });
    }
    const step = solved(curvature, gradient);
    weights = weights.map((weight, k) => weight + (step[k] ?? 0));
  }
  const [bias = 0, ...rest] = weights.map(rounded);
  return { bias, ...Object.fromEntries(names.map((name, k) => [name, rest[k] ?? 0])) } as LinearModel<Name>;
}

/** The solution of linear equations with a positive definite matrix, by Gaussian elimination. */
function solved(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, values[k] ?? 0]);
  rows.forEach((row, k) => {
    for (const lower of rows.slice(k + 1)) {
      const factor = (lower[k] ?? 0) / (row[k] ?? 1);
      for (let l = k; l < row.length; l++) lower[l] = (lower[l] ?? 0) - factor * (row[l] ?? 0);
    }
  });
  const solution: number[] = [];
  for (let k = rows.length - 1; k >= 0; k--) {
    const row = rows[k] ?? [];
    const known = rows.reduce((sum, _, l) => (l > k ? sum + (row[l] ?? 0) * (solution[l] ?? 0) : sum), 0);
    solution[k] = ((row[rows.length] ?? 0) - known) / (row[k] ?? 1);
  }
  return solution;
}
