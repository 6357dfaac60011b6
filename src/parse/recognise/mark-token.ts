import { romanValue } from '../../text/quantities/roman.js';
import { foldCharacter } from '../words/fold.js';
import type { Reading } from '../words/reading.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { misreadings } from './misread.js';
import { digitsEnd, digitsValue, digitValue, readHanNumeral, skipOrdinalSign } from './numerals.js';

/** The figures or letters of a mark, without what sets them off. */
export interface Token {
  readonly end: number;
  readonly readings: readonly Reading[];
  readonly upper: boolean;
  readonly dotted: string;
  readonly kind: 'digits' | 'letters' | 'han' | 'enclosed';
}

/** Reads figures of any script, letters of any alphabet, or one sign that holds them. `dots` allows `3.2.1`. */
export function readToken(text: string, from: number, vocabulary: Vocabulary, dots: boolean): Token | null {
  const code = text.charCodeAt(from);
  if (digitValue(code) >= 0) return readDigits(text, from, dots);
  const enclosed = enclosedReading(code);
  if (enclosed) return { end: from + 1, readings: [enclosed], upper: false, dotted: '', kind: 'enclosed' };
  return readHan(text, from) ?? readLetters(text, from, vocabulary);
}

/** Reports of many volumes count on: more than a million paragraphs are no document. */
const mostDigits = 7;

function readDigits(text: string, from: number, dots: boolean): Token | null {
  const end = digitsEnd(text, from);
  const ordinal = end - from > mostDigits ? 0 : digitsValue(text, from, end);
  if (ordinal === 0) return null;
  const dotted = dots ? readDotted(text, from, end) : null;
  const readings: Reading[] = [{ style: 'decimal', ordinal, series: 'decimal' }];
  return dotted ?? { end: skipOrdinalSign(text, end), readings, upper: false, dotted: '', kind: 'digits' };
}

const mostParts = 6;
/** Before a capital: `4.a budget` begins with an article. */
const dottedLetter = /^\.(?<letter>[a-h])\s{1,2}[\p{Lu}\p{Lo}]/u;

/** `134-1`, as Arabic prints 134.1: what follows are words, and years are none. */
const dashed = /^[0-9٠-٩]{1,3}(?:-[0-9٠-٩]{1,3}){1,3}\s+(?=[\p{L}“”«"„])/u;
const longestDashed = 20;

/** `3.2.1` or `3-2-1`, whose first number ends at `first`. */
function readDotted(text: string, from: number, first: number): Token | null {
  const sign = text.charAt(first);
  if (sign !== '.' && (sign !== '-' || !dashed.test(text.slice(from, from + longestDashed)))) return null;
  const letter = dottedLetter.exec(text.slice(first, first + 5))?.groups?.letter;
  if (letter !== undefined) return readDottedLetter(letter, digitsValue(text, from, first), first + 2);
  const parts = [digitsValue(text, from, first)];
  let end = first;
  while (parts.length < mostParts && text.charAt(end) === sign) {
    const next = digitsEnd(text, end + 1);
    if (next === end + 1 || next - end > 3) break;
    parts.push(digitsValue(text, end + 1, next));
    end = next;
  }
  if (parts.length === 1) return null;
  const reading: Reading = { style: 'decimal', ordinal: parts.at(-1) ?? 0, series: `decimal${parts.length}` };
  return { end, readings: [reading], upper: false, dotted: parts.join('-'), kind: 'digits' };
}

/** `1.a`, as targets are numbered that stand behind `1.5`. */
function readDottedLetter(letter: string, number: number, end: number): Token {
  const reading: Reading = { style: 'letter', ordinal: letter.charCodeAt(0) - 96, series: 'decimal2' };
  return { end, readings: [reading], upper: false, dotted: `${number}-${letter}`, kind: 'digits' };
}

function readHan(text: string, from: number): Token | null {
  const { ordinal, end } = readHanNumeral(text, from);
  return ordinal > 0 ? { end, readings: [{ style: 'han', ordinal, series: 'han' }], upper: false, dotted: '', kind: 'han' } : null;
}

/** Letters of half and of full width. */
const latinRun = /[a-z\uff21-\uff3a\uff41-\uff5a]{1,8}/iy;

function readLetters(text: string, from: number, vocabulary: Vocabulary): Token | null {
  latinRun.lastIndex = from;
  const run = latinRun.exec(text)?.[0];
  if (run !== undefined) return readLatin(run.normalize('NFKC'), from, vocabulary);
  const letter = foldCharacter(text.charAt(from));
  const readings = vocabulary.letters.get(letter);
  if (!readings) return null;
  let end = from + 1;
  while (isLetterTail(text.charCodeAt(end))) end++;
  const doubled = /\s/.test(text.charAt(end)) ? end + 1 : end;
  if (foldCharacter(text.charAt(doubled)) === letter)
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
  const roman = romanValue(run.toUpperCase());
  if (roman > 0 && roman < 100) readings.push({ style: 'roman', ordinal: roman, series: 'roman' });
  readings.push(...misreadings(run));
  if (readings.length === 0) return null;
  return { end: from + run.length, readings, upper: lower !== run, dotted: '', kind: 'letters' };
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
