import type { PresenceIndex } from '../similarity/presence.js';
import type { Anchor } from './corridor.js';

/** Nats of shared items from which a pair of units is a candidate, and by which it must be ahead of the next. */
const ENOUGH = 3;
const AHEAD = 1;
/**
 * Places of a unit's items on the other side that are looked at: the rarest items first, the second number only where the first did not
 * decide, as in texts that repeat a few words. It keeps the search for anchors linear.
 */
const BUDGETS = [120, 1_200] as const;

interface Candidate {
  readonly source: number;
  readonly target: number;
  readonly gain: number;
}

/**
 * Pairs of units that share items as no other pair does, chained into the heaviest ascending sequence: the points through which the path
 * most likely goes. Identical lines are ahead of nothing and point nowhere, so that a long gap on one side can't be bridged by them.
 * O(n + k log k) for k candidates.
 */
export function findAnchors(index: PresenceIndex, weights: readonly number[]): Anchor[] {
  return heaviestChain(candidatePairs(index, weights));
}

/** For every item the things listed for it, in flat arrays: those of item k stand from `start[k]` to `start[k + 1]`. */
interface Postings {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

function postings(items: number, count: number, each: (visit: (item: number, value: number) => void) => void): Postings {
  const start = new Int32Array(items + 1);
  each((item) => {
    start[item + 1] = (start[item + 1] ?? 0) + 1;
  });
  for (let k = 0; k < items; k++) start[k + 1] = (start[k + 1] ?? 0) + (start[k] ?? 0);
  const values = new Int32Array(count);
  const fill = start.slice();
  each((item, value) => {
    const at = fill[item] ?? 0;
    fill[item] = at + 1;
    values[at] = value;
  });
  return { start, values };
}

function candidatePairs(index: PresenceIndex, weights: readonly number[]): Candidate[] {
  const { sourceItems, targetItems, targetKind, linkStart, linkSource, forwardGain, backwardGain } = index;
  const total = targetItems.reduce((sum, list) => sum + list.length, 0);
  const units = postings(targetKind.length, total, (visit) => {
    targetItems.forEach((list, unit) => {
      for (const item of list) visit(item, unit);
    });
  });
  const links = postings(index.sourceKind.length, linkSource.length, (visit) => {
    linkSource.forEach((source, link) => {
      visit(source, link);
    });
  });
  const targetOfLink = new Int32Array(linkSource.length);
  for (let t = 0; t < targetKind.length; t++) targetOfLink.fill(t, linkStart[t], linkStart[t + 1]);
  const places = (link: number) => {
    const item = targetOfLink[link] ?? 0;
    return (units.start[item + 1] ?? 0) - (units.start[item] ?? 0);
  };
  const scores = new Float32Array(targetItems.length);
  const candidates: Candidate[] = [];
  sourceItems.forEach((list, source) => {
    const own = [...list].flatMap((item) => Array.from(links.values.subarray(links.start[item], links.start[item + 1])));
    own.sort((a, b) => places(a) - places(b) || a - b);
    const touched: number[] = [];
    let spent = 0;
    let at = 0;
    for (const budget of BUDGETS) {
      for (; at < own.length && spent + places(own[at] ?? 0) <= budget; at++) {
        const link = own[at] ?? 0;
        const item = targetOfLink[link] ?? 0;
        const gain = ((weights[targetKind[item] ?? 0] ?? 0) * ((forwardGain[link] ?? 0) + (backwardGain[link] ?? 0))) / 2;
        for (let k = units.start[item] ?? 0; k < (units.start[item + 1] ?? 0); k++) {
          const target = units.values[k] ?? 0;
          if (scores[target] === 0) touched.push(target);
          scores[target] = (scores[target] ?? 0) + gain;
        }
        spent += places(link);
      }
      const best = leader(touched, scores);
      if (best === undefined) continue;
      candidates.push({ source, ...best });
      break;
    }
    for (const target of touched) scores[target] = 0;
  });
  return mutuallyBest(candidates);
}

/** The target that is well ahead of all others, or undefined. */
function leader(touched: readonly number[], scores: Float32Array): { target: number; gain: number } | undefined {
  let target = -1;
  let first = 0;
  let second = 0;
  for (const unit of touched) {
    const score = scores[unit] ?? 0;
    if (score > first) {
      second = first;
      first = score;
      target = unit;
    } else if (score > second) second = score;
  }
  return first >= ENOUGH && first - second >= AHEAD ? { target, gain: first } : undefined;
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
