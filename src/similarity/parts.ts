import { termParts } from '../text/terms.js';
import type { ComparedSide } from './side.js';

const partsOf = new WeakMap<ComparedSide, readonly string[][]>();

/** What the terms of every unit of a side are made of, read once for as many other versions as it is compared with. */
export function partsOfUnits(side: ComparedSide): readonly string[][] {
  const known = partsOf.get(side) ?? side.units.map((unit) => termParts(unit.text, side.language));
  partsOf.set(side, known);
  return known;
}
