import type { Item } from './item.js';
import { latinCapitals } from './look-alikes.js';
import type { ReadNumber } from './number.js';
import type { Reading } from './reading.js';
import type { Vocabulary } from './vocabulary.js';

/** What a slot of a pattern took: its canonical value and the item after it. */
export interface Taken {
  readonly value: string;
  readonly to: number;
  /** Where the value begins and ends, as items: for lists. */
  readonly from: number;
  /** A number that is only about as much. */
  readonly approximate?: boolean;
}

/** No reference goes deeper: 2 (e) (ii) (a). */
const deepest = 5;

/** Reads `2 (e)`, `2 e)`, `9(2)`, `1(a)(i)`: a number and the letters and numbers of its sub-divisions; value `2(e)`. */
export function readClauseNumber(reading: Reading, from: number): Taken | undefined {
  const number = reading.numberAt(from);
  if (number === undefined || !isWhole(number)) return undefined;
  let { value, to } = number;
  for (let depth = 0; depth < deepest; depth++) {
    const part = readSubdivision(reading, to);
    if (part === undefined) break;
    value += `(${part.value})`;
    to = part.to;
  }
  return { value, to, from };
}

/** Reads `(e)`, `e)`, `(ii)`, `(4)`; value `e`, `ii`, `4`. */
export function readSubdivision(reading: Reading, from: number): Taken | undefined {
  const { items } = reading;
  const opens = items[from]?.key === '(' && items[from]?.gap === false;
  const at = opens ? from + 1 : from;
  const inside = items[at];
  const close = items[at + 1];
  if (inside === undefined || inside.gap || close?.key !== ')' || close.gap) return undefined;
  const value = subdivision(inside, opens, reading.vocabulary);
  return value === undefined ? undefined : { value, to: at + 2, from };
}

function subdivision(item: Item, opens: boolean, vocabulary: Vocabulary): string | undefined {
  const words = opens && item.type === 'word' ? vocabulary.words.get(item.key)?.cardinal : undefined;
  if (words !== undefined) return String(words);
  if (item.type === 'letter' || item.type === 'roman' || item.type === 'word') {
    const letter = vocabulary.letters.get(item.key) ?? (item.type === 'roman' ? roman(item) : item.key);
    return letter.length <= 5 && /^[a-z]+$/.test(letter) ? letter : undefined;
  }
  return opens && item.type === 'figure' && !item.grouped && item.key.length <= 3 ? item.key : undefined;
}

/** A capital that is a Roman numeral too is a letter of the same look: lower case. */
function roman(item: Item): string {
  return ({ 1: 'i', 5: 'v', 10: 'x', 50: 'l', 100: 'c', 500: 'd', 1000: 'm' } as Readonly<Record<string, string>>)[item.key] ?? '';
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
  const look = latinCapitals((item.type === 'roman' ? roman(item) : item.key).toUpperCase());
  return { value: isCapital && /^[A-Z]$/.test(look) ? look : (name ?? look).toUpperCase(), to: at + 1, from: at };
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const romanTens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];

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
    value: prefix + (value < 100 ? `${romanTens[Math.floor(value / 10)] ?? ''}${romans[value % 10] ?? ''}` : String(value)),
    to: next + 2,
  };
}

function isWhole(number: ReadNumber): boolean {
  return number.value.length <= 9 && (!number.value.includes('.') || number.words === 1);
}
