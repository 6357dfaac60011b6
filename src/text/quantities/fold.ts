import { normalise } from '../normalise.js';

/** Words of only these letters need no more than lower case: most of all words. */
const plain = /^[A-Za-zа-яА-Я\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]*$/;

/** A word as the tables spell it: see {@link normalise}; the ordinal signs º and ª stay letters. */
export function foldWord(word: string): string {
  return plain.test(word) ? word.toLowerCase() : normalise(word);
}
