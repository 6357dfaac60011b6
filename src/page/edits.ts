import type { SheetRow } from '../write/html/sheet.js';

/** A clause of a table: the row, the version, and which of the clauses of that cell, all from 0. */
export interface Place {
  readonly row: number;
  readonly version: number;
  readonly clause: number;
}

/** The rows after an edit, and where the clause that was edited now stands; null where the edit can't be done. */
export type Edited = { readonly rows: readonly SheetRow[]; readonly at: Place } | null;

type Cells = SheetRow['cells'];

/** A row that a person made: sure, and without evidence of the machine's. */
function made(cells: Cells): SheetRow {
  return { cells, confidence: 1, hand: 'changed' };
}

const isEmpty = (cells: Cells): boolean => cells.every((cell) => cell.length === 0);

function withCell(cells: Cells, version: number, cell: readonly number[]): Cells {
  return cells.map((each, at) => (at === version ? cell : each));
}

const ascending = (cell: readonly number[]): number[] => [...cell].sort((a, b) => a - b);

/** Confirms a row, or takes the confirmation back; a row that was made by hand stays so. */
export function confirm(rows: readonly SheetRow[], at: Place): Edited {
  const row = rows[at.row];
  if (row === undefined || row.hand === 'changed') return null;
  const { hand, ...rest } = row;
  const next: SheetRow = hand === undefined ? { ...rest, hand: 'confirmed' } : rest;
  return { rows: rows.with(at.row, next), at };
}

/** Cuts a clause off its row: it gets a row of its own below. */
export function cut(rows: readonly SheetRow[], at: Place): Edited {
  const row = rows[at.row];
  const clause = row?.cells[at.version]?.[at.clause];
  if (row === undefined || clause === undefined) return null;
  const rest = withCell(
    row.cells,
    at.version,
    (row.cells[at.version] ?? []).filter((each) => each !== clause),
  );
  if (isEmpty(rest)) return null;
  const alone = row.cells.map((_, version) => (version === at.version ? [clause] : []));
  return { rows: rows.toSpliced(at.row, 1, made(rest), made(alone)), at: { row: at.row + 1, version: at.version, clause: 0 } };
}

/** Joins a row with the one below it. */
export function merge(rows: readonly SheetRow[], at: Place): Edited {
  const [row, below] = [rows[at.row], rows[at.row + 1]];
  if (row === undefined || below === undefined) return null;
  const cells = row.cells.map((cell, version) => ascending([...cell, ...(below.cells[version] ?? [])]));
  return { rows: rows.toSpliced(at.row, 2, made(cells)), at };
}

/** Moves a clause into another row; a row that is left empty goes. */
export function move(rows: readonly SheetRow[], from: Place, to: number): Edited {
  const [row, goal] = [rows[from.row], rows[to]];
  const clause = row?.cells[from.version]?.[from.clause];
  if (row === undefined || goal === undefined || clause === undefined || to === from.row) return null;
  const { version } = from;
  const rest = withCell(
    row.cells,
    version,
    (row.cells[version] ?? []).filter((each) => each !== clause),
  );
  const cell = ascending([...(goal.cells[version] ?? []), clause]);
  const changed = rows.with(to, made(withCell(goal.cells, version, cell))).with(from.row, made(rest));
  const isGone = isEmpty(rest);
  const at = isGone && from.row < to ? to - 1 : to;
  return { rows: isGone ? changed.toSpliced(from.row, 1) : changed, at: { row: at, version, clause: cell.indexOf(clause) } };
}
