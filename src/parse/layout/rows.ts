import type { Line } from './line.js';

/** What parts the cells of a row. */
const gap = /\t+| {3,}/;
const figures = /^\P{L}+$/u;

/** Marks the rows of tables: lines of three or more cells, or of figures alone, two or more right below each other. They number nothing, whatever they begin with. */
export function markRows(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(({ text, hint }) => !hint && hasCells(text));
  return lines.map((line, i) => (rows[i] && (rows[i - 1] || rows[i + 1]) ? { ...line, hint: 'row' } : line));
}

function hasCells(text: string): boolean {
  const cells = text.split(gap);
  return cells.slice(1).some((cell) => figures.test(cell)) && (cells.length > 2 || figures.test(text));
}
