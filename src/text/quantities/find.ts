import type { Quantity, QuantityKind } from '../../model/quantity.js';
import type { Item } from './item.js';
import { readMark } from './mark.js';
import { matchPatterns } from './match.js';
import { type ReadNumber, readNumber } from './number.js';
import { scan } from './scan.js';
import { quantityValues } from './value.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/**
 * Finds the figures, numbers in words, dates, references and symbols of a text, in order; of readings that overlap the longest wins.
 *
 * Spans are UTF-16 offsets from 0, half-open, into `text`. A language without a table gives figures, ISO dates and symbols.
 *
 * @param language - BCP-47 tag.
 * @example
 * ```ts
 * findQuantities('in its resolution 60/251 of 15 March 2006', 'en').map(({ kind, value }) => `${kind} ${value}`);
 * // ['resolution 60/251', 'date 2006-03-15']
 * ```
 */
export function findQuantities(text: string, language: string): Quantity[] {
  const vocabulary = vocabularyOf(language);
  const items = scan(text, vocabulary);
  const found: Quantity[] = [];
  const first = readMark(text, items, vocabulary);
  if (first !== undefined) found.push(quantity(text, items, 'mark', first.value, first.from, first.to));
  let at = first?.next ?? 0;
  while (at < items.length) {
    const match = matchPatterns(items, at, vocabulary);
    const number = readNumber(items, at, vocabulary);
    if (match !== undefined && match.to >= (number?.to ?? 0)) {
      for (const { kind, value, from, to } of quantityValues(match, at)) found.push(quantity(text, items, kind, value, from, to));
      at = match.to;
    } else if (number !== undefined) {
      const kind = bareKind(items, at, number, vocabulary);
      if (kind !== undefined) found.push(quantity(text, items, kind, number.value, at, number.to));
      at = number.to;
    } else {
      const item = items[at];
      if (item?.type === 'symbol' || item?.type === 'note') found.push(quantity(text, items, item.type, item.key, at, at + 1));
      at++;
    }
  }
  return found;
}

function quantity(text: string, items: readonly Item[], kind: QuantityKind, value: string, from: number, to: number): Quantity {
  const start = items[from]?.start ?? 0;
  const end = items[to - 1]?.end ?? start;
  return { kind, value, text: text.slice(start, end), span: { start, end } };
}

/** What a number without a pattern is, or undefined where it is not sure to be one. */
function bareKind(items: readonly Item[], at: number, number: ReadNumber, vocabulary: Vocabulary): QuantityKind | undefined {
  const first = items[at];
  if (first === undefined) return undefined;
  // A single capital is no number by itself, nor are MD and CD.
  if (first.type === 'roman') return first.end - first.start > 1 && first.roman < 40 ? 'number' : undefined;
  const value = Number(number.value);
  if (number.spelled && number.words === 1 && value <= vocabulary.table.unsure) {
    const next = items[number.to];
    if (next === undefined || next.gap || !vocabulary.counters.has(next.key)) return undefined;
  }
  if (number.ordinal) return 'ordinal';
  const isYear = !number.spelled && number.words === 1 && !number.grouped && value >= 1800 && value < 2100 && first.end - first.start === 4;
  return isYear ? 'year' : 'number';
}
