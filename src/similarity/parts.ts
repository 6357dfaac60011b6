import { termParts } from '../text/terms.js';
import type { ComparedSide } from './side.js';

/** Units up to which a side is a document, which is compared with several versions; lines of a bitext, of which there may be any number, are not. */
const MOST_KEPT = 5_000;
const partsOf = new WeakMap<ComparedSide, readonly string[][]>();

/** What the terms of every unit of a side are made of, read once for as many other versions as it is compared with. */
export function partsOfUnits(side: ComparedSide): readonly string[][] {
  const parts = partsOf.get(side) ?? side.units.map((unit) => termParts(unit.text, side.language));
  if (parts.length <= MOST_KEPT) partsOf.set(side, parts);
  return parts;
}
