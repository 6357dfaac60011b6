import { suffixNames } from '../suffix-names.js';
import type { Item } from './item.js';
import type { ReadNumber } from './number.js';
import type { Slot } from './pattern.js';
import type { Reading } from './reading.js';
import { readClauseNumber, readLetter, readPart, readResolutionNumber, readSubdivisions, readWhole, type Taken } from './reference.js';

/** No list is longer: keeps matching linear on endless ones. */
const longestList = 48;

/** What a slot of a pattern takes at an item: nothing, one, or the members of a list. */
export type Taker = (reading: Reading, at: number) => readonly Taken[];

const NOTHING: readonly Taken[] = [];

/** The taker of a slot: made once for each place in the patterns. */
export function takerOf(slot: Slot): Taker {
  if (slot.endsWith('+')) {
    const member = slot.slice(0, -1) as Slot;
    const one = oneTaker(member);
    return (reading, at) => takeList(member, one, reading, at);
  }
  const one = oneTaker(slot);
  return (reading, at) => {
    const taken = one(reading, at);
    return taken === undefined ? NOTHING : [taken];
  };
}

function takeList(member: Slot, takeOne: OneTaker, reading: Reading, from: number): readonly Taken[] {
  const { items } = reading;
  const list: Taken[] = [];
  let sure = 1;
  let at = from;
  while (list.length < longestList) {
    const further = takeSubdivision(member, list.at(-1), reading, at) ?? takeFurtherLetter(member, list.at(-1), reading, at);
    const taken = further ?? takeOne(reading, at);
    const isMember =
      further !== undefined || member === '#s' || member === '#p' || isAlike(items[at], items[from]) || items[at]?.key === '(';
    if (taken === undefined || !isMember) break;
    // What follows a comma belongs to the list only if the list goes on to an `and`.
    if (list.length > 0 && isSure(items, list.at(-1)?.to ?? at, at)) sure = list.length + 1;
    list.push(taken);
    const separators = separatorsAt(reading, taken.to);
    if (separators === 0) break;
    at = taken.to + separators;
  }
  return list.slice(0, sure);
}

/** Members of a list are written alike: all figures, all words, or all letters. */
function isAlike(one: Item | undefined, other: Item | undefined): boolean {
  const isLetter = (item: Item | undefined) => item?.capital === true && item.end - item.start === 1;
  return one?.type === other?.type || (isLetter(one) && isLetter(other));
}

/** `(f)` in paragraphs 2 (e) and (f) is 2 (f), as `f)` in párrafos 2 e) y f), and so after 2 (e) (i). */
function takeSubdivision(slot: Slot, last: Taken | undefined, reading: Reading, at: number): Taken | undefined {
  if (!['#c', '#p', '#s'].includes(slot) || last?.value.endsWith(')') !== true) return undefined;
  const part = readSubdivisions(reading, at, last.value);
  if (part === undefined) return undefined;
  const before = /^\([ivx]+\)/.test(part.value) ? last.value : last.value.replace(/(\))\([ivx]+\)$/, '$1');
  return { ...part, value: before.replace(/\([^()]*\)$/, '') + part.value };
}

/** `B` in resolutions 31/6 A and B is 31/6 B. */
function takeFurtherLetter(slot: Slot, last: Taken | undefined, reading: Reading, at: number): Taken | undefined {
  const number = slot === '#r' || slot === '#q' ? /^(\d+\/\d+)[A-Z]$/.exec(last?.value ?? '')?.[1] : undefined;
  const letter = number === undefined ? undefined : readLetter(reading, at);
  return letter === undefined ? undefined : { ...letter, value: `${number}${letter.value}` };
}

/** How many items `, ` or ` and ` or `, and ` are. */
function separatorsAt({ items, vocabulary }: Reading, at: number): number {
  let count = 0;
  for (; count < 2; count++) {
    const item = items[at + count];
    if (item === undefined || item.gap || !vocabulary.separators.has(item.key)) break;
  }
  return items[at + count]?.gap === false ? count : 0;
}

function isSure(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (items[at]?.key !== ',' && items[at]?.key !== ';') return true;
  return false;
}

