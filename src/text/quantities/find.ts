import type { Quantity, QuantityKind } from '../../model/quantity.js';
import { readMark } from './mark.js';
import { matchPatterns } from './match.js';
import type { ReadNumber } from './number.js';
import { Reading } from './reading.js';
import { type ItemQuantity, quantityValues } from './value.js';
import { vocabularyOf } from './vocabulary.js';

/**
 * Finds the figures, numbers in words, dates, references and symbols of a text, in order; of readings that overlap the longest wins.
 *
 * Spans are UTF-16 offsets from 0, half-open, into `text`; they don't overlap. A language without a table gives figures, ISO dates and
 * symbols. Takes time linear in the length of the text, whatever it holds.
 *
 * @param language - BCP-47 tag.
 * @example
 * ```ts
 * findQuantities('in its resolution 60/251 of 15 March 2006', 'en').map(({ kind, value }) => `${kind} ${value}`);
 * // ['resolution 60/251', 'date 2006-03-15']
 * ```
 */
export function findQuantities(text: string, language: string): Quantity[] {
  const reading = new Reading(text, vocabularyOf(language));
  const found: Quantity[] = [];
  const add = ({ kind, value, from, to, approximate }: ItemQuantity): void => {
    const start = reading.items[from]?.start ?? 0;
    const end = reading.items[to - 1]?.end ?? start;
    const quantity = { kind, value, text: text.slice(start, end), span: { start, end } };
    found.push(approximate ? { ...quantity, approximate } : quantity);
  };
  const mark = readMark(reading);
  if (mark !== undefined) add({ ...mark, kind: 'mark' });
  let at = mark?.next ?? 0;
  while (at < reading.items.length) at = readAt(reading, at, add);
  return found;
}

/** Reads what begins at an item, and gives the item to go on with. */
function readAt(reading: Reading, at: number, add: (quantity: ItemQuantity) => void): number {
  const item = reading.items[at];
  if (item === undefined || !reading.vocabulary.begins(item)) return at + 1;
  if (item.type === 'symbol' || item.type === 'note') {
    add({ kind: item.type, value: item.key, from: at, to: at + 1 });
    return at + 1;
  }
  const match = matchPatterns(reading, at);
  if (match?.kind === 'within') return at + 1;
  const number = reading.numberAt(at);
  if (match !== undefined && match.to >= (number?.to ?? 0)) {
    const decade = match.kind === 'century' ? decadeAt(reading, match.to) : undefined;
    for (const quantity of quantityValues(match, at)) {
      // 20世纪90年代 is one year, 1990.
      add(
        decade === undefined ? quantity : { kind: 'year', value: `${Number(quantity.value) - 1}${decade.value}`, from: at, to: decade.to },
      );
    }
    return decade?.to ?? match.to;
  }
  if (number === undefined) return at + 1;
  const kind = bareKind(reading, at, number);
  if (kind !== undefined) add({ kind, value: number.value, from: at, to: number.to, approximate: number.approximate });
  return number.to;
}

/** A decade that follows its century without a space: a number of two digits of which the last is nought. */
function decadeAt(reading: Reading, at: number): ReadNumber | undefined {
  const number = reading.items[at]?.gap ? undefined : reading.numberAt(at);
  return number !== undefined && /^[1-9]0$/.test(number.value) ? number : undefined;
}

/** What a number without a pattern is, or undefined where it is not sure to be one. */
function bareKind({ items, vocabulary }: Reading, at: number, number: ReadNumber): QuantityKind | undefined {
  const first = items[at];
  if (first === undefined) return undefined;
  // A single capital is no number by itself, nor are MD and CD.
  if (first.type === 'roman') return first.end - first.start > 1 && first.roman < 40 ? 'number' : undefined;
  const value = Number(number.value);
  // What is called the second is counted, where first and one may be anything.
  const isSure = number.ordinal && value === 2;
  if (number.spelled && value <= vocabulary.table.unsure && !isSure) {
    const next = items[number.to];
    if (next === undefined || next.gap || !vocabulary.counters.has(next.key)) return undefined;
  }
  if (number.ordinal) return 'ordinal';
  const isYear = !number.spelled && number.words === 1 && !number.grouped && value >= 1800 && value < 2100 && first.end - first.start === 4;
  return isYear ? 'year' : 'number';
}
