import type { QuantityKind } from '../../model/quantity.js';
import type { Item } from './item.js';
import { latinCapitals } from './look-alikes.js';
import type { ReadNumber } from './number.js';
import type { Reading } from './reading.js';
import { toRoman } from './roman.js';
import { quantityValues } from './value.js';
import type { Vocabulary } from './vocabulary.js';

/** What a slot of a pattern took: its canonical value and the item after it. */
export interface Taken {
  readonly value: string;
  readonly to: number;
  /** Where the value begins and ends, as items: for lists. */
  readonly from: number;
  /** A number that is only about as much. */
  readonly approximate?: boolean;
  /** What it is by itself: a reference that another belongs to. */
  readonly kind?: QuantityKind;
}

/** No reference goes deeper: 2 (e) (ii) (a). */
export const deepest = 5;

/** Reads `2 (e)`, `2 e)`, `9(2)`, `6 bis`, `3, paragraph 2 (a)`: a number and the sub-divisions in it, by their form or by name; value `2(e)`. */
export function readClauseNumber(reading: Reading, from: number): Taken | undefined {
  const number = reading.numberAt(from);
  if (number === undefined || !isWhole(number)) return undefined;
  const repeated = readRepeated(reading, number.to);
  const value = number.value + (repeated?.value ?? '');
  const at = repeated?.to ?? number.to;
  const parts = readSubdivisions(reading, at, value) ?? readNamed(reading, at, from);
  return { value: value + (parts?.value ?? ''), to: parts?.to ?? at, from };
}

/** Reads a part of a paragraph or an article: `2 (e)`, `(e) (ii)`, `e`; value `(2)(e)`. */
export function readPart(reading: Reading, from: number): Taken | undefined {
  const part = readSubdivisions(reading, from) ?? readClauseNumber(reading, from);
  if (part !== undefined) return { ...part, value: inBrackets(part.value) };
  const item = reading.items[from];
  return item !== undefined && !item.capital && /^[a-z]$/.test(item.key) ? { value: `(${item.key})`, to: from + 1, from } : undefined;
}

const inBrackets = (value: string): string => value.replace(/^[^(]+/, '($&)');

/** Reads `(e)`, `e)`, `(ii)`, `(4)`, `(a) (i)`; value `(e)`. `before` is what the first of them stands behind, which tells what its form means. */
export function readSubdivisions(reading: Reading, from: number, before = ''): Taken | undefined {
  let value = '';
  let to = from;
  for (let depth = 0; depth < deepest; depth++) {
    const part = readSubdivision(reading, to, before + value);
    if (part === undefined) break;
    value += `(${part.value})`;
    to = part.to;
  }
  return to === from ? undefined : { value, to, from };
}

/** Quotation marks stand around it in Arabic. */
function readSubdivision({ items, vocabulary }: Reading, from: number, before: string): { value: string; to: number } | undefined {
  const first = items[from];
  const mark = first?.gap === false && `('"`.includes(first.key) ? first : undefined;
  const close = mark === undefined || mark.key === '(' ? ')' : mark.key;
  const at = mark === undefined ? from : from + 1;
  const [inside, after] = [items[at], items[at + 1]];
  if (inside === undefined || inside.gap || after?.gap !== false || after.key !== close) return undefined;
  const value = subdivision(inside, mark, before, vocabulary);
  return value === undefined ? undefined : { value, to: at + 2 };
}

function subdivision(item: Item, opens: Item | undefined, before: string, vocabulary: Vocabulary): string | undefined {
  const isQuoted = opens !== undefined && opens.key !== '(';
  const number = opens && item.type === 'word' ? vocabulary.words.get(item.key)?.cardinal : undefined;
  if (item.type === 'figure' || number !== undefined) {
    const value = String(number ?? item.key);
    // Below a letter ㈡, （二） and '2' are ii.
    const isRoman = isQuoted || (/[a-z]\)$/.test(before) && (number !== undefined || opens?.start === opens?.end));
    // 11 1) is 11 (1).
    const isNumber = !item.grouped && value.length <= 3 && (opens !== undefined || /\d$/.test(before));
    return isNumber ? (isRoman ? toRoman(Number(value)) : value) : undefined;
  }
  const letter = vocabulary.letters.get(item.key) ?? (item.type === 'roman' ? toRoman(item.roman) : item.key);
  return !isQuoted && /^[a-z]{1,6}$/.test(letter) ? letter : undefined;
}

