import { isAscii } from './normalise.js';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** The same in a text that holds nothing but ASCII, found in a fraction of the time. */
const ASCII_WORD = /[A-Za-z]+/g;
const HAN_RUN = /[\u3400-\u9fff\uf900-\ufaff]+/g;
/** What parts the halves of a name or of a twofold term: `科菲·安南`, `艾滋病毒/艾滋病`. */
const WITHIN_TERM = /(?<=[\u3400-\u9fff\uf900-\ufaff])[·•・‧/](?=[\u3400-\u9fff\uf900-\ufaff])/g;

/**
 * The words of a normalised text in an alphabet: runs of letters. An elided article (`l'`, `d'`) is a word of its own.
 *
 * @param most How many from its beginning are wanted. Default: all.
 */
export function words(normalised: string, most = Number.POSITIVE_INFINITY): string[] {
  if (most === Number.POSITIVE_INFINITY) return normalised.match(isAscii(normalised) ? ASCII_WORD : WORD) ?? [];
  const found: string[] = [];
  for (const [word] of normalised.matchAll(WORD)) {
    found.push(word);
    if (found.length === most) break;
  }
  return found;
}

/** The runs of Han characters of a normalised text; a sign within a name or a twofold term ends none. */
export function hanRuns(normalised: string): string[] {
  return normalised.replace(WITHIN_TERM, '').match(HAN_RUN) ?? [];
}

/** The characters of a text, white space apart: the length that Gale & Church compare. */
export function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) length++;
  }
  return length;
}
