import { type NumberedItems, renamed } from '../../text/numbered-items.js';
import { romanise } from '../../text/romanise.js';
import { ofSide } from '../of-side.js';
import { partsOfUnits } from '../parts.js';
import type { ItemEvidence } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';
import { likenessEvidence } from './likeness.js';

/** Cognates and loans within one script (`solidarity`, `solidarité`), and names, which stay as they are: stems that are spelt alike. */
export function cognateEvidence(source: ComparedSide, target: ComparedSide): ItemEvidence<'cognates'> {
  return likenessEvidence('cognates', stemsOfUnits(source), stemsOfUnits(target));
}

const stemsOfUnits = ofSide((side): NumberedItems => renamed(partsOfUnits(side).items, (part) => romanise(part, side.language)[0]));
