import type { IndexPair } from './constraints.js';
import type { FoundBead } from './search.js';

/** A bead as it is reported: unit indices from 0. Unlike a bead of the search it may cross others. */
export interface PlacedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Calibrated probability, 0..1. */
  readonly confidence: number;
  readonly moved?: boolean;
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, k) => start + k);

/** The beads of the search as they are reported. */
export function placed(beads: readonly FoundBead[]): PlacedBead[] {
  return beads.map((bead) => ({
    source: range(bead.sourceStart, bead.sourceEnd),
    target: range(bead.targetStart, bead.targetEnd),
    confidence: bead.confidence,
  }));
}

/** Puts fixed pairs that were set aside in the place of the units that stood alone for them. */
export function withAside(beads: readonly PlacedBead[], aside: readonly IndexPair[]): PlacedBead[] {
  if (aside.length === 0) return [...beads];
  const sources = new Set(aside.flatMap((pair) => pair.source));
  const targets = new Set(aside.flatMap((pair) => pair.target));
  const others = beads.filter((bead) => !bead.source.some((unit) => sources.has(unit)) && !bead.target.some((unit) => targets.has(unit)));
  const all: PlacedBead[] = [...others, ...aside.map((pair) => ({ ...pair, confidence: 1 }))];
  return all.map((bead, k) => (k >= others.length && all.some((other) => crosses(bead, other)) ? { ...bead, moved: true } : bead));
}

/** Whether two filled beads stand the other way round in the target than in the source, or one inside the other. */
function crosses(one: PlacedBead, other: PlacedBead): boolean {
  if (one === other || [one, other].some((bead) => bead.source.length === 0 || bead.target.length === 0)) return false;
  const before = (a: readonly number[], b: readonly number[]) => (a[a.length - 1] ?? 0) < (b[0] ?? 0);
  const inOrder = before(one.source, other.source) && before(one.target, other.target);
  return !inOrder && !(before(other.source, one.source) && before(other.target, one.target));
}

/** Beads by first source unit; one without a source follows the bead that holds the nearest target unit before its own and has not moved. */
export function inOrder(beads: readonly PlacedBead[]): PlacedBead[] {
  const holder = new Map<number, PlacedBead>();
  for (const bead of beads) if (!bead.moved) for (const unit of bead.target) holder.set(unit, bead);
  const followers = new Map<PlacedBead | undefined, PlacedBead[]>();
  const extra = beads.filter((bead) => bead.source.length === 0).sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0));
  let nearest: PlacedBead | undefined;
  let unit = 0;
  for (const bead of extra) {
    for (; unit < (bead.target[0] ?? 0); unit++) {
      const holding = holder.get(unit);
      if (holding !== undefined && holding.source.length > 0) nearest = holding;
    }
    followers.set(nearest, [...(followers.get(nearest) ?? []), bead]);
  }
  const main = beads.filter((bead) => bead.source.length > 0).sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  return [...(followers.get(undefined) ?? []), ...main.flatMap((bead) => [bead, ...(followers.get(bead) ?? [])])];
}
