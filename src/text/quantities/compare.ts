import type { Quantity, QuantityKind } from '../../model/quantity.js';
import { otherDays } from './other-days.js';
import { amountOf, dottedParts, isPartOfYear, quantityReadings, timeUnitOf, withoutYear } from './readings.js';

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
 *   a resolution without its year in brackets, 2.1 and 2-1, 1 p.m. and 13 hours, the 1960s and the 60s, three quarters and 75 per cent, two weeks
 *   and `quinze jours`;
 * - the same value printed more often on one side, unless both print as many quantities and one only differs, or as many years, three or more.
 *
 * What follows is doubtful:
 * - an approximate number, like `a dozen`, and a number that it may stand for: half as much to twice as much;
 * - a mark at the beginning of the line, or a note mark, that one side lost; the letter of a sub-paragraph by itself but beside another, codes (P-4, UF6), one in words, round numbers in words like
 *   `thousands of`, and a fraction in words, a half-year or a quarter where the other side has no other left over;
 * - and, where the other side has no number left over, nor a length of time in the same unit: small numbers in words (pronouns, duals, connectors), of which two counts only against
 *   another in words;
 * - and, where the other side has nothing left over: 1 and 2 in digits, a number that begins the line, and a year (`this year`) where the
 *   other side prints fewer years.
 *
 * @example
 * ```ts
 * const [zh, en] = [findQuantities('第44/11号决议', 'zh'), findQuantities('resolution 44/12', 'en')];
 * compareQuantities(zh, en).target[0]?.value; // '44/12'
 * ```
 */
export function compareQuantities(source: readonly Quantity[], target: readonly Quantity[]): QuantityDifference {
  if (areSame(source, target)) return NO_DIFFERENCE;
  const unlike = { source: exceptSame(source, target), target: exceptSame(target, source) };
  const left = {
    source: together(without(unlike.source, unlike.target, target), exchanged(source, target), otherDays(source, target)),
    target: together(without(unlike.target, unlike.source, source), exchanged(target, source), otherDays(target, source)),
  };
  const excused = excusedByApproximation(left.source, left.target);
  const sure = { source: left.source.filter((each) => !excused.has(each)), target: left.target.filter((each) => !excused.has(each)) };
  const isCounted = { source: counter(sure.target, source, target), target: counter(sure.source, target, source) };
  const counts = {
    source: (quantity: Quantity) => !excused.has(quantity) && isCounted.source(quantity),
    target: (quantity: Quantity) => !excused.has(quantity) && isCounted.target(quantity),
  };
  return {
    source: left.source.filter(counts.source),
    target: left.target.filter(counts.target),
    doubtful: {
      source: left.source.filter((quantity) => !counts.source(quantity)),
      target: left.target.filter((quantity) => !counts.target(quantity)),
    },
  };
}

const NO_DIFFERENCE: QuantityDifference = { source: [], target: [], doubtful: { source: [], target: [] } };

/** Whether two texts print the same in the same order, as most do. */
function areSame(these: readonly Quantity[], others: readonly Quantity[]): boolean {
  return these.length === others.length && these.every(({ kind, value }, k) => kind === others[k]?.kind && value === others[k]?.value);
}

const together = (...lists: readonly (readonly Quantity[])[]) => [...new Set(lists.flat())];

function exceptSame(these: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const values = new Set(others.map(({ kind, value }) => `${kind} ${value}`));
  return these.filter(({ kind, value }) => !values.has(`${kind} ${value}`));
}

/** Approximate numbers, and what each may stand for on the other side: first another such, then any number. */
function excusedByApproximation(these: readonly Quantity[], others: readonly Quantity[]): ReadonlySet<Quantity> {
  const excused = new Set([...these, ...others].filter(({ approximate }) => approximate));
  if (excused.size === 0) return excused;
  for (const [own, other] of [[these, others] as const, [others, these] as const]) {
    for (const about of own.filter(({ approximate }) => approximate)) {
      if (other.some((each) => each.approximate && isAbout(about, each))) continue;
      const exact = other.find((each) => !excused.has(each) && isAbout(about, each));
      if (exact !== undefined) excused.add(exact);
    }
  }
  return excused;
}

