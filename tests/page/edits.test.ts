import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirm, cut, type Edited, merge, move, type Place } from '../../src/page/edits.js';
import { History } from '../../src/page/history.js';
import type { SheetRow } from '../../src/write/html/sheet.js';

const row = (...cells: number[][]): SheetRow => ({ cells, confidence: 0.5, evidence: [], cost: 1 });
const at = (place: number, version = 0, clause = 0): Place => ({ row: place, version, clause });
const cellsOf = (edited: Edited) => edited?.rows.map(({ cells }) => cells);
const rows = [row([0], [0]), row([1, 2], [1]), row([3], [])];

describe('links corrected by hand', () => {
  test('a clause that is cut off stands alone below its row', () => {
    expect(cellsOf(cut(rows, at(1, 0, 1)))).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], []],
    ]);
    expect(cut(rows, at(1, 0, 1))?.at).toEqual(at(2));
    expect(cut(rows, at(2))).toBeNull();
    expect(cut(rows, at(2, 1))).toBeNull();
  });

  test('rows are merged in the order of the clauses', () => {
    expect(cellsOf(merge([row([1], [1]), row([0], [2])], at(0)))).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
    ]);
    expect(merge(rows, at(2))).toBeNull();
  });

  test('a clause is moved to any row, and a row that is left empty goes', () => {
    expect(cellsOf(move(rows, at(2), 0))).toEqual([
      [[0, 3], [0]],
      [[1, 2], [1]],
    ]);
    expect(cellsOf(move(rows, at(0, 1), 2))).toEqual([
      [[0], []],
      [[1, 2], [1]],
      [[3], [0]],
    ]);
    expect(move(rows, at(0), 0)).toBeNull();
    expect(move(rows, at(0), 9)).toBeNull();
  });

  test('confirming leaves what is known of the row and can be taken back', () => {
    const confirmed = confirm(rows, at(0))?.rows ?? [];
    expect(confirmed[0]).toEqual({ ...rows[0], hand: 'confirmed' });
    expect(confirm(confirmed, at(0))?.rows[0]).toEqual(rows[0]);
  });

  test('no clause is ever lost, doubled, or left in an empty row; undoing gives back what was', () => {
    const place = fc.record({ row: fc.nat(8), version: fc.nat(2), clause: fc.nat(2) });
    const step = fc.tuple(fc.constantFrom('cut', 'merge', 'move', 'confirm'), place, fc.nat(8));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const start: readonly SheetRow[] = [row([0], [0], []), row([1, 2], [1], [0]), row([], [2, 3], [1]), row([3], [], [])];
        const clauses = (list: readonly SheetRow[]) =>
          [0, 1, 2].map((version) => list.flatMap(({ cells }) => cells[version] ?? []).sort((a, b) => a - b));
        const history = new History(start);
        for (const [what, from, to] of steps) {
          const work = { cut, merge, confirm, move: (list: readonly SheetRow[], place: Place) => move(list, place, to) }[what];
          const edited = work?.(history.present, from);
          if (edited) history.do(edited.rows);
          expect(clauses(history.present)).toEqual(clauses(start));
          expect(history.present.every(({ cells }) => cells.some((cell) => cell.length > 0))).toBe(true);
        }
        while (history.undo());
        expect(history.present).toBe(start);
      }),
    );
  });
});
