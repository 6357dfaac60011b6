import { BEAD_TYPES } from '../../src/align/beads.js';
import { EVIDENCE_KINDS, ITEM_KINDS } from '../../src/similarity/model.js';
import { type Example, FEATURES, TYPES } from './example.js';

/** Strength of the pull of each parameter towards where it started: what the data don't speak of stays. */
const PULL = 2;
/** Weights that can't be negative: evidence may say nothing, but never the contrary of what it means. Aspects have either sign. */
const SIGNED = EVIDENCE_KINDS.length + ITEM_KINDS.length;

/** The cost of every bead. Parameters: weights of the features, then priors of the bead types. */
function costsOf({ type, features, adaptation }: Example, parameters: Float64Array): Float64Array {
  return Float64Array.from(type, (t, bead) => {
    let cost = (parameters[FEATURES + t] ?? 0) + (adaptation[t] ?? 0);
    for (let k = 0; k < FEATURES; k++) cost += (parameters[k] ?? 0) * (features[bead * FEATURES + k] ?? 0);
    return cost;
  });
}

/** ln(exp a + exp b) */
function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

/** The posterior probability of every bead, and −ln of the weight of all paths, by forward–backward over the beads. */
function posteriors({ nodes, from, to }: Example, costs: Float64Array): { shares: Float64Array; total: number } {
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  forward[0] = 0;
  backward[nodes - 1] = 0;
  const at = (values: Float64Array, node: number | undefined) => values[node ?? 0] ?? -Infinity;
  costs.forEach((cost, k) => {
    forward[to[k] ?? 0] = logAdd(at(forward, to[k]), at(forward, from[k]) - cost);
  });
  for (let k = costs.length - 1; k >= 0; k--) {
    backward[from[k] ?? 0] = logAdd(at(backward, from[k]), at(backward, to[k]) - (costs[k] ?? Infinity));
  }
  const total = at(forward, nodes - 1);
  return { shares: costs.map((cost, k) => Math.exp(at(forward, from[k]) - cost + at(backward, to[k]) - total)), total };
}

/** Adds an example's gradient of −ln p(gold), and returns that. */
function accumulate(one: Example, parameters: Float64Array, gradient: Float64Array): number {
  const costs = costsOf(one, parameters);
  const { shares, total } = posteriors(one, costs);
  const add = (bead: number, share: number) => {
    for (let k = 0; k < FEATURES; k++) gradient[k] = (gradient[k] ?? 0) + share * (one.features[bead * FEATURES + k] ?? 0);
    const prior = FEATURES + (one.type[bead] ?? 0);
    gradient[prior] = (gradient[prior] ?? 0) + share;
  };
  shares.forEach((share, bead) => {
    if (share > 1e-7) add(bead, -share);
  });
  let loss = total;
  for (const bead of one.gold) {
    add(bead, 1);
    loss += costs[bead] ?? 0;
  }
  return loss;
}

/** The parameter of the bead type with its sides exchanged; any other parameter itself. */
function mirrored(p: number): number {
  const type = BEAD_TYPES[p - FEATURES];
  if (type === undefined) return p;
  return FEATURES + BEAD_TYPES.findIndex((other) => other.source === type.target && other.target === type.source);
}

/** Which side is the source is the caller's choice: a bead and its mirror image share one prior. */
function gatherMirrored(gradient: Float64Array): void {
  for (let p = FEATURES; p < FEATURES + TYPES; p++) {
    const twin = mirrored(p);
    if (twin <= p) continue;
    const both = (gradient[p] ?? 0) + (gradient[twin] ?? 0);
    gradient[p] = both;
    gradient[twin] = both;
  }
}

/**
 * The parameters under which gold is likeliest: Adam on the exact gradient, for so many rounds.
 *
 * @param isFree whether a parameter is fitted; the others stay where they start.
 */
export function maximiseLikelihood(
  examples: readonly Example[],
  start: Float64Array,
  rounds: number,
  isFree: (parameter: number) => boolean,
): Float64Array {
  const parameters = start.slice();
  const mean = new Float64Array(start.length);
  const square = new Float64Array(start.length);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(start.length);
    let loss = 0;
    for (const one of examples) loss += accumulate(one, parameters, gradient);
    gatherMirrored(gradient);
    const rate = round < rounds * 0.6 ? 0.05 : 0.0125;
    for (let p = 0; p < parameters.length; p++) {
      if (!isFree(p)) continue;
      const g = (gradient[p] ?? 0) + PULL * ((parameters[p] ?? 0) - (start[p] ?? 0));
      mean[p] = 0.9 * (mean[p] ?? 0) + 0.1 * g;
      square[p] = 0.99 * (square[p] ?? 0) + 0.01 * g * g;
      const step = (rate * ((mean[p] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((square[p] ?? 0) / (1 - 0.99 ** round)) + 1e-6);
      parameters[p] = (parameters[p] ?? 0) - step;
      if (p < SIGNED) parameters[p] = Math.max(0, parameters[p] ?? 0);
    }
    if (round % 20 === 0) console.log(`round ${round}: loss ${loss.toFixed(1)}`);
  }
  return parameters;
}
