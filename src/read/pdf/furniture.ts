import { type PageLine, type Piece, type Row, toLine } from './lines.js';

/** How many lines at the head and foot of a page may be furniture. */
const reach = 3;
const pageNumber = /^[-–—\s]*\d{1,4}(?:\s?\/\s?\d{1,4})?[-–—\s]*$/;
const jobNumber = /^\*?(?:GE|NY|V|K|N|E)?[.\s]?\d{2}-\d{4,5}/;

/** Pages without what stands around their text, and what that says. */
export interface Parted {
  readonly furniture: readonly string[];
  readonly body: readonly (readonly Piece[])[];
}

/** Parts the rows at the head and foot of pages that come again from page to page, figures apart, or are a page or job number, from the text. */
export function withoutFurniture(pages: readonly (readonly Row[])[], fromRight: boolean): Parted {
  const lines = pages.map((rows) => new Map(rows.map((row) => [toLine(row, fromRight), row])));
  const found = pageFurniture(lines.map((page) => [...page.keys()]));
  const body = lines.map((page) => [...page].flatMap(([line, { pieces }]) => (found.has(line) ? [] : pieces)));
  return { furniture: [...found].map(({ text }) => text), body };
}

/** The lines at the head and foot of pages that come again from page to page, figures apart, or are a page or job number. */
function pageFurniture(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => [...new Set([...byHeight(lines).slice(0, reach), ...byHeight(lines).slice(-reach)])]);
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, 0.4 * pages.length);
  const found = edges.flatMap((lines) => lines.filter((line) => (counts.get(keyOf(line)) ?? 0) >= least && !isLong(line)));
  const numbers = edges.flatMap((lines) => lines.slice(-2).filter(({ text }) => pageNumber.test(text) || jobNumber.test(text)));
  return new Set([...found, ...numbers]);
}

const byHeight = (lines: readonly PageLine[]): PageLine[] => [...lines].sort((a, b) => b.y - a.y);
const keyOf = ({ text, y }: PageLine): string => `${Math.round(y / 12)} ${text.replace(/\d+/g, '#')}`;
/** A line of running text that happens to come again isn't furniture. */
const isLong = ({ text }: PageLine): boolean => text.length > 140;
