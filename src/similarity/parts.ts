import { type NumberedItems, numberItems, renamed } from '../text/numbered-items.js';
import { stemmer } from '../text/stem.js';
import { writesHan, writtenParts } from '../text/terms.js';
import type { ComparedSide } from './side.js';

const wordsOf = new WeakMap<ComparedSide, NumberedItems>();
const partsOf = new WeakMap<ComparedSide, NumberedItems>();

/** The words of a side's units as they are written, or their runs of Han characters: read once for as many versions as it is compared with. */
export function wordsOfUnits(side: ComparedSide): NumberedItems {
  const known = wordsOf.get(side) ?? numberItems(side.units, ({ text }) => writtenParts(text, side.language));
  wordsOf.set(side, known);
  return known;
}

/** What the terms of a side's units are made of: stems, or runs of Han characters. */
export function partsOfUnits(side: ComparedSide): NumberedItems {
  const known = partsOf.get(side) ?? (writesHan(side.language) ? wordsOfUnits(side) : renamed(wordsOfUnits(side), stemmer(side.language)));
  partsOf.set(side, known);
  return known;
}
