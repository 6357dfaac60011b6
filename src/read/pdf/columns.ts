import { type PageLine, type Piece, type Row, toLine, toRows } from './lines.js';

const leastRows = 8;

/**
 * The lines of a page in the order of reading. Where a gutter parts its middle, what stands left of it comes before what stands right of
 * it, or the other way round where the writing runs from the right; a line across it ends both.
 */
export function inReadingOrder(pieces: readonly Piece[], fromRight: boolean): PageLine[] {
  const rows = toRows(pieces);
  const gutter = findGutter(rows);
  if (gutter === null) return rows.map((row) => toLine(row, fromRight));
  const across = rows.filter((row) => crosses(row, gutter));
  // Each side has baselines of its own.
  const apart = rows.filter((row) => !across.includes(row)).flatMap((row) => row.pieces);
  const left = toRows(apart.filter(({ x }) => x < gutter)).map((row) => toLine(row, fromRight));
  const right = toRows(apart.filter(({ x }) => x >= gutter)).map((row) => toLine(row, fromRight));
  const sides = fromRight ? [right, left] : [left, right];
  const ends = [...across.map((row) => toLine(row, fromRight)), null];
  let top = Number.POSITIVE_INFINITY;
  return ends.flatMap((end) => {
    const [from, to] = [top, end?.y ?? Number.NEGATIVE_INFINITY];
    top = to;
    const band = sides.flatMap((side) => side.filter(({ y }) => y < from && y >= to));
    return end ? [...band, end] : band;
  });
}

/** A gutter is as wide as a letter is high, at the least. */
function crosses({ pieces, size }: Row, x: number): boolean {
  return pieces.some((piece) => piece.x < x + size / 2 && piece.x + piece.width > x - size / 2);
}

/** A place in the middle of the page that hardly a row covers, while text stands side by side left and right of it. */
function findGutter(rows: readonly Row[]): number | null {
  if (rows.length < leastRows) return null;
  const all = rows.flatMap(({ pieces }) => pieces);
  const [start, end] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x, width }) => x + width))];
  let best: { x: number; crossing: number } | null = null;
  for (let x = start + 0.3 * (end - start); x < start + 0.7 * (end - start); x += 2) {
    const crossing = rows.filter((row) => crosses(row, x)).length;
    if (crossing > 0.15 * rows.length || !isSideBySide(rows, x)) continue;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

/** Whether both sides have many rows, most of them beside rows of the other side. */
function isSideBySide(rows: readonly Row[], x: number): boolean {
  const left = rows.filter(({ pieces }) => pieces.some((piece) => piece.x + piece.width <= x + 1)).map(({ y }) => y);
  const right = rows.filter(({ pieces }) => pieces.some((piece) => piece.x >= x)).map(({ y }) => y);
  if (Math.min(left.length, right.length) < Math.max(leastRows / 2, 0.2 * rows.length)) return false;
  const [top, bottom] = [Math.min(Math.max(...left), Math.max(...right)), Math.max(Math.min(...left), Math.min(...right))];
  const beside = (side: readonly number[]): number => side.filter((y) => y <= top && y >= bottom).length / side.length;
  return Math.max(beside(left), beside(right)) >= 0.8;
}
