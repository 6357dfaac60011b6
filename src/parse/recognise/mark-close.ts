import type { MarkForm } from './mark.js';
import type { Token } from './mark-token.js';
import { digitsEnd, digitValue, skipOrdinalSign } from './numerals.js';
import { isWhite } from './white.js';

export const dashes = '-–—‒−‑';

/** What sets a mark off behind its figures or letters. */
export interface Close {
  readonly end: number;
  readonly form: MarkForm;
}

/** Whether a character, of which beyond the end of a text there is none, is one of these. */
const isAny = (characters: string, character: string): boolean => character !== '' && characters.includes(character);

/** Reads what sets a mark off; `named` marks (`PP1`, `1 bis`) need nothing. */
export function readClose(text: string, at: number, open: boolean, quote: boolean, token: Token, named: boolean): Close | null {
  const next = skipWhite(text, at);
  const char = text.charAt(open || quote ? next : at);
  if (open) return isAny(')）]', char) ? { end: skipDot(text, next + 1), form: 'both' } : null;
  if (quote) return isAny("'’‘", char) ? { end: next + 1, form: 'quoted' } : null;
  if (token.kind === 'enclosed') return { end: isAny('.、', char) ? at + 1 : at, form: 'enclosed' };
  if (at >= text.length) return token.kind === 'digits' ? { end: at, form: 'alone' } : null;
  if (isAny(')）', char)) return { end: skipDot(text, at + 1), form: 'close' };
  if (isAny(token.kind === 'digits' ? '.．。' : '.．', char)) return closeDot(text, at, token);
  if (isAny(named ? '、:：' : '、', char)) return { end: at + 1, form: 'comma' };
  if (next === at + 1 && isAny('.．', text.charAt(next)) && isWhite(text.charCodeAt(next + 1))) return { end: next + 1, form: 'dot' };
  return closeDash(text, at, next, token) ?? closeBare(text, at, next, token, named);
}

/** A full stop ends a mark unless a figure runs on after it; so does `.º`. */
function closeDot(text: string, at: number, token: Token): Close | null {
  const next = text.charAt(at + 1);
  const sign = skipOrdinalSign(text, at + 1);
  // `1.º de julio` is a day.
  if (token.kind === 'digits' && sign > at + 1) return { end: sign, form: /^\s?\p{Ll}/u.test(text.slice(sign, sign + 2)) ? 'bare' : 'dot' };
  if (digitValue(next.charCodeAt(0)) >= 0 && text.charAt(at) === '.') return null;
  if (token.kind === 'letters' && next !== '' && !isWhite(next.charCodeAt(0)) && !/[\u4e00-\u9fff《“]/.test(next)) return null;
  return { end: text.charAt(at + 1) === '-' ? at + 2 : at + 1, form: 'dot' };
}

/** `1 -`, `1-`: not `1-3`, and after a letter only with white space (`A-level`). */
function closeDash(text: string, at: number, next: number, token: Token): Close | null {
  if (!dashes.includes(text.charAt(next)) || next >= text.length) return null;
  const after = skipWhite(text, next + 1);
  if (after >= text.length) return token.kind === 'digits' ? { end: next + 1, form: 'dash' } : null;
  const spaced = after > next + 1;
  // A year may begin the sentence; `1 - 3` is a range.
  if (digitValue(text.charCodeAt(after)) >= 0 && !(spaced && at < 4 && digitsEnd(text, after) - after === 4)) return null;
  if (!spaced && (token.kind !== 'digits' || next > at || /[a-z\p{Ll}]/iu.test(text.charAt(after)))) return null;
  return { end: next + 1, form: 'dash' };
}

/** Digits with nothing but white space after them: weak, only siblings can prove it. */
function closeBare(text: string, at: number, next: number, token: Token, named: boolean): Close | null {
  if (named) return { end: at, form: 'bare' };
  return token.kind === 'digits' && next > at && next < text.length ? { end: at, form: 'bare' } : null;
}

export function skipDot(text: string, at: number): number {
  return text.charAt(at) === '.' ? at + 1 : at;
}

export function skipWhite(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  return at;
}
