import type { Passage } from '../layout/passage.js';
import { endingOf } from '../layout/punctuation.js';
import { foldText } from '../words/fold.js';
import { openingStrength } from '../words/openings.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** `The Human Rights Council,` alone on its line: what divides front matter from preamble. */
export function isOrganLine({ text, mark, lines }: Passage, vocabulary: Vocabulary): boolean {
  return !(mark && !mark.weak) && lines.length <= 2 && namesOrgan(text, vocabulary);
}

/** Whether a text is the name of an organ and its comma, and nothing else. */
export function namesOrgan(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > 110 || endingOf(text) !== 'comma') return false;
  // A line that gives a meeting or day tells who adopted the text.
  if (/[\d٠-٩]/.test(text)) return false;
  if ((text.match(/[,，،、]/g)?.length ?? 0) > 2) return false;
  if (openingStrength(text, vocabulary.preambular, vocabulary) > 1) return false;
  return vocabulary.organs.isIn(foldText(text, 120));
}
