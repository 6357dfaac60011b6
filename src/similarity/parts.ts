import { termParts } from '../text/terms.js';
import type { ComparedSide } from './side.js';

/** Units up to which a side is a document, which is compared with several versions; lines of a bitext, of which there may be any number, are not. */
const MOST_KEPT = 5_000;
const partsOf = new WeakMap<ComparedSide, readonly string[][]>();

/**
 * Goes through what the terms of each unit of a side are made of: read once for as many other versions as a document is compared with, and
 * never all at once for lines.
 */
export function mapParts<Value>(side: ComparedSide, value: (parts: readonly string[]) => Value): Value[] {
  if (side.units.length > MOST_KEPT) return side.units.map((unit) => value(termParts(unit.text, side.language)));
  const parts = partsOf.get(side) ?? side.units.map((unit) => termParts(unit.text, side.language));
  partsOf.set(side, parts);
  return parts.map(value);
}