type OneTaker = (reading: Reading, at: number) => Taken | undefined;

function oneTaker(slot: Slot): OneTaker {
  switch (slot) {
    case '#c':
      return readClauseNumber;
    case '#p':
      return readPart;
    case '#u':
      return readWhole;
    case '#t':
      return takeRepeated;
    case '#r':
    case '#q':
      return (reading, at) => readResolutionNumber(reading, at, slot === '#q');
    case '#A':
      return (reading, at) => readLetter(reading, at) ?? takeNumber(ACCEPTS['#'], reading, at);
    case '#s':
      return readSubdivisions;
    case '#n':
      return takeDenominator;
    case '#m':
    case '#w':
      return (reading, at) => takeMonth(slot, reading, at);
    default: {
      const accepts = ACCEPTS[slot];
      return (reading, at) => takeNumber(accepts, reading, at);
    }
  }
}

/** 之二 is bis. */
function takeRepeated(reading: Reading, at: number): Taken | undefined {
  const number = reading.numberAt(at);
  const name = suffixNames[Number(number?.value) - 2];
  return number === undefined || name === undefined ? undefined : { value: `(${name})`, to: number.to, from: at };
}

function takeDenominator({ items, vocabulary }: Reading, at: number): Taken | undefined {
  const denominator = vocabulary.words.get(items[at]?.key ?? '')?.denominator;
  return denominator === undefined ? undefined : { value: String(denominator), to: at + 1, from: at };
}

/** A month of one word or two; one that is a word of another sense too needs its capital, an abbreviation a day or a year beside it. */
function takeMonth(slot: Slot, { items, vocabulary }: Reading, at: number): Taken | undefined {
  const key = items[at]?.key ?? '';
  const double = vocabulary.twofold.has(key) ? vocabulary.words.get(`${key}_${items[at + 1]?.key ?? ''}`)?.month : undefined;
  if (double !== undefined) return { value: String(double), to: at + 2, from: at };
  const sense = vocabulary.words.get(key);
  if (sense?.month === undefined || (sense.capital === true && items[at]?.capital !== true)) return undefined;
  return slot === '#w' && sense.short === true ? undefined : { value: String(sense.month), to: at + 1, from: at };
}

type Accepts = (number: ReadNumber, first: Item) => boolean;

const isNumerator: Accepts = ({ ordinal, value }, { type }) => !ordinal && type !== 'roman' && /^\d\d?$/.test(value);

/** What numbers each slot takes, given their first item. */
const ACCEPTS: Readonly<Record<string, Accepts>> = {
  '#': () => true,
  '#a': ({ value, ordinal }, first) => !ordinal && first.type !== 'roman' && /^\d{1,3}(?:\.\d+)?$/.test(value),
  '#N': (_, first) => first.type !== 'roman',
  '#o': (number, first) => number.ordinal || first.type === 'roman',
  '#k': isNumerator,
  '#K': (number, first) => isNumerator(number, first) && Number(number.value) > 1,
  '#y': (number, first) => isBetween(number, first, 1000, 2999),
  '#Y': (number, first) => isBetween(number, first, 1000, 9999) && first.end - first.start === 4,
  '#b': (number, first) => isBetween(number, first, 0, 99) && first.end - first.start === 2,
  '#h': (number, first) =>
    isBetween(number, first, 0, 59) || (first.type === 'figure' && /^(?:[01]?\d|2[0-4])\.[0-5]?\d$/.test(number.value)),
  '#M': (number, first) => isBetween(number, first, 1, 12),
  '#d': (number, first) => isBetween(number, first, 1, 31),
};

function isBetween({ value }: ReadNumber, first: Item, least: number, greatest: number): boolean {
  if (first.type === 'roman' || first.grouped || value.length > 4) return false;
  return Number(value) >= least && Number(value) <= greatest;
}

function takeNumber(accepts: Accepts | undefined, reading: Reading, at: number): Taken | undefined {
  const number = reading.numberAt(at);
  const first = reading.items[at];
  if (number === undefined || first === undefined || accepts?.(number, first) !== true) return undefined;
  return { value: number.value, to: number.to, from: at, approximate: number.approximate };
}
