/** Something said with a probability, and whether it was right. */
export interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

/**
 * The rising map from probabilities said to shares right that fits best: isotonic regression by pooling adjacent violators, drawn
 * through the middle of each pool. Pools hold at least `least` cases.
 */
export function isotonic(judged: readonly Judged[], least: number): [number, number][] {
  const ordered = [...judged].sort((a, b) => a.probability - b.probability);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let at = 0; at < ordered.length; at += least) {
    const cases = ordered.slice(at, at + least);
    pools.push({
      sum: cases.reduce((sum, { probability }) => sum + probability, 0),
      right: cases.filter(({ right }) => right).length,
      count: cases.length,
    });
    for (let last = pools.length - 1; last > 0; last--) {
      const [before, after] = [pools[last - 1], pools[last]];
      if (before === undefined || after === undefined || before.right / before.count <= after.right / after.count) break;
      pools.splice(last - 1, 2, { sum: before.sum + after.sum, right: before.right + after.right, count: before.count + after.count });
    }
  }
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
  // One case more on either side of doubt: no pool is ever quite sure.
  const points = pools.map((pool): [number, number] => [rounded(pool.sum / pool.count), rounded((pool.right + 0.5) / (pool.count + 1))]);
  const top = points[points.length - 1]?.[1] ?? 1;
  return [[0, 0], ...points.filter(([x], k) => x > (points[k - 1]?.[0] ?? 0) && x < 1), [1, Math.max(top, 0.999)]];
}

/** Expected calibration error over bins of equal mass. */
export function calibrationError(judged: readonly Judged[], bins = 10): number {
  const ordered = [...judged].sort((a, b) => a.probability - b.probability);
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const cases = ordered.slice(Math.floor((bin * ordered.length) / bins), Math.floor(((bin + 1) * ordered.length) / bins));
    if (cases.length === 0) continue;
    const said = cases.reduce((sum, { probability }) => sum + probability, 0);
    error += Math.abs(said - cases.filter(({ right }) => right).length) / ordered.length;
  }
  return error;
}

/** The probability that something right was said with more confidence than something wrong: area under the ROC curve, ties by half. */
export function rankingArea(judged: readonly Judged[]): number {
  const ordered = [...judged].sort((a, b) => a.probability - b.probability);
  let rankSum = 0;
  for (let at = 0; at < ordered.length; ) {
    let end = at;
    while (end < ordered.length && ordered[end]?.probability === ordered[at]?.probability) end++;
    const middle = (at + 1 + end) / 2;
    for (let k = at; k < end; k++) if (ordered[k]?.right) rankSum += middle;
    at = end;
  }
  const right = ordered.filter((one) => one.right).length;
  const wrong = ordered.length - right;
  return right === 0 || wrong === 0 ? Number.NaN : (rankSum - (right * (right + 1)) / 2) / (right * wrong);
}

/** Share right among the surest. */
export function surestRight(judged: readonly Judged[], share: number): number {
  const ordered = [...judged].sort((a, b) => b.probability - a.probability).slice(0, Math.floor(judged.length * share));
  return ordered.filter(({ right }) => right).length / ordered.length;
}
