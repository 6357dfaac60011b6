import { misreadings } from './misread.js';
import { digitsEnd, digitsValue, digitValue, hanValue, romanValue } from './numerals.js';
import type { Reading, Vocabulary } from './vocabulary.js';

/** How a mark is set off: `1.`, `a)`, `(a)`, `1 -`, `一、`, `1 Text`, one character of its own (`㈠`), alone on its line. */
export type MarkForm = 'dot' | 'close' | 'both' | 'dash' | 'comma' | 'bare' | 'enclosed' | 'quoted' | 'alone' | 'bullet';

/** What stands at the start of a paragraph and may be its number; siblings decide between the readings. */
export interface Mark {
  /** As printed, without white space around it. */
  readonly printed: string;
  /** Index where the text after mark and white space begins. */
  readonly end: number;
  readonly form: MarkForm;
  /** Empty for a bullet. */
  readonly readings: readonly Reading[];
  readonly upper: boolean;
  /** `bis`, `ter` … */
  readonly suffix: string;
  /** `3-2-1` for 3.2.1. */
  readonly dotted: string;
  /** True where only siblings can prove it a mark: figures with nothing but white space after them, or with figures right behind the dot. */
  readonly weak: boolean;
  /** Set where the mark names its division itself: `PP1`, `OP 12 bis`. */
  readonly division: 'pp' | 'op' | null;
  /** True where it was found inside the sentence and put in front. */
  readonly displaced?: true;
}

const bullets = '•·▪■●○◦‣⁃∙◆➢✓\uf0b7\uf0a7';
const dashes = '-–—‒−‑';
const white = /[\s\u00a0]/;

/** Reads the mark that a text begins with, or null. Looks at a bounded number of characters only. */
export function readMark(text: string, vocabulary: Vocabulary): Mark | null {
  const first = text.charCodeAt(0);
  if (isPlainWordStart(text, first)) return null;
  return readBullet(text) ?? readNumber(text, vocabulary);
}

/** The quick way out for nearly all lines: a word of two or more basic Latin letters. */
function isPlainWordStart(text: string, first: number): boolean {
  const second = text.charCodeAt(1) | 0x20;
  const third = text.charCodeAt(2) | 0x20;
  return isBasicLetter(first | 0x20) && isBasicLetter(second) && isBasicLetter(third) && !/^(?:[ivxlcdm]{3}|[po]p[\s\d])/i.test(text);
}

function isBasicLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** A bullet and nothing else. */
export function isBulletSign(text: string): boolean {
  return text.length === 1 && bullets.includes(text);
}

function readBullet(text: string): Mark | null {
  const char = text.charAt(0);
  if (!bullets.includes(char) && !dashes.includes(char) && char !== '*') return null;
  const spaced = white.test(text.charAt(1));
  if (!spaced && !bullets.includes(char)) return null;
  const end = skipWhite(text, 1);
  if (char === '' || end >= text.length) return null;
  return { ...plainMark, printed: char, end, form: 'bullet' };
}

const plainMark = { readings: [], upper: false, suffix: '', dotted: '', weak: false, division: null } as const;