/** Whether two numbers are of the same unit and one is at most twice the other. */
function isAbout(one: Quantity, other: Quantity): boolean {
  if (!isNumber(one) || !isNumber(other) || timeUnitOf(one) !== timeUnitOf(other)) return false;
  const [a, b] = [Number(amountOf(one)), Number(amountOf(other))];
  return a <= 2 * b && b <= 2 * a;
}

/**
 * The quantities of which a value is printed more often than on the other side, where both print as many and only this one differs: it stands
 * in the place of another. In lists of years any that differ.
 */
function exchanged(these: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const years = [these.filter(isYear), others.filter(isYear)] as const;
  const listed = years[0].length === years[1].length && years[0].length >= LISTED ? surplus(...years) : [];
  const all = [these.filter(isComparable), others.filter(isComparable)] as const;
  if (listed.length > 0 || all[0].length !== all[1].length) return listed;
  const [own, other] = [surplus(all[0], all[1]), surplus(all[1], all[0])];
  const [one, another] = [own[0], other[0]];
  return own.length === 1 && one !== undefined && another !== undefined && areUnlike(one, another) ? own : [];
}

/** What is printed more often than among the others. */
function surplus(these: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const left = new Map<string, number>();
  for (const { value } of others) left.set(value, (left.get(value) ?? 0) + 1);
  return these.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

const isComparable = ({ kind, approximate }: Quantity) => kind !== 'mark' && kind !== 'note' && approximate !== true;
const isFullDate = ({ kind, value }: Quantity) => kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Whether two quantities are of one kind and can't be the same thing in print. */
function areUnlike(one: Quantity, other: Quantity): boolean {
  const isOneKind = (isNumber(one) && isNumber(other)) || (isYear(one) && isYear(other)) || (isFullDate(one) && isFullDate(other));
  const reads = (a: Quantity, b: Quantity) =>
    quantityReadings(a).some((reading) => reading.includes(b.value) || reading.includes(`=${b.value}`));
  return isOneKind && !isNoise(one) && !isNoise(other) && !reads(one, other) && !reads(other, one);
}

/** What isn't printed otherwise among the others, `unlike` being those of them that have no equal. */
function without(these: readonly Quantity[], unlike: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  if (these.length === 0) return [];
  const parts = new Set(others.flatMap(printedParts));
  const unlikeParts = new Set(unlike.flatMap(({ value }) => value.split(/[^0-9]+/)));
  const isMarked = others[0]?.kind === 'mark';
  const open = openReadings(unlike);
  return these.filter((quantity) => {
    if (quantity.kind === 'mark' && !isMarked) return false;
    if (dottedParts(quantity)?.every((each) => unlikeParts.has(each)) === true) return false;
    return !open(quantity).some((reading) => reading.every((each) => parts.has(each)));
  });
}

/** Tells in which ways a quantity may still be printed where others stand that are unlike it. */
function openReadings(unlike: readonly Quantity[]): (quantity: Quantity) => string[][] {
  const hasResolution = unlike.some(({ kind }) => kind === 'resolution');
  const numbered = new Set(unlike.flatMap((each) => numberOfYear(each) ?? []));
  const wholes = wholesOf(unlike);
  return (quantity) => {
    const readings = quantityReadings(quantity);
    // Two lengths of time in one unit, or two items of one paragraph, contradict each other even where the number of one stands somewhere.
    if (wholes.has(wholeOf(quantity) ?? '')) return readings.filter(([first]) => first?.startsWith('='));
    if (quantity.kind !== 'resolution' || /^\d+$/.test(quantity.value)) return readings;
    // So do two resolutions, with both their numbers. The year in brackets may be left out, but not be another.
    const isOfOtherYear = numbered.has(numberOfYear(quantity) ?? '');
    return readings.filter((_, index) => !((index === 1 && hasResolution) || (index === 2 && isOfOtherYear)));
  };
}

/** What lengths of time, parts of a year and items share that contradict each other: their unit, or the paragraph, 12(2) of 12(2)(b), none of b. */
const wholeOf = (quantity: Quantity): string | undefined =>
  timeUnitOf(quantity) ??
  (isPartOfYear(quantity) ? quantity.value.charAt(0) : isLetter(quantity) ? '' : /^(.+)\([a-z]+\)$/.exec(quantity.value)?.[1]);

const wholesOf = (quantities: readonly Quantity[]): ReadonlySet<string> => new Set(quantities.flatMap((each) => wholeOf(each) ?? []));

/** The number of a resolution with its year in brackets: 1591 of 1591 (2005). */
function numberOfYear({ kind, value }: Quantity): string | undefined {
  return kind === 'resolution' ? /^(\d+)\(\d{4}\)$/.exec(value)?.[1] : undefined;
}

/** All parts that a quantity may be found by. What stands for a whole value (`=2118`) is found only by that value. */
function printedParts(quantity: Quantity): string[] {
  const dotted = dottedParts(quantity);
  return quantityReadings(quantity)
    .flatMap((reading, index) => (index === 0 ? reading : reading.filter((each) => !each.startsWith('='))))
    .concat(dotted ?? []);
}

/** Tells whether what is left over on one side counts, in view of what is left on the other and of all that both print. */
function counter(left: readonly Quantity[], these: readonly Quantity[], others: readonly Quantity[]): (quantity: Quantity) => boolean {
  const sound = left.filter((other) => other.kind !== 'note' && !isCode(other) && !isNoise(other));
  // A small number in words and a year don't contradict each other.
  const hasMore = sound.some((other) => !isSmall(other));
  const [hasNumber, hasSmall] = [sound.some(isNumber), sound.some(isSmall)];
  const values = new Set(others.map(({ value }) => value));
  const wholes = wholesOf(left);
  const hasFraction = left.some(({ kind }) => kind === 'fraction');
  const hasNote = left.some(({ kind }) => kind === 'note');
  const hasCode = left.some((other) => isCode(other) || (other.kind === 'number' && !isSpelled(other)));
  const lostYears = these.filter(hasYear).length > others.filter(hasYear).length;
  const lostFigures = these.filter(isPrinted).length > others.filter(isPrinted).length;
  return (quantity) => {
    if (quantity.kind === 'note') return hasNote;
    if (isCode(quantity)) return hasCode;
    if (wholes.has(wholeOf(quantity) ?? '')) return true;
    if (isLetter(quantity)) return false;
    if (isNoise(quantity)) return quantity.kind === 'fraction' && hasFraction;
    // The year is printed once for two dates, or left out.
    if (values.has(withoutYear(quantity) ?? '-')) return !lostYears;
    if (isYear(quantity)) return hasMore || !lostYears;
    if (isSmall(quantity)) return amountOf(quantity) === '2' ? hasSmall : hasNumber;
    return sound.length > 0 || !isWeak(quantity) || !lostFigures;
  };
}

/** Years that make a list, in which each stands for something else. */
const LISTED = 3;

/** Greatest number in words that a translation may leave out or add. */
const small = 10;

/** What says nothing without a counterpart, whatever else is left: parts of a year, one, round numbers and, but beside another, fractions in words. */
function isNoise(quantity: Quantity): boolean {
  if (isPartOfYear(quantity)) return true;
  return (
    isSpelled(quantity) &&
    (quantity.kind === 'fraction' || (amountOf(quantity) === '1' && isNumber(quantity)) || /^10{2,}$/.test(quantity.value))
  );
}

/** A sub-paragraph without its paragraph: letters are put to things in more ways than are read. */
const isLetter = ({ value }: Quantity): boolean => /^[a-z]+$/.test(value);

/** 1 and 2, and a number that begins the line. */
function isWeak(quantity: Quantity): boolean {
  const { kind, value, span } = quantity;
  return ['1', '2'].includes(amountOf(quantity)) || (kind === 'number' && span.start === 0 && /^\d{1,3}(?:\.\d{1,3})*$/.test(value));
}

/** What a number in words may have been put for. */
const NUMBERS: ReadonlySet<QuantityKind> = new Set([
  'number',
  'ordinal',
  'percentage',
  'money',
  'fraction',
  'duration',
  'session',
  'meeting',
]);

function isNumber({ kind }: Quantity): boolean {
  return NUMBERS.has(kind);
}

function isYear(quantity: Quantity): boolean {
  return quantity.kind === 'year' || (quantity.kind === 'period' && !isPartOfYear(quantity));
}

function isSmall(quantity: Quantity): boolean {
  return isSpelled(quantity) && isNumber(quantity) && quantity.kind !== 'session' && !(Number.parseInt(amountOf(quantity), 10) > small);
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

function hasYear(quantity: Quantity): boolean {
  const { kind, value } = quantity;
  return isYear(quantity) || numberOfYear(quantity) !== undefined || (kind === 'date' && !value.startsWith('--'));
}
