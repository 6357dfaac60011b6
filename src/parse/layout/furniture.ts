import { namesOrgan } from '../recognise/organ.js';
import { readMark } from '../recognise/read-mark.js';
import { isSymbolLine } from '../recognise/symbol-line.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

/** What the words of a line are, where all of them are what page headers and footers are made of. */
interface Parts {
  readonly symbol: boolean;
  readonly job: boolean;
  /** Words that stand on pages and nowhere else: `Please recycle`. */
  readonly phrase: boolean;
  /** A page number between dashes or after the word for page. */
  readonly page: boolean;
  readonly number: number | null;
}

const job = /^(?:(?:GE|NY|V|K|N|E|LA|BKK)\.?\d{2}-\d{4,5}(?:\([A-Z]\))?|\*?\d{2}-\d{5}\*?|\*\d{6,8}\*|\d{6}|\([A-Z]\))$/;
/** `- 2 -`, not the number of a paragraph: `2 -`. */
const dashed = /^[-–—]\s?\d{1,4}\s?[-–—]$/;
/** A browser prints the page's address before its number. */
const address = /^(?:https?|file):\/\/\S+\s+(?=\d{1,3}\/\d{1,3}$)/;
/** A browser prints the day and hour before the page's title. */
const printedAt = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?=\s|$)/;
const rule = /^[_—–\-=*·.\s]{3,}$/;
/** How many lines may stand above the text at most. */
const longestFront = 14;
const longest = 80;

/**
 * Finds the lines that belong to pages and not to the text: numbers of pages and print jobs, symbols repeated at page heads, ruled
 * lines. A bare figure or a symbol counts only next to other furniture, at a page break, or where it comes again.
 */
export function findFurniture(lines: readonly Line[], vocabulary: Vocabulary): Set<Line> {
  const parts = lines.map((line) => readParts(evened(line.text), vocabulary));
  const symbols = new Map<string, number>();
  const stamps = repeated(lines.flatMap(({ text }) => (printedAt.test(text) ? [text] : [])));
  lines.forEach((line, i) => {
    if (parts[i]?.symbol) symbols.set(symbolOf(line.text), (symbols.get(symbolOf(line.text)) ?? 0) + 1);
  });
  const front = frontOf(lines, vocabulary);
  const heads = new Set(lines.slice(0, front).flatMap((line) => symbolOf(line.text) || []));
  const found = new Set<Line>();
  lines.forEach((line, i) => {
    const own = parts[i];
    if (line.text === '' || line.hint === 'furniture' || isRuled(line.text) || isPrintedAt(line, lines[i - 1], lines[i + 1], stamps))
      found.add(line);
    else if (
      own ? isFurniture(own, lines, parts, i, symbols, i < front) : i >= front && isRunningHead(line, lines[i + 1], parts[i - 1], heads)
    )
      found.add(line);
  });
  return found;
}

/** How many lines stand above the text, where a document prints its own symbol: the text begins with its organ or its first number. */
function frontOf(lines: readonly Line[], vocabulary: Vocabulary): number {
  const first = lines.slice(0, longestFront).findIndex(({ text }) => namesOrgan(text, vocabulary) || isFirstParagraph(text, vocabulary));
  return first < 0 ? longestFront : first;
}

/** `1. Decides to meet`. */
function isFirstParagraph(text: string, vocabulary: Vocabulary): boolean {
  const mark = readMark(text, vocabulary);
  return (
    mark !== null &&
    !mark.weak &&
    mark.end < text.length &&
    mark.readings.some(({ style, ordinal }) => style === 'decimal' && ordinal === 1)
  );
}

/** Day, hour and title at the head of a page that a browser printed: the first line, one at a page break, or one that comes again. */
function isPrintedAt(line: Line, before: Line | undefined, next: Line | undefined, stamps: ReadonlySet<string>): boolean {
  return printedAt.test(line.text) && (!before || line.gap === 'page' || next?.gap === 'page' || stamps.has(line.text));
}

function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}

/** The document's symbol and, well apart or at a page break, its title: `A/RES/74/128      Follow-up to the Assembly`. */
function isRunningHead(
  { text, gap, ending }: Line,
  next: Line | undefined,
  above: Parts | null | undefined,
  symbols: ReadonlySet<string>,
): boolean {
  if (symbols.size === 0 || text.length > 2 * longest) return false;
  const atBreak = gap === 'page' || next?.gap === 'page' || above?.job === true || above?.page === true;
  const [first = '', ...rest] = text.split(atBreak ? /\s+/ : /\s{3,}|\t/);
  const last = rest.at(-1) ?? '';
  return rest.length > 0 && ending === 'none' && (symbols.has(first) || symbols.has(last));
}

