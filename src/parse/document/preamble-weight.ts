import type { Passage } from '../layout/passage.js';
import { isNumber } from '../numbering/numbers.js';
import { recitalStrength } from '../recognise/openings.js';
import { endingOf } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';

/**
 * What each sign of a paragraph's division weighs beside the strength of its opening (0 to 2), preambular signs positive. Chosen by hand and held
 * by the rendered trees of `npm run bench:parse`: a number outweighs any opening, an opening any end.
 */
const weights = {
  /** The mark names the division: `PP1`. */
  named: 20,
  number: -3,
  ends: { comma: 1.5, semicolon: -1.5, stop: -1, colon: 0, none: 0 },
} as const;

/** From this weight on a paragraph is preambular whatever stands around it: by its opening and its end. */
export const surelyPreambular = 3;

/** Evidence that a paragraph is preambular (positive) or operative (negative), from its opening, its end and its mark. */
export function preambularWeight(passage: Passage, vocabulary: Vocabulary): number {
  const { text, mark } = passage;
  if (mark?.division) return mark.division === 'pp' ? weights.named : -weights.named;
  const body = mark ? text.slice(mark.end) : text;
  return recitalStrength(body, vocabulary) + endingWeight(text) + (mark && isNumber(passage) ? weights.number : 0);
}

/** The part of it that the sign at a text's end gives. */
export function endingWeight(text: string): number {
  return weights.ends[endingOf(text)];
}
