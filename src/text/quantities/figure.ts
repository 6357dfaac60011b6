import { classOf, digit, digitValue, space } from './characters.js';

/** How a language writes figures: the parts of its table that matter here. */
export interface FigureStyle {
  readonly decimals: string;
  readonly groups: string;
  /** Groups of three run from right to left when a space parts them: `250 444 3` for 3,444,250. */
  readonly reversed: boolean;
}

/** A figure as read: `value` is canonical (`1234.5`), `end` is after its last digit. */
export interface Figure {
  readonly value: string;
  readonly end: number;
  /** It has groups, decimals or dotted parts. */
  readonly grouped: boolean;
}

interface Digits {
  readonly digits: string;
  readonly end: number;
}

const groupsAlways = "'’٬";
const decimalAlways = '٫';
/** Longest chain of dotted parts: 3.2.1. */
const longestChain = 6;

/**
 * Reads the figure that begins at `start` (a digit): groups of three, decimals, dotted parts, any of the digits known.
 * A mark that may group or part decimals groups when just three digits follow it.
 */
export function readFigure(text: string, start: number, style: FigureStyle): Figure {
  const first = digitsAt(text, start);
  const separator = separatorAt(text, first.end);
  if (separator === '') return figureOf(first, false);
  if (first.digits.length <= 3) {
    const grouped = readGroups(text, first, separator, style);
    if (grouped !== undefined) return grouped;
  }
  return readParts(text, first, style);
}

function figureOf({ digits, end }: Digits, grouped: boolean): Figure {
  return { value: digits.replace(/^0+(?=\d)/, ''), end, grouped };
}

function readGroups(text: string, first: Digits, separator: string, style: FigureStyle): Figure | undefined {
  if (separator !== ' ' && !groupsAlways.includes(separator) && !style.groups.includes(separator)) return undefined;
  if (first.digits.startsWith('0') && !(separator === ' ' && style.reversed && first.digits.length === 3)) return undefined;
  const groups = [first.digits];
  let { end } = first;
  while (separatorAt(text, end) === separator) {
    const next = digitsAt(text, end + 1);
    if (!fits(groups, next.digits, separator === ' ' && style.reversed)) break;
    groups.push(next.digits);
    end = next.end;
  }
  if (groups.length === 1) return undefined;
  const reversed = separator === ' ' && style.reversed && isReversed(groups);
  if (reversed) groups.reverse();
  const decimals = reversed ? undefined : decimalsAt(text, end, style, separator);
  return {
    value: groups.join('').replace(/^0+(?=\d)/, '') + (decimals === undefined ? '' : `.${decimals.digits}`),
    end: decimals?.end ?? end,
    grouped: true,
  };
}

function fits(groups: readonly string[], next: string, reversed: boolean): boolean {
  if (next.length === 3) return true;
  return reversed && next.length > 0 && next.length < 3 && groups.every((group) => group.length === 3);
}

function isReversed(groups: readonly string[]): boolean {
  return (groups[0] ?? '').length === 3 && !(groups.at(-1) ?? '').startsWith('0');
}

/** Decimals or dotted parts after ungrouped digits; a year has none, what follows its full stop is a note mark. */
function readParts(text: string, first: Digits, style: FigureStyle): Figure {
  const chain = [first.digits];
  let { end } = first;
  while (chain.length < longestChain && text.charAt(end) === '.' && classOf[text.charCodeAt(end + 1)] === digit) {
    const next = digitsAt(text, end + 1);
    if (next.digits.length > 3 && chain.length > 1) return figureOf(first, false);
    chain.push(next.digits);
    end = next.end;
  }
  if (/^(?:19|20)\d\d$/.test(first.digits)) return figureOf(first, false);
  if (chain.length > 2 || (chain.length === 2 && !style.decimals.includes('.')))
    return { value: chain.map((part) => part.replace(/^0+(?=\d\d)/, '')).join('.'), end, grouped: true };
  const decimals = decimalsAt(text, first.end, style, '');
  return decimals === undefined
    ? figureOf(first, false)
    : unreversed(text, `${figureOf(first, false).value}.${decimals.digits}`, decimals.end, style);
}

/** `731.5 1` is 1,731.5 where groups run from right to left. */
function unreversed(text: string, value: string, end: number, style: FigureStyle): Figure {
  const next = style.reversed && /^\d{3}\./.test(value) && separatorAt(text, end) === ' ' ? digitsAt(text, end + 1) : undefined;
  if (next === undefined || next.digits.length > 3 || next.digits.startsWith('0')) return { value, end, grouped: true };
  return { value: next.digits + value, end: next.end, grouped: true };
}

function decimalsAt(text: string, end: number, style: FigureStyle, used: string): Digits | undefined {
  const separator = text.charAt(end);
  if (separator === '' || separator === used || !(style.decimals.includes(separator) || decimalAlways.includes(separator)))
    return undefined;
  const next = digitsAt(text, end + 1);
  return next.digits === '' ? undefined : next;
}

function separatorAt(text: string, at: number): string {
  if (classOf[text.charCodeAt(at + 1)] !== digit) return '';
  const code = text.charCodeAt(at);
  return classOf[code] === space && code !== 0x0a && code !== 0x0d ? ' ' : text.charAt(at);
}

function digitsAt(text: string, start: number): Digits {
  let end = start;
  let ascii = true;
  for (; end < text.length && classOf[text.charCodeAt(end)] === digit; end++) ascii &&= text.charCodeAt(end) < 0x80;
  if (ascii) return { digits: text.slice(start, end), end };
  let digits = '';
  for (let i = start; i < end; i++) digits += digitValue(text.charCodeAt(i));
  return { digits, end };
}
