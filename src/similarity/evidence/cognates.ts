import { romanise } from '../../text/romanise.js';
import { mapParts } from '../parts.js';
import type { ItemEvidence } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';
import { likenessEvidence } from './likeness.js';

/** Cognates and loans within one script (`solidarity`, `solidarité`), and names, which stay as they are: stems that are spelt alike. */
export function cognateEvidence(source: ComparedSide, target: ComparedSide): ItemEvidence<'cognates'> {
  return likenessEvidence('cognates', stemsOfUnits(source), stemsOfUnits(target));
}

const stemsOf = new WeakMap<ComparedSide, string[][]>();

function stemsOfUnits(side: ComparedSide): string[][] {
  const known = stemsOf.get(side) ?? mapParts(side, (parts) => parts.map((part) => romanise(part, side.language)[0] ?? ''));
  stemsOf.set(side, known);
  return known;
}
