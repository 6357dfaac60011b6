import { isAscii } from './normalise.js';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** The same in a text that holds nothing but ASCII, found in a fraction of the time. */
const ASCII_WORD = /[A-Za-z]+/g;

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

/**
 * The runs of characters between which no spaces are written, such as Han, of a normalised text; a sign within a name or a twofold term
 * (`科菲·安南`, `艾滋病毒/艾滋病`) ends none.
 */
export function unspacedRuns(normalised: string): string[] {
  const runs: string[] = [];
  eachUnspacedRun(normalised, (run) => runs.push(run));
  return runs;
}

/** What a character can be to a word; 0 until a text first has it. */
const LETTER = 1;
const MARK = 2;
const OTHER = 3;
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  return kinds[code] || learnKind(code);
}

function learnKind(code: number): number {
  const character = String.fromCharCode(code);
  const kind = /\p{L}/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Half of a character beyond the first plane. */
const SURROGATE = /[\ud800-\udfff]/;

/** Calls `see` with where each of the `words` of a normalised text stands: no string is made of any. */
export function eachWord(normalised: string, see: (start: number, end: number) => void): void {
  if (SURROGATE.test(normalised)) {
    for (const { 0: word, index } of normalised.matchAll(WORD)) see(index, index + word.length);
    return;
  }
  for (let at = 0; at < normalised.length; at++) {
    if (kindOf(normalised.charCodeAt(at)) !== LETTER) continue;
    const start = at++;
    while (at < normalised.length && kindOf(normalised.charCodeAt(at)) !== OTHER) at++;
    see(start, at);
  }
}

/** Whether the code is that of a Han character. */
export const isHanCode = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
/** Han, kana but for their middle dot, and the scripts from Thai to Khmer: of others in between no language that is cut so has any. */
const isUnspacedCode = (code: number): boolean =>
  isHanCode(code) || (code >= 0x0e00 && code < 0x1800) || (code >= 0x3040 && code <= 0x30ff && code !== 0x30fb);
const SIGNS_WITHIN: ReadonlySet<number> = new Set([...'·•・‧/'].map((sign) => sign.charCodeAt(0)));

/** Calls `see` with each of the `unspacedRuns` of a normalised text, and where it begins. */
export function eachUnspacedRun(normalised: string, see: (run: string, start: number) => void): void {
  for (let at = 0; at < normalised.length; at++) {
    if (!isUnspacedCode(normalised.charCodeAt(at))) continue;
    const start = at;
    let hasSigns = false;
    for (at++; ; at++) {
      if (isUnspacedCode(normalised.charCodeAt(at))) continue;
      if (!SIGNS_WITHIN.has(normalised.charCodeAt(at)) || !isUnspacedCode(normalised.charCodeAt(at + 1))) break;
      hasSigns = true;
    }
    const run = normalised.slice(start, at);
    see(hasSigns ? run.replace(/[·•・‧/]/g, '') : run, start);
  }
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
