import { digitValue } from './characters.js';
import { latinCapitals } from './look-alikes.js';

/**
 * A document symbol: capitals, then parts after slashes. No slash is inside a part and all parts are short, so it is read in constant time.
 * Brackets belong to it where it goes on after them (WT/MIN(01)/DEC/1): others hold a year or a volume, with or without a space before them.
 */
const symbol = /[A-ZА-Я][A-ZА-Я0-9.-]{0,24}(?:\/[A-Za-zА-Я0-9.-]{1,32}(?:\([A-Za-z0-9.-]{1,16}\)(?=\/))?){1,12}/y;
/** The number of a resolution of a special session, after the letters of the session. */
const special = /-\p{Nd}{1,3}\/\p{Nd}{1,3}/uy;
/** Words that may follow a symbol and stand for one with the same root. */
const suffix = /(?:Add|Amend|Corr|Rev|Suppl)\.[ \u00a0]?[0-9]{1,4}(?![0-9])/y;
/** UF6, COP17, B2B, QDi.012. */
const code = /[A-Z]{2,3}[a-z]\.[0-9]{3}(?![0-9])|[A-ZА-Я]{1,6}[0-9]{1,5}(?:[A-Z][A-Z0-9]{0,4})?(?![a-zа-я0-9]|[.,][0-9])/y;
/** HFC-23, P-4. */
const dashed = /[A-ZА-Я]{1,6}-[0-9]{1,5}(?![A-Za-zа-я0-9/]|[.,][0-9])/y;

/** A symbol in capitals, without look-alikes from other scripts, and where it ends. */
export interface ReadSymbol {
  readonly value: string;
  readonly end: number;
}

/** The document symbol that begins at `start`, or undefined. */
export function readSymbol(text: string, start: number): ReadSymbol | undefined {
  const added = matchAt(suffix, text, start);
  if (added !== '') return { value: added.replace(/[ \u00a0]/g, '').toUpperCase(), end: start + added.length };
  const trimmed = matchAt(symbol, text, start).replace(/[.-]+$/, '');
  if (!/[0-9]/.test(trimmed)) return undefined;
  return { value: latinCapitals(trimmed.toUpperCase()), end: start + trimmed.length };
}

/** The code of capitals and digits that begins at `start`, or undefined. */
export function readCode(text: string, start: number): ReadSymbol | undefined {
  const found = matchAt(code, text, start) || (text.charAt(start - 1) === '(' ? '' : matchAt(dashed, text, start));
  return found === '' ? undefined : { value: latinCapitals(found), end: start + found.length };
}

/** The number that goes on after letters for a special session as other languages print it, S-9/1, or undefined where none does. */
export function readSpecial(letters: string | undefined, text: string, at: number): ReadSymbol | undefined {
  const number = letters ? matchAt(special, text, at) : '';
  const value = letters + number.replace(/\p{Nd}/gu, (each) => String(digitValue(each.charCodeAt(0))));
  return number === '' ? undefined : { value, end: at + number.length };
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}
