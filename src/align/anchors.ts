import type { PresenceIndex } from '../similarity/presence.js';
import type { Anchor } from './corridor.js';

/** Items whose places on both sides, multiplied, are more than this point at too many pairs of units. */
const RARE = 150;
/** Nats of shared rare items from which a pair of units is a candidate. */
const ENOUGH = 3;

interface Candidate {
  readonly source: number;
  readonly target: number;
  readonly gain: number;
}

/**
 * Pairs of units that share rare items, chained into the heaviest ascending sequence: the points through which the path most likely
 * goes. Identical formulas have no rare items and point nowhere, so a long gap on one side can't be bridged by them.
 * O(n + k log k) for k candidates.
 */
export function findAnchors(index: PresenceIndex, weights: readonly number[]): Anchor[] {
  return heaviestChain(candidatePairs(index, weights));
}

function unitsOfItems(units: readonly Int32Array[], items: number): { start: Int32Array; unit: Int32Array } {
  const start = new Int32Array(items + 1);
  for (const list of units) for (const item of list) start[item + 1] = (start[item + 1] ?? 0) + 1;
  for (let k = 0; k < items; k++) start[k + 1] = (start[k + 1] ?? 0) + (start[k] ?? 0);
  const fill = start.slice();
  const unit = new Int32Array(start[items] ?? 0);
  units.forEach((list, u) => {
    for (const item of list) {
      const at = fill[item] ?? 0;
      fill[item] = at + 1;
      unit[at] = u;
    }
  });
  return { start, unit };
}

function candidatePairs(index: PresenceIndex, weights: readonly number[]): Candidate[] {
  const columns = index.targetItems.length;
  const source = unitsOfItems(index.sourceItems, index.sourceKind.length);
  const target = unitsOfItems(index.targetItems, index.targetKind.length);
  const gains = new Map<number, number>();
  for (let t = 0; t < index.targetKind.length; t++) {
    const targetFrom = target.start[t] ?? 0;
    const targetTo = target.start[t + 1] ?? 0;
    if (targetTo - targetFrom > RARE) continue;
    const weight = weights[index.targetKind[t] ?? 0] ?? 0;
    if (weight <= 0) continue;
    for (let link = index.linkStart[t] ?? 0; link < (index.linkStart[t + 1] ?? 0); link++) {
      const s = index.linkSource[link] ?? 0;
      const sourceFrom = source.start[s] ?? 0;
      const sourceTo = source.start[s + 1] ?? 0;
      if ((sourceTo - sourceFrom) * (targetTo - targetFrom) > RARE) continue;
      const gain = (weight * ((index.forwardGain[link] ?? 0) + (index.backwardGain[link] ?? 0))) / 2;
      for (let a = sourceFrom; a < sourceTo; a++) {
        for (let b = targetFrom; b < targetTo; b++) {
          const key = (source.unit[a] ?? 0) * columns + (target.unit[b] ?? 0);
          gains.set(key, (gains.get(key) ?? 0) + gain);
        }
      }
    }
  }
  const candidates: Candidate[] = [];
  for (const [key, gain] of gains) if (gain >= ENOUGH) candidates.push({ source: Math.floor(key / columns), target: key % columns, gain });
  return mutuallyBest(candidates);
}

/** Keeps a pair only where it is the heaviest of both its units. */
function mutuallyBest(candidates: readonly Candidate[]): Candidate[] {
  const bestOfSource = new Map<number, Candidate>();
  const bestOfTarget = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (candidate.gain > (bestOfSource.get(candidate.source)?.gain ?? 0)) bestOfSource.set(candidate.source, candidate);
    if (candidate.gain > (bestOfTarget.get(candidate.target)?.gain ?? 0)) bestOfTarget.set(candidate.target, candidate);
  }
  return candidates.filter((one) => bestOfSource.get(one.source) === one && bestOfTarget.get(one.target) === one);
}

/** The heaviest sequence that ascends on both sides: dynamic programming over a Fenwick tree of prefix maxima. */
function heaviestChain(candidates: readonly Candidate[]): Anchor[] {
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
