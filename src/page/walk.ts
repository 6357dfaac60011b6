import type { SheetRow } from '../write/html/sheet.js';
import type { Place } from './edits.js';

type Shown = (row: SheetRow) => boolean;

function shownFrom(rows: readonly SheetRow[], from: number, step: 1 | -1, isShown: Shown): number | undefined {
  for (let at = from; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row !== undefined && isShown(row)) return at;
  }
  return undefined;
}

/** One clause down or up in the same version, over rows that aren't shown. */
export function step(rows: readonly SheetRow[], at: Place, by: 1 | -1, isShown: Shown): Place {
  const cell = rows[at.row]?.cells[at.version] ?? [];
  const within = at.clause + by;
  if (within >= 0 && within < cell.length) return { ...at, clause: within };
  const row = shownFrom(rows, at.row + by, by, isShown);
  if (row === undefined) return at;
  const last = (rows[row]?.cells[at.version]?.length ?? 1) - 1;
  return { row, version: at.version, clause: by === 1 ? 0 : Math.max(0, last) };
}

/** One version to the right or left, over columns that are hidden. */
export function sideways(versions: number, at: Place, by: 1 | -1, isHidden: (version: number) => boolean): Place {
  for (let version = at.version + by; version >= 0 && version < versions; version += by) {
    if (!isHidden(version)) return { row: at.row, version, clause: 0 };
  }
  return at;
}

/** The first or last row that is shown. */
export function end(rows: readonly SheetRow[], at: Place, by: 1 | -1, isShown: Shown): Place {
  const row = shownFrom(rows, by === 1 ? rows.length - 1 : 0, by === 1 ? -1 : 1, isShown);
  return row === undefined ? at : { row, version: at.version, clause: 0 };
}

/** Of rows in ascending order, the next after a row or before it, round the end. */
export function following(found: readonly number[], from: number, by: 1 | -1): number | undefined {
  if (by === 1) return found.find((row) => row > from) ?? found[0];
  return found.findLast((row) => row < from) ?? found.at(-1);
}
