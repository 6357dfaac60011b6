import { type NumberedItems, renamed } from '../../text/numbered-items.js';
import { romanise } from '../../text/romanise.js';
import { partsOfUnits } from '../parts.js';
import type { ItemEvidence } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';
import { likenessEvidence } from './likeness.js';

/** Cognates and loans within one script (`solidarity`, `solidarité`), and names, which stay as they are: stems that are spelt alike. */
export function cognateEvidence(source: ComparedSide, target: ComparedSide): ItemEvidence<'cognates'> {
  return likenessEvidence('cognates', stemsOfUnits(source), stemsOfUnits(target));
}

const stemsOf = new WeakMap<ComparedSide, NumberedItems>();

function stemsOfUnits(side: ComparedSide): NumberedItems {
  const known = stemsOf.get(side) ?? renamed(partsOfUnits(side), (part) => romanise(part, side.language)[0]);
  stemsOf.set(side, known);
  return known;
}
