import type { Item } from './item.js';
import type { Reading } from './reading.js';

/** What may stand before and after the number that a line begins with. */
const opens = "'(";
const closes = ".-)、'`";
/** Digits and dots. */
const longest = 6;

/** The number that a line begins with, from item `from` to `to`; its punctuation ends before item `next`. */
export interface LeadingMark {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** Reads the number that a line begins with: `12.`, `12 -`, `II.`, `二、`, `'3'`. */
export function readMark(reading: Reading): LeadingMark | undefined {
  const { text, items } = reading;
  const from = items[0]?.type === 'mark' && opens.includes(items[0].key) ? 1 : 0;
  const number = reading.numberAt(from);
  const last = number === undefined ? undefined : items[number.to - 1];
  if (number === undefined || last === undefined || items[0]?.gap || items[from]?.gap || number.value.length > longest) return undefined;
  const rest = text.slice(last.end, last.end + 3);
  const close = rest.trimStart().charAt(0);
  if (close === '' || !closes.includes(close)) return undefined;
  const next = afterPunctuation(items, number.to, last.end + rest.indexOf(close));
  const after = items[next];
  // 2.5 million and 10 - 12 are no marks.
  if (after?.type === 'figure' && !after.gap && (close === '-' || items[next - 1]?.end === after.start)) return undefined;
  return { value: number.value, from, to: number.to, next };
}

function afterPunctuation(items: readonly Item[], from: number, end: number): number {
  let next = from;
  while (next < items.length && (items[next]?.start ?? 0) <= end) next++;
  return next;
}
