import type { Modification } from '../../model/document.js';
import { commonest } from '../layout/commonest.js';
import type { Line } from '../layout/line.js';
import { isSymbolLine } from '../recognise/symbol-line.js';

const zone = 16;
const longest = 70;

/** The document symbol: printed above the text, alone or behind a few words, else at the heads of its pages. Null where none is. */
export function findSymbol(lines: readonly Line[], furniture: ReadonlySet<Line>): string | null {
  for (const line of lines.slice(0, zone)) {
    const symbol = symbolIn(line.text);
    if (symbol) return symbol;
  }
  return commonest([...furniture].flatMap((line) => symbolIn(line.text) ?? []));
}

/** A symbol that is all of a line, or its first or last word where the others are only words: `United Nations A/RES/74/128`. */
function symbolIn(text: string): string | null {
  if (text.length > 3 * longest || !text.includes('/')) return null;
  const evened = text.replace(/\s+/g, ' ');
  if (evened.length > longest) return null;
  const words = evened.split(/\s+(?!\/|\(\d{4}\)|[A-Z]\s?[-–]\s?[A-Z]$)/);
  if (words.some((word) => /[[\]()，,;；]/.test(word.replace(/\s?\(\d{4}\)$/, '')))) return null;
  const found = [words.at(0), words.at(-1)].find((word) => word !== undefined && isSymbolLine(word));
  if (found === undefined || words.some((word) => word !== found && /^[\d:]+$/.test(word) && words.length > 3)) return null;
  return found.replace(/\s(?=\/)|\*+$/g, '');
}

const kinds = { Add: 'addendum', Amend: 'amendment', Corr: 'correction', Rev: 'revision' } as const;

/** What a symbol's suffixes say: `A/C.3/74/L.20/Rev.1` is the first revision. */
export function modificationsOf(symbol: string | null): Modification[] {
  return [...(symbol ?? '').matchAll(/\/(?<kind>Add|Amend|Corr|Rev)\.(?<number>\d{1,3})/g)].map(({ groups }) => ({
    kind: kinds[groups?.kind as keyof typeof kinds],
    number: Number(groups?.number),
  }));
}
