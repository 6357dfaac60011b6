import type { Quantity } from '../../model/quantity.js';

const part = /[0-9]+|[A-Za-z]+/g;
const numeric = /^[0-9]+(?:\.[0-9]+)*$/;

/**
 * The ways in which a translation may print a quantity, each as the parts that must all be found; the first is its own.
 * `=` before a part stands for a whole value: `2118(2013)` may be printed as resolution 2118, but not as paragraph 2118 (a).
 */
export function quantityReadings(quantity: Quantity): string[][] {
  const { kind, value } = quantity;
  const readings = [[`=${value}`]];
  if (numeric.test(value)) return [...readings, [value], ...figureReadings(quantity)];
  const parts = (value.match(part) ?? []).map(bare);
  switch (kind) {
    case 'date':
      return [...readings, ...dateReadings(value)];
    case 'time':
      return [...readings, ...timeReadings(parts)];
    case 'period':
      return isPartOfYear(quantity) ? [...readings, [value.slice(1)]] : [...readings, parts, [parts.join('')], ...shortPeriod(parts)];
    case 'resolution':
      return [...readings, parts, ...(/\(\d{4}\)$/.test(value) ? [[`=${parts[0]}`]] : [])];
    case 'duration':
      return [...readings, [amountOf(quantity)], ...durationReadings(quantity)];
    case 'symbol':
      return [...readings, value.split('/'), ...(value.includes('/') ? [] : [parts.filter((each) => /\d/.test(each))])];
    case 'fraction':
      return [...readings, parts, [percentageOf(parts)]];
    default:
      return [...readings, parts, parts.map(ordinalOf), ...thousands(value)];
  }
}

/** What is counted, as a number without its unit: 3 of `P3Y`, 18 of `P1Y6M`. Of other kinds the value. */
export function amountOf({ kind, value }: Quantity): string {
  if (kind !== 'duration') return value;
  const compound = yearsAndMonths(value);
  return compound ? String(compound.total) : value.replace(/[A-Z]/g, '');
}

/** The unit of a length of time: Y, M, W, D or H; none where it is given in two. */
export function timeUnitOf({ kind, value }: Quantity): string | undefined {
  return kind === 'duration' && !yearsAndMonths(value) ? value.at(-1) : undefined;
}

const MONTHS = 12;
const DAYS = 7;

/** Half-years and quarters, `H2` and `Q3`: what a translation may put in months, or leave to the context. */
export const isPartOfYear = ({ value }: Quantity): boolean => /^[HQ]\d$/.test(value);

/** Weeks of which some languages count the first day and the last: `huit jours`, `quinze jours`. */
const COUNTED_THROUGH = 2;

/** The ways to give a number of weeks in days. */
const inDays = (weeks: number): number[] => [weeks * DAYS, ...(weeks <= COUNTED_THROUGH ? [weeks * DAYS + 1] : [])];

/** Twelve months are a year, two weeks fourteen days, eighteen months a year and six months or one and a half years. */
function durationReadings(quantity: Quantity): string[][] {
  const [amount, unit] = [Number(amountOf(quantity)), timeUnitOf(quantity)];
  if (unit === 'W') return inDays(amount).map((days) => [`=P${days}D`]);
  const weeks = Math.floor(amount / DAYS);
  if (unit === 'D') return inDays(weeks).includes(amount) ? [[`=P${weeks}W`]] : [];
  const compound = yearsAndMonths(quantity.value);
  const months = unit === 'Y' ? amount * MONTHS : amount;
  const apart = compound ? [[`=P${compound.years}Y`, `=P${compound.months}M`], [compound.years, compound.months].map(String)] : [];
  return [...inMonths(months).map((value) => [`=${value}`]), ...apart];
}

/** The ways to give a number of months. */
function inMonths(months: number): string[] {
  const [years, rest] = [Math.floor(months / MONTHS), months % MONTHS];
  if (rest === 0) return [`P${months}M`, `P${years}Y`];
  return years === 0 ? [`P${months}M`] : [`P${months}M`, `P${years}Y${rest}M`, ...(rest === MONTHS / 2 ? [`P${years}.5Y`] : [])];
}

