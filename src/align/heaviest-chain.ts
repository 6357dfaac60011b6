import type { Anchor } from './corridor.js';

/** A pair of units that may belong together. */
export interface Candidate extends Anchor {
  /** Nats that speak for it. */
  readonly gain: number;
}

/** The heaviest sequence that ascends on both sides: dynamic programming over a Fenwick tree of prefix maxima. O(k log k). */
export function heaviestChain(candidates: readonly Candidate[]): Anchor[] {
  const ordered = [...candidates].sort((a, b) => a.source - b.source || b.target - a.target);
  const columns = ordered.reduce((most, { target }) => Math.max(most, target), 0) + 1;
  const tree = new Int32Array(columns + 1).fill(-1);
  const weight = new Float64Array(ordered.length);
  const before = new Int32Array(ordered.length).fill(-1);
  let last = -1;
  ordered.forEach((candidate, k) => {
    let best = -1;
    for (let at = candidate.target; at > 0; at -= at & -at) {
      const other = tree[at] ?? -1;
      if (other >= 0 && (best < 0 || (weight[other] ?? 0) > (weight[best] ?? 0))) best = other;
    }
    before[k] = best;
    weight[k] = candidate.gain + (best >= 0 ? (weight[best] ?? 0) : 0);
    for (let at = candidate.target + 1; at <= columns; at += at & -at) {
      const other = tree[at] ?? -1;
      if (other < 0 || (weight[k] ?? 0) > (weight[other] ?? 0)) tree[at] = k;
    }
    if (last < 0 || (weight[k] ?? 0) > (weight[last] ?? 0)) last = k;
  });
  const chain: Anchor[] = [];
  for (let k = last; k >= 0; k = before[k] ?? -1) {
    const candidate = ordered[k];
    if (candidate !== undefined) chain.push({ source: candidate.source, target: candidate.target });
  }
  return chain.reverse();
}
