/**
 * The part of the matrix that the search looks at. Node (i, j) lies between unit i−1 and unit i of the source and between j−1 and j of
 * the target; row i holds the nodes from `low[i]` to `high[i]`, both included. Both bounds never fall from one row to the next.
 *
 * ```
 *        target →
 *   s  ┌─■■■──────────┐   a corridor around two anchors: narrow where
 *   o  │ ■■■■■        │   the way is sure, a full rectangle between
 *   u  │  ■■■■■■■     │   anchors that stand far apart
 *   r  │    ■■■■■■    │
 *   c  │      ■■■■■■■ │
 *   e  └───────────■■■┘
 * ```
 */
export interface Corridor {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where each row's nodes begin in a flat array; one more than there are rows. */
  readonly offset: Int32Array;
}

/** A point that the path is believed to pass: source unit `source` is target unit `target`. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** Nodes of a rectangle between two anchors up to which it is searched in full; beyond, only a band around its diagonal. */
const FULL_RECTANGLE = 60_000;

/** Closes the bounds of rows to a corridor: they never fall, and each row shares a column with the next. */
export function seal(rows: number, columns: number, low: Int32Array, high: Int32Array): Corridor {
  low[0] = 0;
  high[rows] = columns;
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  // Two rows must share a column, or no path leads from one to the next.
  for (let i = 1; i <= rows; i++) if ((high[i - 1] ?? 0) < (low[i] ?? 0)) high[i - 1] = low[i] ?? 0;
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  const offset = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i++) offset[i + 1] = (offset[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1;
  return { rows, columns, low, high, offset };
}

/** The whole matrix. */
export function fullCorridor(rows: number, columns: number): Corridor {
  return seal(rows, columns, new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns));
}

/** Anchors to either side of one that must agree with it for it to be sure, and the margin that is enough then. */
const WITNESSES = 3;
const SURE_MARGIN = 2;
/** Units from one anchor to the next, the same on both sides, within which they are in step. */
const LONGEST_STEP = 4;

/** A point of the way with the room that the path is left around it. */
interface Stop extends Anchor {
  readonly margin: number;
}

const isInStep = (last: Anchor, next: Anchor) =>
  next.source - last.source === next.target - last.target && next.source - last.source <= LONGEST_STEP;

/** Anchors that follow each other in step on both sides vouch for each other: the path needs little room there. */
function stopsAt(anchors: readonly Anchor[], margin: number): Stop[] {
  let run = 0;
  const before = anchors.map((anchor, k) => {
    const last = anchors[k - 1];
    run = last !== undefined && isInStep(last, anchor) ? run + 1 : 0;
    return run;
  });
  const isSure = (k: number) => (before[k] ?? 0) >= WITNESSES && (before[k + WITNESSES] ?? 0) >= 2 * WITNESSES;
  return anchors.map((anchor, k) => ({ ...anchor, margin: isSure(k) ? Math.min(margin, SURE_MARGIN) : margin }));
}

/**
 * A corridor through anchors, which must ascend on both sides. Around each anchor it is `margin` nodes wide to either side, fewer in the
 * midst of anchors that follow each other in step; between two it is the rectangle that they span, or, where that holds too many
 * nodes, a band around its diagonal.
 */
export function corridorThrough(rows: number, columns: number, anchors: readonly Anchor[], margin: number): Corridor {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  let from: Stop = { source: 0, target: 0, margin };
  for (const to of [...stopsAt(anchors, margin), { source: rows, target: columns, margin }]) {
    openRectangle(low, high, from, to, { rows, columns });
    from = to;
  }
  return seal(rows, columns, low, high);
}

function openRectangle(low: Int32Array, high: Int32Array, from: Stop, to: Stop, size: { rows: number; columns: number }): void {
  const { rows, columns } = size;
  const height = to.source - from.source;
  const width = to.target - from.target;
  const room = from.margin + to.margin;
  const area = (height + room) * (width + room);
  const reach = area <= FULL_RECTANGLE ? width : Math.max(room, Math.ceil(FULL_RECTANGLE / (2 * (height + room))));
  for (let i = Math.max(0, from.source - from.margin); i <= Math.min(rows, to.source + to.margin); i++) {
    const along = height === 0 ? 0 : Math.min(1, Math.max(0, (i - from.source) / height));
    const middle = from.target + along * width;
    const left = Math.max(0, from.target - from.margin, Math.floor(middle - reach) - from.margin);
    const right = Math.min(columns, to.target + to.margin, Math.ceil(middle + reach) + to.margin);
    low[i] = Math.min(low[i] ?? columns, left);
    high[i] = Math.max(high[i] ?? 0, right);
  }
}

/** The index of a node in flat arrays, or −1 where it lies outside. */
export function nodeIndex(corridor: Corridor, row: number, column: number): number {
  if (row < 0 || column < 0) return -1;
  const low = corridor.low[row];
  if (low === undefined || column < low || column > (corridor.high[row] ?? -1)) return -1;
  return (corridor.offset[row] ?? 0) + column - low;
}

/**
 * How far before a node, in flat arrays, stands the node `source` rows and `target` columns before it: the same for all nodes of a row.
 * It means something only where that node lies in the corridor.
 */
export function stepBack(corridor: Corridor, row: number, source: number, target: number): number {
  const { low, offset } = corridor;
  const before = Math.max(0, row - source);
  return (offset[row] ?? 0) - (low[row] ?? 0) - ((offset[before] ?? 0) - (low[before] ?? 0)) + target;
}
