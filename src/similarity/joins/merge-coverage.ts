import type { MergeAspect } from '../model.js';
import { type Lists, listedInRange } from '../presence/listed-by.js';
import type { PresenceIndex } from '../presence/presence.js';
import type { Coverage } from './coverage.js';
import { orderGain } from './order.js';

/** Gains of coverage in a bead that joins several units, unweighted: of how many items of the first kind are found, and where. */
export type MergeCoverage = Readonly<Record<MergeAspect, number>>;

/** One unit's items of the first kind, each with the units of the other side, counted from the bead's first, in which it is found. */
type FoundIn = readonly (readonly number[])[];

/** What coverage says, unweighted, of one bead that joins several units: for evidence and for fitting. */
export function mergeCoverage(
  index: PresenceIndex,
  coverage: Coverage,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
): MergeCoverage {
  const { sourceItems, targetItems, sourceFirst, targetFirst } = index;
  const range = (start: number, end: number) => Array.from({ length: end - start }, (_, k) => start + k);
  const first = (items: Lists, sizes: Uint16Array) => (unit: number) => [...listedInRange(items, unit, unit + 1).subarray(0, sizes[unit])];
  const source = range(sourceStart, sourceEnd).map(first(sourceItems, sourceFirst));
  const target = range(targetStart, targetEnd).map(first(targetItems, targetFirst));
  const linked = (s: number, t: number) => index.linkSource.subarray(index.linkStart[t], index.linkStart[t + 1]).includes(s);
  const places = (others: readonly number[][], isLinked: (other: number) => boolean) =>
    others.flatMap((list, k) => (list.some(isLinked) ? [k] : []));
  const ofSource = source.map((list): FoundIn => list.map((s) => places(target, (t) => linked(s, t))));
  const ofTarget = target.map((list): FoundIn => list.map((t) => places(source, (s) => linked(s, t))));
  return gainsOf(ofSource, ofTarget, coverage);
}

function gainsOf(source: readonly FoundIn[], target: readonly FoundIn[], coverage: Coverage): MergeCoverage {
  const gains = { whole: 0, parts: 0, 'parts-lacking': 0, order: 0, own: 0, 'own-lacking': 0 };
  for (const [own, other] of [
    [source, target],
    [target, source],
  ] as const) {
    const [one = []] = own;
    if (own.length === 1) {
      gains.whole += coverage.unit(foundOf(one), one.length);
      gains.order += orderOf(other, one);
      other.forEach((unit, part) => {
        const alone = one.filter((places) => places.length === 1 && places[0] === part).length;
        const ratio = coverage.own(alone, alone + unit.length - foundOf(unit));
        gains.own += ratio;
        gains['own-lacking'] += Math.min(0, ratio);
      });
    } else {
      for (const unit of own) {
        const ratio = coverage.unit(foundOf(unit), unit.length);
        gains.parts += ratio;
        gains['parts-lacking'] += Math.min(0, ratio);
      }
    }
  }
  return gains;
}

const foundOf = (unit: FoundIn) => unit.filter((places) => places.length > 0).length;

/** The gain of order, for units that are joined to one. */
function orderOf(joined: readonly FoundIn[], one: FoundIn): number {
  const all = joined.reduce((sum, { length }) => sum + length, 0);
  const bounds = joined.map((_, k) => joined.slice(0, k).reduce((sum, { length }) => sum + length, 0) / all);
  return one.reduce((sum, [part, second], place) => {
    if (part === undefined || second !== undefined) return sum;
    return sum + orderGain((place + 0.5) / one.length, bounds[part] ?? 0, bounds[part + 1] ?? 1);
  }, 0);
}
