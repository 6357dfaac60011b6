import { normalise } from '../text/normalise.js';
import { romanise } from '../text/romanise.js';
import { stemmer } from '../text/stem.js';
import { words } from '../text/tokenise.js';
import { likenessEvidence } from './likeness.js';
import type { ItemEvidence } from './presence.js';
import type { ComparedSide } from './side.js';

/** Cognates and loans within one script (`solidarity`, `solidarité`), and names, which stay as they are: stems that are spelt alike. */
export function cognateEvidence(source: ComparedSide, target: ComparedSide): ItemEvidence<'cognates'> {
  const stems = (side: ComparedSide) => {
    const stem = stemmer(side.language);
    return side.units.map((unit) => words(normalise(unit.text)).map((word) => romanise(stem(word), side.language)[0] ?? ''));
  };
  return likenessEvidence('cognates', stems(source), stems(target));
}
