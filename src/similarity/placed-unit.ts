import type { AlignmentUnit } from '../model/alignment.js';
import type { Span } from '../model/span.js';
import type { TermCutter } from '../text/terms.js';
import { cutUnitsOf } from './evidence/lexicon.js';
import { partsOfUnits } from './parts.js';
import type { ComparedSide } from './side.js';

/** Where a unit of an alignment stands among those that were compared. */
export interface PlacedUnit {
  readonly side: ComparedSide;
  readonly index: number;
}

const placed = new WeakMap<AlignmentUnit, PlacedUnit>();

/** Notes as what units are compared: what is read of them then, a check needn't read again. */
export function placeUnits(units: readonly AlignmentUnit[], side: ComparedSide): void {
  units.forEach((unit, index) => {
    placed.set(unit, { side, index });
  });
}

/** Where a unit stands that was compared as it is; undefined for one that was read from a file. */
export function placedUnit(unit: AlignmentUnit, language: string): PlacedUnit | undefined {
  const place = placed.get(unit);
  return place?.side.language === language && place.side.units[place.index]?.text === unit.text ? place : undefined;
}

/**
 * The terms of the stretches that a unit's text is cut into, as they were cut for the alignment. Undefined where they aren't those of each
 * by itself: where a term reaches from one into the next, or a text is of another length once it is folded.
 *
 * @param spans all that holds terms, in order.
 */
export function termsOfSpans({ side, index }: PlacedUnit, spans: readonly Span[], cutter: TermCutter): string[][] | undefined {
  const { items, at } = partsOfUnits(side);
  const { terms, from } = cutUnitsOf(side, cutter);
  const [lastPart, lastTerm] = [items.start[index + 1] ?? 0, terms.start[index + 1] ?? 0];
  let [part, term] = [items.start[index] ?? 0, terms.start[index] ?? 0];
  if (part < lastPart && (at[part] ?? -1) < 0) return undefined;
  const found: string[][] = [];
  for (const { end } of spans) {
    while (part < lastPart && (at[part] ?? 0) < end) part++;
    const own: string[] = [];
    for (; term < lastTerm && (from[term] ?? 0) < part; term++) own.push(terms.names[terms.values[term] ?? 0] ?? '');
    if ((term < lastTerm ? from[term] : lastPart) !== part) return undefined;
    found.push(own);
  }
  return found;
}
