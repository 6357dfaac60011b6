import type { ReadBlock } from '../reading.js';
import { withNumberCells } from './number-cells.js';

/** Cells of a row are short; longer ones hold paragraphs. */
const longest = 100;
/** A table of words has as many cells in a row, and as many such rows. */
const fewestOfWords = 3;
/** `37.4`, `–`, `12 %`, with the letter of a note at most. */
const figure = /^\P{L}+\p{L}?$/u;
const sentence = /.{30}[.;。；؛]$/;

/** Each row of a table of figures or short words as one block, tabs between its cells. Tables that set out paragraphs stay as they are, a number beside its text. */
export function withRows(blocks: readonly ReadBlock[]): ReadBlock[] {
  const cells = blocks.flatMap((block, i) => (block.cell ? [{ block, i, ...block.cell }] : []));
  const joined = new Map<number, ReadBlock>();
  for (const table of grouped(cells, ({ table }) => table)) {
    const rows = grouped(table, ({ row }) => row);
    if (!areRows(rows.map((row) => row.map(({ block }) => block)))) continue;
    for (const row of rows) {
      const columns = grouped(row, ({ column }) => column).map((column) => column.map(({ block }) => block.text).join(' '));
      for (const { i } of row) joined.set(i, { text: '' });
      joined.set(row[0]?.i ?? 0, { text: columns.join('\t'), hint: 'row' });
    }
  }
  return withNumberCells(blocks.map((block, i) => joined.get(i) ?? block).filter(({ text }) => text !== ''));
}

/** Values by a key, in the order in which the keys come first. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups.values()];
}

/** Words that head columns, and below them figures beside the words of their row: one such row is enough. */
function haveHead([head = [], ...below]: readonly (readonly ReadBlock[])[]): boolean {
  if (below.length === 0 || head.some(({ text }) => /\p{N}/u.test(text))) return false;
  return below.every(([first, ...others]) => first && !figure.test(first.text) && others.every(({ text }) => figure.test(text)));
}

function areRows(all: readonly (readonly ReadBlock[])[]): boolean {
  if (all.flat().some(({ text, hint }) => text.length > longest || hint === 'note' || hint === 'furniture')) return false;
  const rows = all.filter((row) => row.length > 1);
  const others = rows.flatMap((row) => row.slice(1));
  const figures = others.filter(({ text }) => figure.test(text));
  if (rows.length > 1 && figures.length > 1 && figures.length >= others.length / 2) return true;
  if (haveHead(rows)) return true;
  const long = rows.filter((row) => row.length >= fewestOfWords);
  return long.length >= fewestOfWords && long.length >= all.length / 2 && !others.some(({ text }) => sentence.test(text));
}
