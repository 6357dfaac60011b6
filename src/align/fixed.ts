import { BEAD_TYPES } from './beads.js';
import type { IndexPair } from './constraints.js';

/** What the caller has fixed, sorted by how the search can keep it. */
export interface FixedPairs {
  /** Pairs that a path of beads can hold, ascending on both sides. */
  readonly onPath: readonly IndexPair[];
  /** Pairs that none can: they cross others, leave out a unit between, or are larger than any bead. They are set aside and put back. */
  readonly aside: readonly IndexPair[];
}

/** Sorts fixed pairs: the longest ascending chain of those that are allowed stays on the path. */
export function sortFixed(fixed: readonly IndexPair[], isAllowed: (pair: IndexPair) => boolean): FixedPairs {
  const searchable = fixed.filter((pair) => isBead(pair) && isAllowed(pair));
  const chain = new Set(longestChain(searchable));
  return { onPath: fixed.filter((pair) => chain.has(pair)), aside: fixed.filter((pair) => !chain.has(pair)) };
}

function isBead(pair: IndexPair): boolean {
  const consecutive = (units: readonly number[]) => units.every((unit, k) => k === 0 || unit === (units[k - 1] ?? 0) + 1);
  const { length: m } = pair.source;
  const { length: n } = pair.target;
  // Omissions stand alone: each is a bead of one unit wherever the path passes it.
  if (m === 0 || n === 0) return true;
  return consecutive(pair.source) && consecutive(pair.target) && BEAD_TYPES.some((type) => type.source === m && type.target === n);
}

function longestChain(pairs: readonly IndexPair[]): IndexPair[] {
  const omissions = pairs.filter((pair) => pair.source.length === 0 || pair.target.length === 0);
  const filled = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
  const ordered = [...filled].sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  // Patience sorting on where each target ends and the next begins.
  const ends: { pair: IndexPair; before: number }[] = [];
  const tails: number[] = [];
  ordered.forEach((pair, k) => {
    let at = tails.length;
    while (at > 0 && lastTarget(ordered[tails[at - 1] ?? 0]) >= (pair.target[0] ?? 0)) at--;
    ends[k] = { pair, before: at > 0 ? (tails[at - 1] ?? -1) : -1 };
    if (tails[at] === undefined || lastTarget(pair) < lastTarget(ordered[tails[at] ?? 0])) tails[at] = k;
  });
  const chain: IndexPair[] = [];
  for (let k = tails[tails.length - 1] ?? -1; k >= 0; k = ends[k]?.before ?? -1) {
    const pair = ends[k]?.pair;
    if (pair !== undefined) chain.push(pair);
  }
  return [...omissions, ...chain];
}

function lastTarget(pair: IndexPair | undefined): number {
  return pair?.target[pair.target.length - 1] ?? -1;
}
