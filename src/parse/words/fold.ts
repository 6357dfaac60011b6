const arabicLetters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ھ: 'ه' };

/** True for vowel signs, tatweel, soft hyphens and the invisible signs that steer direction: they never tell two words apart. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

function isArabicSign(code: number): boolean {
  return (code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640;
}

/** Text made comparable, and for each of its characters the index in the text it came from. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Folds case, Arabic spelling variants, apostrophes and spaces of the first `limit` characters. */
export function fold(text: string, limit: number): Folded {
  const at: number[] = [];
  let out = '';
  const end = Math.min(text.length, limit);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f && (isInvisible(code) || isArabicSign(code))) continue;
    const char = foldCharacter(text.charAt(i));
    if (char === ' ' && (out === '' || out.endsWith(' '))) continue;
    out += char;
    for (let k = 0; k < char.length; k++) at.push(i);
  }
  at.push(end);
  return { text: out, at };
}

/** A visible character without case, width, or a spelling that Arabic varies. */
export function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code <= 0x7f) return code === 9 ? ' ' : char.toLowerCase();
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return "'";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return arabicLetters[char] ?? char.toLowerCase();
}

const special =
  /[\t\u00a0\u00ad\u0622\u0623\u0625\u0640\u0649\u064b-\u065f\u0670\u0671\u06a9\u06be\u06cc\u2000-\u200f\u2018\u2019\u02bc\u202a-\u202f\u2060-\u206f\u3000\ufeff\uff01-\uff5e]/g;
const wideSpace = / {2,}/g;

/** The same without the way back: what most callers need, and much cheaper. */
export function foldText(text: string, limit: number): string {
  const head = text.length > limit ? text.slice(0, limit) : text;
  return head.toLowerCase().replace(special, foldSpecial).replace(wideSpace, ' ').trimStart();
}

/** The first folded characters of a text from an index on: at most `length`. */
export function foldedStart(text: string, from: number, length: number): string {
  return foldText(text.slice(from, from + 4 * length), 4 * length).slice(0, length);
}

function foldSpecial(char: string): string {
  const code = char.charCodeAt(0);
  return isInvisible(code) || isArabicSign(code) ? '' : foldCharacter(char);
}

/** Folds a word or phrase of a language table; `_` stands for a space. */
export function foldEntry(entry: string): string {
  return foldText(entry.replaceAll('_', ' '), entry.length);
}

const accented = /[\u00e0-\u017f]/;

const choice = /^\{(?<first>.+)\}/;

/**
 * The forms in which an entry is printed: folded, with each beginning that braces hold (`{ي,ت}طلب`, `-` for none), and without
 * accents, which capitals often lack (`PREMIERE PARTIE`).
 */
export function formsOf(entry: string): string[] {
  const { first } = choice.exec(entry)?.groups ?? {};
  if (first !== undefined) return first.split(',').flatMap((letters) => formsOf(entry.replace(choice, letters === '-' ? '' : letters)));
  const folded = foldEntry(entry);
  return accented.test(folded) ? [folded, folded.normalize('NFD').replace(/\p{M}/gu, '')] : [folded];
}
