import { readMark } from '../recognise/read-mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

/** What parts the cells of a row. */
const gap = /\t+| {3,}/;
const fewest = 3;

/** Marks the rows of tables: lines of three or more cells, two or more right below each other. They number nothing, whatever they begin with. */
export function markRows(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const rows = lines.map(({ text, hint }) => hint === undefined && hasCells(text, vocabulary));
  return rows.includes(true) ? lines.map((line, i) => (rows[i] && (rows[i - 1] || rows[i + 1]) ? { ...line, hint: 'row' } : line)) : lines;
}

/** A number that sets its words off is no cell: then the last cell must be figures, as it must where only spaces part the cells. */
function hasCells(text: string, vocabulary: Vocabulary): boolean {
  const cells = text.split(gap);
  const figures = /^\P{L}+$/u.test(cells.at(-1) ?? '');
  return cells.length >= fewest
    ? figures || (text.includes('\t') && readMark(text, vocabulary) === null)
    : cells.length > 1 && /^\P{L}+$/u.test(text);
}