const divisionPrefix = /^\[?(?<name>PP|OP)\.?[\s\u00a0]{0,2}(?=\d{1,3}(?!\d))/i;
const suffixes =
  /^[\s\u00a0]{0,2}[([]?(?<suffix>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt|бис|مكررا|مكرر)(?![\p{Ll}\p{Lu}\p{N}\u0620-\u064a])[)\]]?/iu;

function readNumber(text: string, vocabulary: Vocabulary): Mark | null {
  const prefix = divisionPrefix.exec(text);
  const from = prefix ? prefix[0].length : 0;
  const open = '(（['.includes(text.charAt(from)) && text.charAt(from) !== '';
  const quote = !open && "'‘’".includes(text.charAt(from)) && text.charAt(from) !== '';
  const tokenFrom = open || quote ? skipWhite(text, from + 1) : from;
  const token = readToken(text, tokenFrom, vocabulary, !open);
  if (!token) return readMisread(text);
  const suffix = suffixes.exec(text.slice(token.end + (prefix && text.charAt(token.end) === '.' ? 1 : 0), token.end + 16));
  const after = suffix ? token.end + suffix[0].length : token.end;
  const close = readClose(text, after, open, quote, token, prefix !== null || suffix !== null);
  if (!close) return prefix ? null : token.dotted === '' ? readMisread(text) : readJoined(text, from);
  return {
    printed: text.slice(prefix ? 0 : from, close.end).trim(),
    end: skipWhite(text, close.end),
    form: close.form,
    readings: token.readings,
    upper: token.upper,
    suffix: (suffix?.groups?.suffix ?? '').toLowerCase(),
    dotted: token.dotted,
    weak: close.form === 'bare' && !prefix,
    division: prefix ? (prefix.groups?.name?.toLowerCase() === 'pp' ? 'pp' : 'op') : null,
  };
}

/** `1.350万`: a number whose paragraph begins with a figure, where no space is printed between them. */
function readJoined(text: string, from: number): Mark | null {
  const dot = digitsEnd(text, from);
  const behind = digitsEnd(text, dot + 1);
  if (dot - from > 3 || !/[\u4e00-\u9fff]/.test(text.charAt(behind))) return null;
  const reading: Reading = { style: 'decimal', ordinal: digitsValue(text.slice(from, dot)), series: 'decimal' };
  return { ...plainMark, printed: text.slice(from, dot + 1), end: dot + 1, form: 'dot', readings: [reading], weak: true };
}

const misreadMark = /^(?<open>[(（])?(?<run>[\dlI|OoОоЗбSivx]{1,3})(?<close>[)）.．])[\s\u00a0]+(?=\S)/;

/** `1O.`, `2l.`: figures and letters that look like them in one number. */
function readMisread(text: string): Mark | null {
  const match = misreadMark.exec(text);
  const { open, run = '', close = '' } = match?.groups ?? {};
  const readings = misreadings(run);
  if (!match || readings.length === 0 || (open !== undefined && /[.．]/.test(close))) return null;
  const form = open !== undefined ? 'both' : /[.．]/.test(close) ? 'dot' : 'close';
  return { ...plainMark, printed: match[0].trim(), end: match[0].length, form, readings, weak: true };
}

interface Token {
  readonly end: number;
  readonly readings: readonly Reading[];
  readonly upper: boolean;
  readonly dotted: string;
  readonly kind: 'digits' | 'letters' | 'han' | 'enclosed';
}

function readToken(text: string, from: number, vocabulary: Vocabulary, dots: boolean): Token | null {
  const code = text.charCodeAt(from);
  if (digitValue(code) >= 0) return readDigits(text, from, dots);
  const enclosed = enclosedReading(code);
  if (enclosed) return { end: from + 1, readings: [enclosed], upper: false, dotted: '', kind: 'enclosed' };
  return readHan(text, from) ?? readLetters(text, from, vocabulary);
}

function readDigits(text: string, from: number, dots: boolean): Token | null {
  let end = digitsEnd(text, from);
  if (end - from > 4) return null;
  const parts = [digitsValue(text.slice(from, end))];
  while (dots && parts.length < 6 && text.charAt(end) === '.') {
    const next = digitsEnd(text, end + 1);
    if (next === end + 1 || next - end > 3) break;
    parts.push(digitsValue(text.slice(end + 1, next)));
    end = next;
  }
  const ordinal = parts.at(-1) ?? 0;
  if (parts[0] === 0) return null;
  const series = parts.length > 1 ? `decimal${parts.length}` : 'decimal';
  return {
    end,
    readings: [{ style: 'decimal', ordinal, series }],
    upper: false,
    dotted: parts.length > 1 ? parts.join('-') : '',
    kind: 'digits',
  };
}

function readHan(text: string, from: number): Token | null {
  let end = from;
  while (end - from < 8 && '〇零一二三四五六七八九十百廿卅'.includes(text.charAt(end)) && end < text.length) end++;
  const ordinal = end > from ? hanValue(text.slice(from, end)) : 0;
  return ordinal > 0 ? { end, readings: [{ style: 'han', ordinal, series: 'han' }], upper: false, dotted: '', kind: 'han' } : null;
}

const latinRun = /[a-z]{1,8}/iy;

function readLetters(text: string, from: number, vocabulary: Vocabulary): Token | null {
  latinRun.lastIndex = from;
  const run = latinRun.exec(text)?.[0];
  if (run !== undefined) return readLatin(run, from, vocabulary);
  const letter = foldLetter(text.charAt(from));
  const readings = vocabulary.letters.get(letter);
  if (!readings) return null;
  let end = from + 1;
  while (isLetterTail(text.charCodeAt(end))) end++;
  const doubled = white.test(text.charAt(end)) ? end + 1 : end;
  if (foldLetter(text.charAt(doubled)) === letter)
    return { end: doubled + 1, readings: readings.map(doubledReading), ...letterToken(text, from) };
  return { end, readings: [...readings, ...misreadings(text.charAt(from))], ...letterToken(text, from) };
}

function letterToken(text: string, from: number): Pick<Token, 'upper' | 'dotted' | 'kind'> {
  const char = text.charAt(from);
  return { upper: char !== char.toLowerCase(), dotted: '', kind: 'letters' };
}

/** Letters after the alphabet's end are written twice: `aa` is the 27th of Latin lists. */
function doubledReading(reading: Reading): Reading {
  return { ...reading, ordinal: reading.ordinal + 26 };
}

function readLatin(run: string, from: number, vocabulary: Vocabulary): Token | null {
  const lower = run.toLowerCase();
  if (lower !== run && run.toUpperCase() !== run) return null;
  const readings: Reading[] = [];
  const letters = vocabulary.letters.get(lower.charAt(0)) ?? [];
  if (run.length === 1) readings.push(...letters);
  if (run.length === 2 && lower.charAt(0) === lower.charAt(1)) readings.push(...letters.map(doubledReading));
  const roman = romanValue(lower);
  if (roman > 0 && roman < 100) readings.push({ style: 'roman', ordinal: roman, series: 'roman' });
  readings.push(...misreadings(run));
  if (readings.length === 0) return null;
  return { end: from + run.length, readings, upper: lower !== run, dotted: '', kind: 'letters' };
}

function foldLetter(char: string): string {
  const lower = char.toLowerCase();
  if ('أإآٱ'.includes(lower) && lower !== '') return 'ا';
  return lower === 'ى' || lower === 'ی' ? 'ي' : lower === 'ک' ? 'ك' : lower === 'ھ' ? 'ه' : lower;
}

/** Tatweel (`هـ`), vowel signs and joiners that follow a single Arabic letter. */
function isLetterTail(code: number): boolean {
  return code === 0x640 || (code >= 0x64b && code <= 0x65f) || code === 0x200d || code === 0x200c;
}

const enclosedRanges: readonly (readonly [number, number, Reading['style']])[] = [
  [0x2460, 20, 'decimal'],
  [0x2474, 20, 'decimal'],
  [0x2488, 20, 'decimal'],
  [0x249c, 26, 'letter'],
  [0x24d0, 26, 'letter'],
  [0x2160, 12, 'roman'],
  [0x2170, 12, 'roman'],
  [0x3220, 10, 'han'],
  [0x3280, 10, 'han'],
];

function enclosedReading(code: number): Reading | null {
  if (code < 0x2160 || code > 0x3289) return null;
  for (const [base, count, style] of enclosedRanges) {
    if (code >= base && code < base + count) return { style, ordinal: code - base + 1, series: style === 'letter' ? 'ab' : style };
  }
  return null;
}

interface Close {
  readonly end: number;
  readonly form: MarkForm;
}

function readClose(text: string, at: number, open: boolean, quote: boolean, token: Token, named: boolean): Close | null {
  const next = skipWhite(text, at);
  const char = text.charAt(open || quote ? next : at);
  if (open) return ')）]'.includes(char) && char !== '' ? { end: skipDot(text, next + 1), form: 'both' } : null;
  if (quote) return "'’‘".includes(char) && char !== '' ? { end: next + 1, form: 'quoted' } : null;
  if (token.kind === 'enclosed') return { end: '.、'.includes(char) && char !== '' ? at + 1 : at, form: 'enclosed' };
  if (at >= text.length) return token.kind === 'digits' ? { end: at, form: 'alone' } : null;
  if (char === ')' || char === '）') return { end: skipDot(text, at + 1), form: 'close' };
  if (char === '.' || char === '．') return closeDot(text, at, token);
  if (char === '、' || (named && (char === ':' || char === '：'))) return { end: at + 1, form: 'comma' };
  if (next === at + 1 && '.．'.includes(text.charAt(next)) && white.test(text.charAt(next + 1))) return { end: next + 1, form: 'dot' };
  return closeDash(text, at, next, token) ?? closeBare(text, at, next, token, named);
}

/** A full stop ends a mark unless a figure runs on after it. */
function closeDot(text: string, at: number, token: Token): Close | null {
  const next = text.charAt(at + 1);
  if (digitValue(next.charCodeAt(0)) >= 0 && text.charAt(at) === '.') return null;
  if (token.kind === 'letters' && next !== '' && !white.test(next) && !/[\u4e00-\u9fff《“]/.test(next)) return null;
  return { end: text.charAt(at + 1) === '-' ? at + 2 : at + 1, form: 'dot' };
}

/** `1 -`, `1-`: not `1-3`, and after a letter only with white space (`A-level`). */
function closeDash(text: string, at: number, next: number, token: Token): Close | null {
  if (!dashes.includes(text.charAt(next)) || next >= text.length) return null;
  const after = skipWhite(text, next + 1);
  if (after >= text.length) return token.kind === 'digits' ? { end: next + 1, form: 'dash' } : null;
  const spaced = after > next + 1;
  // A year may begin the sentence; `1 - 3` is a range.
  if (digitValue(text.charCodeAt(after)) >= 0 && !(spaced && at < 4 && digitsEnd(text, after) - after === 4)) return null;
  if (!spaced && (token.kind !== 'digits' || next > at || /[a-z\p{Ll}]/iu.test(text.charAt(after)))) return null;
  return { end: next + 1, form: 'dash' };
}

/** Digits with nothing but white space after them: weak, only siblings can prove it. */
function closeBare(text: string, at: number, next: number, token: Token, named: boolean): Close | null {
  if (named) return { end: at, form: 'bare' };
  return token.kind === 'digits' && next > at && next < text.length ? { end: at, form: 'bare' } : null;
}

function skipDot(text: string, at: number): number {
  return text.charAt(at) === '.' ? at + 1 : at;
}

function skipWhite(text: string, from: number): number {
  let at = from;
  while (at < text.length && white.test(text.charAt(at))) at++;
  return at;
}
