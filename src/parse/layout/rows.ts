import type { Line } from './line.js';

/** What parts the cells of a row, and the figure that ends a row of two from its words. */
const gap = /\t+| {3,}/;
const lastFigure = /\S(?:\t+| {2,})[^\p{L}\s][^\p{L}]*$/u;
const figures = /^\P{L}+$/u;
const numbered = /^[(（]?[\d٠-٩]/;

/** Lines of words and a figure, with what heads their columns, that must stand right below each other to be a table. */
const FEWEST = 3;
/** Characters of such a line at most. */
const LONGEST = 300;

/**
 * Marks the rows of tables: lines of three or more cells, or of figures alone, two or more right below each other, and lines of words and a
 * figure, three or more and not all of them numbered. They number nothing, whatever they begin with.
 */
export function markRows(lines: readonly Line[]): readonly Line[] {
  const wide = lines.map(({ text, hint }) => !hint && hasCells(text));
  const rows = new Set(wide.flatMap((isRow, i) => (isRow && (wide[i - 1] || wide[i + 1]) ? [i] : [])));
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (wide[i] || isNarrow(lines, i)) continue;
    const run = lines.slice(from, i);
    if (run.length >= FEWEST && run.some(({ text }) => !numbered.test(text))) for (let k = from; k < i; k++) rows.add(k);
    from = i + 1;
  }
  return rows.size === 0 ? lines : lines.map((line, i) => (rows.has(i) ? { ...line, hint: 'row' } : line));
}

/** A line that ends with a figure behind a gap, or that heads such lines with cells of its own. */
function isNarrow(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || line.hint || line.text.length > LONGEST) return false;
  if (lastFigure.test(line.text)) return true;
  return gap.test(line.text) && next?.gap === 'line' && next.text.length <= LONGEST && !next.hint && lastFigure.test(next.text);
}

function hasCells(text: string): boolean {
  const cells = text.split(gap);
  return cells.slice(1).some((cell) => figures.test(cell)) && (cells.length > 2 || figures.test(text));
}
