import type { PromisedLetters } from './promised-terms.js';

/** How much the translations of a piece's words count for its length, against its own length (development set: no less right from 0.7 to 0.9). */
const BY_WORDS = 0.8;
/** What a letter that no known term accounts for is worth: between terms stand small words, of which translations have fewer. */
const BETWEEN = 0.65;

/**
 * How long a piece is as its translation is: by the words that are known to translate its own, so that `联合国` is longer than three characters.
 *
 * @param length characters of the piece.
 * @param ratio usual characters of a translation for one of its source.
 * @returns in characters of the piece's own language.
 */
export function calledLength(length: number, { own, promised }: PromisedLetters, ratio: number): number {
  if (promised === 0) return length;
  return (1 - BY_WORDS) * length + BY_WORDS * (promised / ratio + BETWEEN * Math.max(0, length - own));
}
