import type { Reading } from '../words/reading.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { readDivisionMark } from './division-mark.js';
import type { Mark } from './mark.js';
import { type Close, dashes, readClose, skipWhite } from './mark-close.js';
import { readToken, type Token } from './mark-token.js';
import { misreadings } from './misread.js';
import { digitsEnd, digitsValue } from './numerals.js';
import { readSuffix, readSuffixes } from './suffix.js';
import { isWhite } from './white.js';

const bullets = '•·▪■●○◦‣⁃∙◆➢✓\uf0b7\uf0a7';

/** Reads the mark that a text begins with, or null. Looks at a bounded number of characters only. */
export function readMark(text: string, vocabulary: Vocabulary): Mark | null {
  const named = readDivisionMark(text, vocabulary);
  if (named) return named;
  if (isPlainWordStart(text, text.charCodeAt(0))) return null;
  return readMirrored(text, vocabulary) ?? readBullet(text) ?? readNumber(text, vocabulary) ?? readBracketed(text, vocabulary);
}

/** `[(b) …]`, `[3. …]`: the bracket around a paragraph under negotiation opens before its number. */
function readBracketed(text: string, vocabulary: Vocabulary): Mark | null {
  if (text.charAt(0) !== '[') return null;
  const mark = readNumber(text.slice(1), vocabulary);
  if (!mark || mark.weak || (mark.form !== 'both' && mark.form !== 'dot' && mark.form !== 'close')) return null;
  return { ...mark, printed: `[${mark.printed}`, end: mark.end + 1 };
}

const mirrored = /^(?:\)(?<inside>[^\s()]{1,3})\((?=\s)|(?<sign>[-–—.])\s?(?<number>[0-9٠-٩]{1,3})(?=\s+[\u0621-\u064a]))/u;

/** `)أ( `, `-1 `, `.1 `: from right to left an extraction may turn a mark round. */
function readMirrored(text: string, vocabulary: Vocabulary): Mark | null {
  if (!')-–—.'.includes(text.charAt(0)) || text === '') return null;
  const match = mirrored.exec(text);
  const { inside, sign = '', number = '' } = match?.groups ?? {};
  if (!match) return null;
  const turned = inside === undefined ? `${number}${sign}` : `(${inside})`;
  const mark = readNumber(turned + text.slice(match[0].length), vocabulary);
  const moved = match[0].length - turned.length;
  return mark && { ...mark, printed: match[0], end: mark.end + moved };
}

/** The quick way out for nearly all lines: a word of two or more basic Latin letters. */
function isPlainWordStart(text: string, first: number): boolean {
  const second = text.charCodeAt(1) | 0x20;
  const third = text.charCodeAt(2) | 0x20;
  return isBasicLetter(first | 0x20) && isBasicLetter(second) && isBasicLetter(third) && !/^[ivxlcdm]{3}/i.test(text);
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
  const spaced = isWhite(text.charCodeAt(1));
  if (!spaced && !bullets.includes(char)) return null;
  const end = skipWhite(text, 1);
  if (end >= text.length) return null;
  return { ...plainMark, printed: char, end, form: 'bullet' };
}

const plainMark = { readings: [], upper: false, suffix: '', dotted: '', weak: false, division: null } as const;

function readNumber(text: string, vocabulary: Vocabulary): Mark | null {
  const open = '(（['.includes(text.charAt(0));
  const quote = !open && "'‘’".includes(text.charAt(0));
  const token = readToken(text, open || quote ? skipWhite(text, 1) : 0, vocabulary, !open);
  if (!token) return readMisread(text);
  const inside = readSuffixes(text, token.end, vocabulary);
  const close = readClose(text, inside?.end ?? token.end, open, quote, token, inside !== null);
  if (!close) return token.dotted === '' ? readMisread(text) : readJoined(text);
  const suffix = inside ?? (open ? readSuffix(text, close.end, vocabulary) : null);
  const end = inside || !suffix ? close.end : suffix.end;
  if (isFigure(token, close) || runsOn.includes(text.charAt(end) || ' ')) return null;
  return {
    printed: text.slice(0, end).trim(),
    end: skipWhite(text, end),
    form: close.form,
    readings: token.readings,
    upper: token.upper,
    suffix: suffix?.name ?? '',
    dotted: token.dotted,
    weak: close.form === 'bare',
    division: null,
  };
}

/** `(b), (c) and`, `二)。`: signs that no mark has behind it, but the last word of a sentence that refers. */
const runsOn = ',;，；、،؛。';
const longestNumber = 9999;

/** `12500 people`: a count, where a paragraph's number as long as that would have its sign. */
function isFigure({ kind, readings }: Token, { form }: Close): boolean {
  return kind === 'digits' && (readings[0]?.ordinal ?? 0) > longestNumber && form !== 'dot' && form !== 'close' && form !== 'both';
}

/** `1.350万`: a number whose paragraph begins with a figure, where no space is printed between them. */
function readJoined(text: string): Mark | null {
  const dot = digitsEnd(text, 0);
  const behind = digitsEnd(text, dot + 1);
  if (dot > 3 || !/[\u4e00-\u9fff]/.test(text.charAt(behind))) return null;
  const reading: Reading = { style: 'decimal', ordinal: digitsValue(text, 0, dot), series: 'decimal' };
  return { ...plainMark, printed: text.slice(0, dot + 1), end: dot + 1, form: 'dot', readings: [reading], weak: true };
}

const misreadMark = /^(?<open>[(（])?(?<run>[\dlI|OoОоЗбSivx]{1,3})(?<close>[)）.．,])\s+(?=\S)/;

/** `1O.`, `2l.`: figures and letters that look like them in one number; `2,`: a comma that may be a full stop. */
function readMisread(text: string): Mark | null {
  const match = misreadMark.exec(text);
  const { open, run = '', close = '' } = match?.groups ?? {};
  const readings = misreadings(run, close === ',');
  if (!match || readings.length === 0 || (open !== undefined && /[.．,]/.test(close))) return null;
  const form = open !== undefined ? 'both' : /[.．,]/.test(close) ? 'dot' : 'close';
  return { ...plainMark, printed: match[0].trim(), end: match[0].length, form, readings, weak: true };
}
