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
  /** It has groups or decimals. */
  readonly grouped: boolean;
}

const always = "'’٬";
const decimalAlways = '٫';

/**
 * Reads the figure that begins at `start` (a digit): groups of three, decimals, any of the digits known.
 * A mark that may group or part decimals groups when just three digits follow it.
 */
export function readFigure(text: string, start: number, style: FigureStyle): Figure {
  const first = digitsAt(text, start);
  const groups = [first.digits];
  let end = first.end;
  const separator = separatorAt(text, end);
  if (first.digits.length <= 3 && separator !== '' && !(first.digits === '0' && separator !== ' ')) {
    const isGroup = separator === ' ' || always.includes(separator) || style.groups.includes(separator);
    while (isGroup && separatorAt(text, end) === separator) {
      const next = digitsAt(text, end + 1);
      if (!fits(groups, next.digits, separator === ' ' && style.reversed)) break;
      groups.push(next.digits);
      end = next.end;
    }
  }
  if (groups.length > 1 && separator === ' ' && style.reversed && isReversed(groups)) groups.reverse();
  const decimals = decimalsAt(text, end, groups.length > 1 ? separator : '', style);
  const whole = groups.join('').replace(/^0+(?=\d)/, '');
  const part = decimals.digits.replace(/0+$/, '');
  return { value: part === '' ? whole : `${whole}.${part}`, end: decimals.end, grouped: groups.length > 1 || decimals.digits !== '' };
}

function fits(groups: readonly string[], next: string, reversed: boolean): boolean {
  if (next.length === 3) return true;
  return reversed && next.length > 0 && next.length < 3 && groups.every((group) => group.length === 3);
}

function isReversed(groups: readonly string[]): boolean {
  return (groups[0] ?? '').length === 3 && !(groups.at(-1) ?? '').startsWith('0');
}

function decimalsAt(text: string, end: number, used: string, style: FigureStyle): { digits: string; end: number } {
  const separator = text.charAt(end);
  const isDecimal = separator !== '' && separator !== used && (style.decimals.includes(separator) || decimalAlways.includes(separator));
  if (!isDecimal) return { digits: '', end };
  const next = digitsAt(text, end + 1);
  // 1.2.3 is a numbering, 15.03.2006 a date.
  if (next.digits === '' || (style.decimals.includes(text.charAt(next.end)) && classOf[text.charCodeAt(next.end + 1)] === digit))
    return { digits: '', end };
  return next;
}

function separatorAt(text: string, at: number): string {
  if (classOf[text.charCodeAt(at + 1)] !== digit) return '';
  const code = text.charCodeAt(at);
  return classOf[code] === space && code !== 0x0a && code !== 0x0d ? ' ' : text.charAt(at);
}

function digitsAt(text: string, start: number): { digits: string; end: number } {
  let end = start;
  let ascii = true;
  for (; end < text.length && classOf[text.charCodeAt(end)] === digit; end++) ascii &&= text.charCodeAt(end) < 0x80;
  if (ascii) return { digits: text.slice(start, end), end };
  let digits = '';
  for (let i = start; i < end; i++) digits += digitValue(text.charCodeAt(i));
  return { digits, end };
}
