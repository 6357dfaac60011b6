import type { Quantity } from '../../model/quantity.js';
import { quantityReadings } from './readings.js';

/** What has no counterpart on the other side, in the order of each text. */
export interface QuantityDifference {
  readonly source: readonly Quantity[];
  readonly target: readonly Quantity[];
}

/**
 * Compares the quantities of a text and its translation and gives what has no counterpart.
 *
 * Correct translations differ in these ways, so none of them counts:
 * - the same value as another kind: a session in words against digits, an ordinal for a cardinal, a number without its unit;
 * - the same parts put together otherwise: a date whose year is printed once for two or not at all, paragraph 4 of Article 2 in two places,
 *   a resolution without its year in brackets, 2.1 and 2-1, 1 p.m. and 13 hours, the 1960s and the 60s;
 * - the same value printed more often on one side;
 * - a mark at the beginning of the line, or a note mark, that one side lost;
 * - where the other side has nothing left over: 1 and 2, small numbers in words and round ones like `thousands of`: articles, pronouns,
 *   duals and connectors.
 *
 * @example
 * ```ts
 * compareQuantities(findQuantities('第44/11号决议', 'zh'), findQuantities('resolution 44/12', 'en')).target[0]?.value; // '44/12'
 * ```
 */
export function compareQuantities(source: readonly Quantity[], target: readonly Quantity[]): QuantityDifference {
  const left = { source: without(source, target), target: without(target, source) };
  return { source: reported(left.source, left.target), target: reported(left.target, left.source) };
}

function without(these: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  if (these.length === 0) return [];
  const parts = new Set(others.flatMap((quantity) => quantityReadings(quantity).flat()));
  const isMarked = others[0]?.kind === 'mark';
  return these.filter(
    (quantity) =>
      (isMarked || quantity.kind !== 'mark') && !quantityReadings(quantity).some((reading) => reading.every((each) => parts.has(each))),
  );
}

/** Of what is left over on one side, what counts in view of what is left on the other. */
function reported(these: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const isContradicted = others.some((other) => !isNoise(other));
  return these.filter((quantity) => {
    if (quantity.kind === 'note') return others.some(({ kind }) => kind === 'note');
    return !isNoise(quantity) && (isContradicted || !isWeak(quantity));
  });
}

/** Greatest number in words that a translation may leave out or add. */
const small = 10;

/** What says nothing without a counterpart, whatever else is left: note marks, codes, one in words, fractions and round numbers in words. */
function isNoise({ kind, value, text }: Quantity): boolean {
  if (kind === 'note' || (kind === 'symbol' && !value.includes('/'))) return true;
  return isSpelled(text) && (kind === 'fraction' || value === '1' || /^10{2,}$/.test(value));
}

/** What says nothing while the other side has nothing left: 1 and 2, small numbers in words, a number that begins the line. */
function isWeak({ kind, value, text, span }: Quantity): boolean {
  if (value === '1' || value === '2') return true;
  if (kind === 'number' && span.start === 0 && /^\d{1,3}(?:\.\d{1,3})*$/.test(value)) return true;
  return isSpelled(text) && Number(value) <= small;
}

function isSpelled(text: string): boolean {
  return !/\p{Nd}/u.test(text);
}
