import type { Passage } from '../layout/passage.js';
import type { Mark, MarkForm } from '../recognise/mark.js';
import { endingOf } from '../recognise/punctuation.js';
import type { Reading } from '../words/reading.js';
import { isHanNumber } from './numbers.js';

/** A list that is open while its items are read. */
export interface Level {
  readonly style: Reading['style'] | 'none';
  readonly series: string;
  readonly form: MarkForm | null;
  readonly upper: boolean;
  last: number;
}

const noList: Level = { style: 'none', series: '', form: null, upper: false, last: 0 };

const numberForms: ReadonlySet<MarkForm> = new Set(['dot', 'dash', 'comma', 'alone', 'bare', 'enclosed']);

const isNumberMark = (mark: Mark): boolean => !mark.weak && numberForms.has(mark.form) && has(mark, 'decimal');

/**
 * Whether the first figures count below an item that ends with a colon, `(a)` or `（一）`, under words without a number or with the next such
 * item behind them: they don't number the division.
 */
function beginsBelowItem(passages: readonly Passage[]): boolean {
  const at = passages.findIndex(({ mark }) => mark !== null && isNumberMark(mark));
  const [mark, above] = [passages[at]?.mark, passages[at - 1]];
  const item = above?.mark;
  if (mark?.readings[0]?.ordinal !== 1 || !above || !item || item.upper || !opensList(above)) return false;
  if (!item.readings.every(({ style }) => style === 'letter' || style === 'roman' || (style === 'han' && item.form !== 'comma')))
    return false;
  return passages[0]?.mark === null || passages.slice(at + 1).some(({ mark }) => mark !== null && goesOn(mark, item));
}

/** Whether a mark is printed as another and may count one more. */
export function goesOn({ form, readings }: Mark, before: Mark): boolean {
  return form === before.form && readings.some((next) => before.readings.some((reading) => isNext(next, reading)));
}

/** The list that numbers the division itself: figures before Chinese numerals, those before figures in brackets. */
export function topLevel(passages: readonly Passage[]): Level {
  if (beginsBelowItem(passages)) return { ...noList };
  const ranks: ((mark: Mark, passage: Passage) => boolean)[] = [
    (mark, passage) => (!mark.weak && numberForms.has(mark.form) && has(mark, 'decimal')) || isHanNumber(passage),
    (mark) => mark.form === 'close' && has(mark, 'decimal'),
    (mark) => mark.form === 'comma' && has(mark, 'han'),
    (mark) => mark.weak && has(mark, 'decimal'),
    (mark) => mark.form === 'both' && has(mark, 'decimal'),
  ];
  for (const belongs of ranks) {
    const mark = passages.find((passage) => passage.mark && belongs(passage.mark, passage))?.mark;
    const reading = mark?.readings[0];
    if (mark && reading) return { style: reading.style, series: reading.style, form: mark.form, upper: mark.upper, last: 0 };
  }
  return { ...noList };
}

function has(mark: Mark, style: Reading['style']): boolean {
  return mark.readings[0]?.style === style;
}

/** Whether a reading is the next of the same list. */
export function isNext(next: Reading, reading: Reading): boolean {
  return next.series === reading.series && next.ordinal === reading.ordinal + 1;
}

/** Whether a passage ends with the colon that opens a list. */
export function opensList(before: Passage | undefined): boolean {
  return before !== undefined && endingOf(before.text) === 'colon';
}
