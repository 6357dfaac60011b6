import { latinCapitals } from './look-alikes.js';

/** A document symbol: capitals, then parts after slashes. No slash is inside a part and all parts are short, so it is read in constant time. */
const symbol = /[A-ZА-Я][A-ZА-Я0-9.-]{0,24}(?:\/[A-Za-zА-Я0-9.()-]{1,32}){1,12}/y;
/** Words that may follow a symbol and stand for one with the same root. */
const suffix = /(?:Add|Amend|Corr|Rev|Suppl)\.[ \u00a0]?[0-9]{1,4}(?![0-9])/y;
/** UF6, COP17, B2B. */
const code = /[A-ZА-Я]{1,6}[0-9]{1,5}(?:[A-Z][A-Z0-9]{0,4})?(?![a-zа-я0-9]|[.,][0-9])/y;
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
  const trimmed = balanced(matchAt(symbol, text, start)).replace(/[.-]+$/, '');
  if (!/[0-9]/.test(trimmed) || !trimmed.includes('/')) return undefined;
  return { value: latinCapitals(trimmed.toUpperCase()), end: start + trimmed.length };
}

/** The code of capitals and digits that begins at `start`, or undefined. */
export function readCode(text: string, start: number): ReadSymbol | undefined {
  const found = matchAt(code, text, start) || (text.charAt(start - 1) === '(' ? '' : matchAt(dashed, text, start));
  return found === '' ? undefined : { value: latinCapitals(found), end: start + found.length };
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** Without a closing bracket that the symbol doesn't open, and without an opening one that it doesn't close. */
function balanced(symbolText: string): string {
  let depth = 0;
  for (let i = 0; i < symbolText.length; i++) {
    const character = symbolText.charAt(i);
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return symbolText.slice(0, i);
  }
  return depth > 0 ? symbolText.slice(0, symbolText.lastIndexOf('(')) : symbolText;
}
