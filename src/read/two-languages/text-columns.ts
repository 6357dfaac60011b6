import type { ReadBlock } from '../reading.js';
import { readPlain } from '../text/plain.js';
import { isNumberCell } from './number-cells.js';

/** What parts two columns of a text: a tab, or a gap that no sentence has. */
const gap = /(\t\s*| {3,})/;
/** A line with so much white space before it stands in the right column. */
const leastIndent = 15;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly column: number;
}

/** The lines of a text, each cut where tabs or wide gaps set it in columns, as the cells of a table; lines wider than the left column as they stand. */
export function columnsOfText(text: string): ReadBlock[] {
  const rows = readPlain(text).map((line) => piecesOf(line.text, line.start ?? 0, text));
  const widest = rows.reduce((most, [first, second]) => (first && second ? Math.max(most, first.text.length) : most), 0);
  return rows.flatMap((pieces, row) => {
    const isAcross = pieces.every(({ column, text: words }) => column === 0 && words.length > widest);
    return pieces.map(({ column, ...block }) => (isAcross ? block : { ...block, cell: { table: 1, row, column } }));
  });
}

function piecesOf(line: string, start: number, text: string): Piece[] {
  const before = /[^\S\n\r]*$/.exec(text.slice(Math.max(0, start - longestIndent), start))?.[0] ?? '';
  const pieces: Piece[] = [];
  let [at, column] = [0, before.includes('\t') || before.length >= leastIndent ? 1 : 0];
  line.split(gap).forEach((part, i) => {
    const last = pieces.at(-1);
    // A number goes with the words behind it.
    if (i % 2 === 0 && last && isNumberCell(last.text))
      pieces[pieces.length - 1] = { ...last, text: line.slice(last.start - start, at + part.length) };
    else if (i % 2 === 0) pieces.push({ text: part, start: start + at, column: column++ });
    at += part.length;
  });
  return pieces;
}

const longestIndent = 200;
