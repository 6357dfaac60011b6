import type { Passage } from '../layout/passage.js';
import { namesOrgan } from '../recognise/organ.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** `The Human Rights Council,` alone on its line: what divides front matter from preamble. */
export function isOrganLine({ text, mark, lines }: Passage, vocabulary: Vocabulary): boolean {
  return !(mark && !mark.weak) && lines.length <= 2 && namesOrgan(text, vocabulary);
}