function isRuled(text: string): boolean {
  return text.length <= 200 && rule.test(text) && /(.)\1\1/.test(text);
}

function isFurniture(
  own: Parts,
  lines: readonly Line[],
  parts: readonly (Parts | null)[],
  i: number,
  symbols: ReadonlyMap<string, number>,
  inFront: boolean,
): boolean {
  const line = lines[i];
  if (!line) return false;
  if (own.job || (own.page && (own.number !== null || own.symbol))) return true;
  const near = [parts[i - 1], parts[i + 1], parts[i + 2]].some(
    (other) => other && (other.phrase || other.job || other.page || (own.symbol ? other.number !== null : other.symbol)),
  );
  const atBreak = line.gap === 'page' || lines[i + 1]?.gap === 'page';
  if (own.phrase) return near || atBreak || parts[i - 1]?.number !== undefined;
  if (own.symbol) return inFront ? atBreak && i > 2 : near || atBreak || own.number !== null || (symbols.get(symbolOf(line.text)) ?? 0) > 1;
  return own.number !== null && (near || atBreak);
}

function symbolOf(text: string): string {
  if (!text.includes('/')) return '';
  return text.split(/\s/).find((word) => isSymbolLine(word)) ?? '';
}

/** `2/5`, but not the number of a resolution. */
function isPageOfPages(word: string): boolean {
  const [page = 0, pages = 0] = /^\d{1,3}\/\d{1,3}$/.test(word) ? word.split('/').map(Number) : [];
  return page >= 1 && page <= pages && pages < 200;
}

/** Ends with a sign that no page header has. */
const inSentence = /[,;:，；：。،؛]$/;
const wide = /\s{3}/;

/** Without the white space between what stands at both edges of a page, and without a page's address. */
function evened(text: string): string {
  if (text.length > 3 * longest) return text;
  return (wide.test(text) ? text.replace(/\s+/g, ' ') : text).replace(address, '');
}

/** `第2页`, `2页`. */
function isPageWithWord(word: string, { furniture }: Vocabulary): boolean {
  if (!/^\D{0,2}\d{1,4}\D{1,2}$/.test(word)) return false;
  return ['#', ''].some((sign) => {
    const phrase = word.replace(/\d+/, sign);
    return furniture.startAt(phrase) === phrase.length;
  });
}

/** Reads a line word by word; null where any word is something else. */
function readParts(text: string, vocabulary: Vocabulary): Parts | null {
  if (text.length > longest || inSentence.test(text)) return null;
  const first = text.charCodeAt(0);
  if (first > 0x7f && !dashed.test(text) && !vocabulary.furniture.isIn(foldText(text, longest))) return null;
  let [symbol, isJob, page] = [false, false, false];
  let number: number | null = null;
  const folded = text.length <= 40 ? foldText(text, longest) : '';
  const named = folded !== '' && vocabulary.furniture.isIn(folded);
  if (named) page = true;
  for (const [word] of text.matchAll(/[^\s|]+/g)) {
    if (/^\d{1,4}$/.test(word)) number = Number(word);
    else if (isPageOfPages(word)) [page, number] = [true, Number(word.split('/')[0])];
    else if (/^[-–—]\d{1,4}[-–—]$/.test(word)) page = true;
    else if (/^[-–—]$/.test(word) && dashed.test(text)) page = true;
    else if (job.test(word)) isJob = true;
    else if (isSymbolLine(word)) symbol = true;
    else if (symbol && /^\(\d{4}\)$/.test(word)) continue;
    else if (!(named && /^\p{L}+\.?$/u.test(word)) && !isPageWithWord(word, vocabulary)) return null;
  }
  return {
    symbol,
    job: isJob,
    phrase: named && number === null && vocabulary.furniture.startAt(folded) === folded.length && /\s|[\u4e00-\u9fff]{2}/.test(folded),
    page: page && (number !== null || symbol || /\d/.test(text)),
    number: number ?? (/\d/.test(text) && page ? 0 : null),
  };
}
