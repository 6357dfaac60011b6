import type { Quantity } from '../../model/quantity.js';
import { quantityReadings } from './readings.js';

/** What has no counterpart on the other side, in the order of each text. */
export interface QuantityDifference {
  readonly source: readonly Quantity[];
  readonly target: readonly Quantity[];
  /** What has none either, but is too often left out or added in correct translations to count. */
  readonly doubtful: { readonly source: readonly Quantity[]; readonly target: readonly Quantity[] };
}

/**
 * Compares the quantities of a text and its translation and gives what has no counterpart.
 *
 * Correct translations differ in these ways, so none of them counts:
 * - the same value as another kind: a session in words against digits, an ordinal for a cardinal, a number without its unit;
 * - the same parts put together otherwise: a date whose year is printed once for two or not at all, paragraph 4 of Article 2 in two places,
 *   a resolution without its year in brackets, 2.1 and 2-1, 1 p.m. and 13 hours, the 1960s and the 60s, three quarters and 75 per cent;
 * - the same value printed more often on one side.
 *
 * What follows is doubtful:
 * - a mark at the beginning of the line, or a note mark, that one side lost; codes (P-4, UF6), one in words, fractions and round numbers in
 *   words like `thousands of`;
 * - and, where the other side has nothing left over: 1 and 2, small numbers in words (pronouns, duals, connectors), a number that begins
 *   the line, and a year (`this year`) where the other side prints fewer years.
 *
 * @example
 * ```ts
 * compareQuantities(findQuantities('第44/11号决议', 'zh'), findQuantities('resolution 44/12', 'en')).target[0]?.value; // '44/12'
 * ```
 */
export function compareQuantities(source: readonly Quantity[], target: readonly Quantity[]): QuantityDifference {
  const left = { source: without(source, target), target: without(target, source) };
  const sure = {
    source: left.source.filter((quantity) => counts(quantity, left.target, source, target)),
    target: left.target.filter((quantity) => counts(quantity, left.source, target, source)),
  };
  const doubtful = {
    source: left.source.filter((quantity) => !sure.source.includes(quantity)),
    target: left.target.filter((quantity) => !sure.target.includes(quantity)),
  };
  return { ...sure, doubtful };
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

/** Does a quantity that is left over count, in view of what is left on the other side and of all that both sides print? */
function counts(quantity: Quantity, left: readonly Quantity[], these: readonly Quantity[], others: readonly Quantity[]): boolean {
  if (quantity.kind === 'note') return left.some(({ kind }) => kind === 'note');
  if (isCode(quantity)) return left.some((other) => isCode(other) || (other.kind === 'number' && !isSpelled(other)));
  if (isNoise(quantity)) return false;
  if (left.some((other) => !isNoise(other) && other.kind !== 'note' && !isCode(other))) return true;
  if (quantity.kind === 'year' || quantity.kind === 'period') return these.filter(hasYear).length <= others.filter(hasYear).length;
  if (isSpelled(quantity)) return Number(quantity.value) > small;
  return !isWeak(quantity) || these.filter(isPrinted).length <= others.filter(isPrinted).length;
}

/** Greatest number in words that a translation may leave out or add. */
const small = 10;

/** What says nothing without a counterpart, whatever else is left: one, fractions and round numbers in words. */
function isNoise(quantity: Quantity): boolean {
  return isSpelled(quantity) && (quantity.kind === 'fraction' || quantity.value === '1' || /^10{2,}$/.test(quantity.value));
}

/** 1 and 2, and a number that begins the line. */
function isWeak({ kind, value, span }: Quantity): boolean {
  return value === '1' || value === '2' || (kind === 'number' && span.start === 0 && /^\d{1,3}(?:\.\d{1,3})*$/.test(value));
}

function isCode({ kind, value }: Quantity): boolean {
  return kind === 'symbol' && !value.includes('/');
}

function isSpelled({ text }: Quantity): boolean {
  return !/\p{Nd}/u.test(text);
}

function isPrinted(quantity: Quantity): boolean {
  return !isSpelled(quantity) && quantity.kind !== 'note' && quantity.kind !== 'mark';
}

function hasYear({ kind, value }: Quantity): boolean {
  return kind === 'year' || kind === 'period' || (kind === 'date' && !value.startsWith('--'));
}