/** `bis` and `ter`, glued by a hyphen or not. */
function readRepeated({ items, vocabulary }: Reading, from: number): Taken | undefined {
  const at = items[from]?.key === '-' && items[from]?.glued ? from + 1 : from;
  const item = items[at];
  const name = item === undefined || item.gap ? undefined : vocabulary.letters.get(item.key);
  return name !== undefined && name.length > 1 ? { value: `(${name})`, to: at + 1, from } : undefined;
}

/** `, paragraph 2 (a)`, which belongs to the article before, as `, subparagraph (a)` to its paragraph; two paragraphs in a row are a list. */
function readNamed(reading: Reading, at: number, from: number): Taken | undefined {
  const { items } = reading;
  if (items[at]?.key !== ',' || items[from - 1]?.key === items[at + 1]?.key) return undefined;
  const named = reading.matchInside(at);
  return named?.kind === 'within' ? named.slots[0]?.taken[0] : undefined;
}

/** The paragraph or article that a part belongs to, of a list the first. */
export function readWhole(reading: Reading, at: number): Taken | undefined {
  const match = reading.matchInside(at);
  return match?.kind === 'article' || match?.kind === 'paragraph' ? quantityValues(match, at)[0] : undefined;
}

/** Reads a resolution's number: `60/251`, `31/6 A`, `2213 (2015)`, `217 A (III)`, `3363 (XXX)`; `strict` wants the year, session or slash. */
export function readResolutionNumber(reading: Reading, from: number, strict: boolean): Taken | undefined {
  const { items } = reading;
  const first = items[from];
  if (first?.type !== 'figure' || first.grouped || first.ordinal) return undefined;
  const slash = items[from + 1];
  const second = items[from + 2];
  if (slash?.key === '/' && !slash.gap && second?.type === 'figure' && !second.gap && !second.grouped) {
    const letter = readLetter(reading, from + 3);
    return { value: `${first.key}/${second.key}${letter?.value ?? ''}`, to: letter?.to ?? from + 3, from };
  }
  const letter = readLetter(reading, from + 1);
  const end = letter?.to ?? from + 1;
  const session = readBracketed(reading, end);
  if (session !== undefined) return { value: `${first.key}${letter?.value ?? ''}(${session.value})`, to: session.to, from };
  return strict ? undefined : { value: `${first.key}${letter?.value ?? ''}`, to: end, from };
}

/** A single capital, or the name of a letter: ألف. I, V and X are numbers. */
export function readLetter(reading: Reading, at: number): Taken | undefined {
  const { items, vocabulary } = reading;
  const item = items[at];
  if (item === undefined || item.gap || item.type === 'figure' || item.type === 'mark') return undefined;
  const isCapital = item.end - item.start === 1 && item.capital && ![1, 5, 10].includes(item.roman);
  const name = vocabulary.letters.get(item.key);
  if (!isCapital && (name === undefined || item.end - item.start === 1 || items[at + 1]?.key === ')')) return undefined;
  // Capitals are Latin by their look, whatever the order of small letters is.
  const look = latinCapitals((item.type === 'roman' ? toRoman(item.roman) : item.key).toUpperCase());
  return { value: isCapital && /^[A-Z]$/.test(look) ? look : (name ?? look).toUpperCase(), to: at + 1, from: at };
}

/** `(2015)`, `(III)`, `(S-VI)`, `(د-3)`, `(ES-10)`: years in digits, sessions in Roman numerals. */
function readBracketed(reading: Reading, at: number): { value: string; to: number } | undefined {
  const { items, vocabulary } = reading;
  if (items[at]?.key !== '(' || items[at]?.gap) return undefined;
  let next = at + 1;
  let prefix = '';
  while (next < at + 5) {
    const item = items[next];
    if (item === undefined || item.gap) return undefined;
    if (item.key === '-') next++;
    else if ((item.type === 'letter' || item.type === 'word') && items[next + 1]?.key === '-') {
      prefix += vocabulary.sessionMarks.get(item.key) ?? item.key.toUpperCase();
      next++;
    } else break;
  }
  const number = items[next];
  const close = items[next + 1];
  if (number === undefined || number.gap || close?.key !== ')' || close.gap) return undefined;
  const value = number.roman || (number.type === 'figure' && !number.grouped ? Number(number.key) : 0);
  // (3) is a session only after the mark of one: otherwise a paragraph.
  if (!Number.isInteger(value) || value === 0 || (number.roman === 0 && value < 1900 && next === at + 1)) return undefined;
  return {
    value: prefix + (value < 100 ? toRoman(value).toUpperCase() : String(value)),
    to: next + 2,
  };
}

function isWhole(number: ReadNumber): boolean {
  return number.value.length <= 9 && (!number.value.includes('.') || number.words === 1);
}
