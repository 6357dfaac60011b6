import type { Passage } from '../layout/passage.js';
import { isNumber } from '../numbering/numbers.js';
import { openingStrength } from '../recognise/openings.js';
import { endingOf } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** From this weight on a paragraph is preambular whatever stands around it. */
export const surelyPreambular = 3;

/** Evidence that a paragraph is preambular (positive) or operative (negative), from its opening, its end and its mark. */
export function preambularWeight(passage: Passage, vocabulary: Vocabulary): number {
  const { text, mark } = passage;
  if (mark?.division) return mark.division === 'pp' ? 20 : -20;
  const body = mark ? text.slice(mark.end) : text;
  const opening = openingStrength(body, vocabulary.preambular, vocabulary) - openingStrength(body, vocabulary.operative, vocabulary);
  return opening + endingWeight(text) - (mark && isNumber(passage) ? 3 : 0);
}

/** The part of it that the sign at a text's end gives. */
export function endingWeight(text: string): number {
  const ending = endingOf(text);
  if (ending === 'comma') return 1.5;
  if (ending === 'semicolon') return -1.5;
  return ending === 'stop' ? -1 : 0;
}
