import { type PageLine, type Piece, type Row, toLine, toRows } from './lines.js';

/** What a gutter must be. */
export interface GutterLimits {
  /** The rows that are looked at; of fewer none is told. */
  readonly rows: number;
  /** The share of the rows that may cross it. */
  readonly crossing: number;
  /** How far text keeps from it on either side, in heights of the letters. */
  readonly clearance: number;
}

const ofPage: GutterLimits = { rows: 8, crossing: 0.15, clearance: 0.5 };

/**
 * The lines of a page in the order of reading. Where a gutter parts its middle, what stands left of it comes before what stands right of
 * it, or the other way round where the writing runs from the right; a line across it ends both.
 */
export function inReadingOrder(pieces: readonly Piece[], fromRight: boolean): PageLine[] {
  const rows = toRows(pieces);
  const gutter = findGutter(rows, ofPage);
  if (gutter === null) return rows.map((row) => toLine(row, fromRight));
  const { across, left, right } = partedAt(rows, gutter, ofPage.clearance);
  const linesOf = (side: readonly Row[]): PageLine[] => side.map((row) => toLine(row, fromRight));
  const sides = fromRight ? [linesOf(right), linesOf(left)] : [linesOf(left), linesOf(right)];
  const ends = [...linesOf(across), null];
  let top = Number.POSITIVE_INFINITY;
  return ends.flatMap((end) => {
    const [from, to] = [top, end?.y ?? Number.NEGATIVE_INFINITY];
    top = to;
    const band = sides.flatMap((side) => side.filter(({ y }) => y < from && y >= to));
    return end ? [...band, end] : band;
  });
}

/** The rows across a gutter, and those of each side, which have baselines of their own. */
export function partedAt(rows: readonly Row[], gutter: number, clearance: number): { across: Row[]; left: Row[]; right: Row[] } {
  const across = rows.filter((row) => crosses(row, gutter, clearance));
  const crossing = new Set(across);
  const apart = rows.filter((row) => !crossing.has(row)).flatMap((row) => row.pieces);
  return { across, left: toRows(apart.filter(({ x }) => x < gutter)), right: toRows(apart.filter(({ x }) => x >= gutter)) };
}

function crosses({ pieces, size }: Row, x: number, clearance: number): boolean {
  const clear = clearance * size;
  return pieces.some((piece) => piece.x < x + clear && piece.x + piece.width > x - clear);
}

/** A place in the middle of the page that hardly a row covers, while text stands side by side left and right of it. */
export function findGutter(rows: readonly Row[], limits: GutterLimits): number | null {
  if (rows.length < limits.rows) return null;
  const all = rows.flatMap(({ pieces }) => pieces);
  const [start, end] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x, width }) => x + width))];
  let best: { from: number; to: number; crossing: number } | null = null;
  for (let x = start + 0.3 * (end - start); x < start + 0.7 * (end - start); x++) {
    const crossing = rows.filter((row) => crosses(row, x, limits.clearance)).length;
    if (crossing > limits.crossing * rows.length || !isSideBySide(rows, x, limits.rows)) continue;
    if (best === null || crossing < best.crossing) best = { from: x, to: x, crossing };
    else if (crossing === best.crossing && x === best.to + 1) best.to = x;
  }
  return best && (best.from + best.to) / 2;
}

/** Whether both sides have many rows, most of them beside rows of the other side. */
function isSideBySide(rows: readonly Row[], x: number, leastRows: number): boolean {
  const left = rows.filter(({ pieces }) => pieces.some((piece) => piece.x + piece.width <= x + 1)).map(({ y }) => y);
  const right = rows.filter(({ pieces }) => pieces.some((piece) => piece.x >= x)).map(({ y }) => y);
  if (Math.min(left.length, right.length) < Math.max(leastRows / 2, 0.2 * rows.length)) return false;
  const [top, bottom] = [Math.min(Math.max(...left), Math.max(...right)), Math.max(Math.min(...left), Math.min(...right))];
  const beside = (side: readonly number[]): number => side.filter((y) => y <= top && y >= bottom).length / side.length;
  return Math.max(beside(left), beside(right)) >= 0.8;
}
