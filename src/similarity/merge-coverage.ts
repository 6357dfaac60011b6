import { unitCoverage } from './coverage.js';
import { orderGain } from './order.js';
import type { PresenceIndex } from './presence.js';

/** Gains of coverage in a bead that joins several units: of how many items of the first kind are found, and where. */
export interface MergeCoverage {
  /** Of the one unit that several are joined to. */
  readonly whole: number;
  /** Of the units that are joined, summed. */
  readonly parts: number;
  /** Of the order in which the one has what only one of the joined units has. */
  readonly order: number;
}

/** One unit's items of the first kind, each with the units of the other side, counted from the bead's first, in which it is found. */
type FoundIn = readonly (readonly number[])[];

/** What coverage says, unweighted, of one bead that joins several units: for evidence and for fitting. */
export function mergeCoverage(
  index: PresenceIndex,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
): MergeCoverage {
  const { sourceItems, targetItems, sourceFirst, targetFirst } = index;
  const range = (start: number, end: number) => Array.from({ length: end - start }, (_, k) => start + k);
  const first = (items: readonly Int32Array[], sizes: Uint16Array) => (unit: number) => [...(items[unit]?.subarray(0, sizes[unit]) ?? [])];
  const source = range(sourceStart, sourceEnd).map(first(sourceItems, sourceFirst));
  const target = range(targetStart, targetEnd).map(first(targetItems, targetFirst));
  const linked = (s: number, t: number) => index.linkSource.subarray(index.linkStart[t], index.linkStart[t + 1]).includes(s);
  const places = (others: readonly number[][], isLinked: (other: number) => boolean) =>
    others.flatMap((list, k) => (list.some(isLinked) ? [k] : []));
  const ofSource = source.map((list): FoundIn => list.map((s) => places(target, (t) => linked(s, t))));
  const ofTarget = target.map((list): FoundIn => list.map((t) => places(source, (s) => linked(s, t))));
  return gainsOf(ofSource, ofTarget);
}

function gainsOf(source: readonly FoundIn[], target: readonly FoundIn[]): MergeCoverage {
  const gains = { whole: 0, parts: 0, order: 0 };
  const coverage = (unit: FoundIn) => unitCoverage(unit.filter((places) => places.length > 0).length, unit.length);
  for (const [own, other] of [
    [source, target],
    [target, source],
  ] as const) {
    gains[own.length === 1 ? 'whole' : 'parts'] += own.reduce((sum, unit) => sum + coverage(unit), 0);
    if (own.length === 1) gains.order += orderOf(other, own[0] ?? []);
  }
  return gains;
}

/** The gain of order, for units that are joined to one. */
function orderOf(joined: readonly FoundIn[], one: FoundIn): number {
  const all = joined.reduce((sum, { length }) => sum + length, 0);
  const bounds = joined.map((_, k) => joined.slice(0, k).reduce((sum, { length }) => sum + length, 0) / all);
  return one.reduce((sum, [part, second], place) => {
    if (part === undefined || second !== undefined) return sum;
    return sum + orderGain((place + 0.5) / one.length, bounds[part] ?? 0, bounds[part + 1] ?? 1);
  }, 0);
}