/** The parts of `P1Y6M`, and all of it in months; null for what is given in one unit. */
function yearsAndMonths(value: string): { readonly years: number; readonly months: number; readonly total: number } | null {
  const { years, months } = /^P(?<years>\d+)Y(?<months>\d+)M$/.exec(value)?.groups ?? {};
  if (years === undefined || months === undefined) return null;
  return { years: Number(years), months: Number(months), total: MONTHS * Number(years) + Number(months) };
}

/** Thousands (10.103), a lost dash (20142015), a note mark glued to a year (20151, but not 20,151), a decade (60). */
function figureReadings({ text, value }: Quantity): string[][] {
  const readings: string[][] = [];
  if (value.includes('.')) {
    if (/\.0+$/.test(value)) readings.push([value.replace(/\.0+$/, '')]);
    if (/^\d+\.\d{3}$/.test(value)) readings.push([value.replace('.', '')]);
  } else if (/^(?:19|20)\d\d(?:19|20)\d\d$/.test(value)) readings.push([value.slice(0, 4), value.slice(4)]);
  else if (/^(?:19|20)\d{3,4}$/.test(value) && /^\p{Nd}+$/u.test(text)) readings.push([value.slice(0, 4)]);
  else if (/^19\d0$/.test(value)) readings.push([value.slice(2)]);
  else if (/^[1-9]\d[2-9]\d$/.test(value) && !/^(?:19|20)/.test(value)) readings.push([value.slice(0, 2), value.slice(2)]);
  return readings;
}

/** 2014/15 */
function shortPeriod([first = '', last = '']: readonly string[]): string[][] {
  return first.slice(0, 2) === last.slice(0, 2) ? [[first, last.slice(2)]] : [];
}

/** The year, month and day apart. */
function dateReadings(value: string): string[][] {
  const [year = '', month, day] = value.replace(/^--/, '-').split('-');
  const parts = [
    ...(year === '' ? [] : [year]),
    ...(month === undefined ? [] : [`m${bare(month)}`]),
    ...(day === undefined ? [] : [bare(day)]),
  ];
  return [parts];
}

/** 15:05, 1505, 3:05 with a word for afternoon. */
function timeReadings([hour = '', minute = '0']: readonly string[]): string[][] {
  const minutes = minute === '0' ? [] : [minute];
  return [
    [hour, ...minutes],
    [`${bare(hour)}${minute.padStart(2, '0')}`],
    [`h${Number(hour) % 12}`, ...minutes],
    ...(Number(hour) === 0 ? [minutes.map(bare)] : []),
  ];
}

/** Three quarters are 75 per cent. */
function percentageOf([numerator = '', denominator = '']: readonly string[]): string {
  return String(Math.round((100 * Number(numerator)) / Number(denominator)));
}

/** 10.103(d) where a full stop groups. */
function thousands(value: string): string[][] {
  return /^\d{1,3}\.\d{3}\D/.test(value) ? [(value.replace('.', '').match(part) ?? []).map(bare)] : [];
}

/** A date without its year, as `--03-15`; undefined for all that is no date or has no year. */
export function withoutYear({ kind, value }: Quantity): string | undefined {
  return kind === 'date' && /^\d{4}-/.test(value) ? `--${value.slice(5)}` : undefined;
}

/** Numbers with a full stop whose parts may be printed with another mark between: 2.1 and 2-1. */
export function dottedParts({ kind, value }: Quantity): string[] | undefined {
  return kind !== 'percentage' && kind !== 'money' && /^\d+(?:\.\d+)+$/.test(value) ? value.split('.').map(bare) : undefined;
}

/** Letters as their place in the alphabet: `(b)` may be 第二项. */
function ordinalOf(text: string): string {
  return /^[a-z]$/.test(text) ? String(text.charCodeAt(0) - 0x60) : text;
}

function bare(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, '');
}
