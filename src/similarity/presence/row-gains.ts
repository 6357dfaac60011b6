import { type Lists, listedFor } from './listed-by.js';

/** Longer runs than any bead needn't be counted. */
const LONGEST_RUN = 8;

/** One row's gains: for each column the source unit's items, then the target unit's, and the sums of both. */
export class RowGains {
  values = new Float32Array(0);
  absent = new Float32Array(0);
  size = 0;
  #from = 0;
  #to = 0;
  #starts = new Int32Array(0);
  #sums = new Float32Array(0);
  #covered = new Uint16Array(0);
  /** Whether a unit finds enough of itself to be part of a bead of several; then, by `countRuns`, how many in a row do. */
  #runs = new Uint8Array(0);

  open(from: number, to: number, size: number, targetItems: Lists): void {
    this.#from = from;
    this.#to = to;
    this.size = size;
    if (this.#starts.length < to - from) {
      this.#starts = new Int32Array(2 * (to - from));
      this.#sums = new Float32Array(4 * (to - from));
      this.#covered = new Uint16Array(4 * (to - from));
      this.#runs = new Uint8Array(4 * (to - from));
    }
    let total = 0;
    for (let column = from; column < to; column++) {
      this.#starts[column - from] = total;
      total += size + listedFor(targetItems, column);
    }
    if (this.values.length < total) this.values = new Float32Array(2 * total);
    if (this.absent.length < size) this.absent = new Float32Array(2 * size);
  }

  start(column: number): number {
    return this.#starts[column - this.#from] ?? 0;
  }

  setSums(column: number, source: number, target: number): void {
    this.#sums[2 * (column - this.#from)] = source;
    this.#sums[2 * (column - this.#from) + 1] = target;
  }

  setCovered(column: number, source: number, target: number): void {
    this.#covered[2 * (column - this.#from)] = source;
    this.#covered[2 * (column - this.#from) + 1] = target;
  }

  /** How many of the source unit's items of the first kind are found in a target unit. */
  sourceCovered(column: number): number {
    return this.#covered[2 * (column - this.#from)] ?? 0;
  }

  targetCovered(column: number): number {
    return this.#covered[2 * (column - this.#from) + 1] ?? 0;
  }

  /** Notes whether the units of a cell find enough of themselves in each other to be parts of a bead of several. */
  setParts(column: number, source: boolean, target: boolean): void {
    this.#runs[2 * (column - this.#from)] = source ? 1 : 0;
    this.#runs[2 * (column - this.#from) + 1] = target ? 1 : 0;
  }

  /** Counts, for beads of several units, how many in a row up to each cell may be part of one. @param above the row before. */
  countRuns(above: RowGains): void {
    const runs = this.#runs;
    for (let at = 0; at < 2 * (this.#to - this.#from); at += 2) {
      const column = this.#from + (at >> 1);
      if (runs[at] !== 0) runs[at] = 1 + Math.min(LONGEST_RUN, above.sourceRun(column));
      if (runs[at + 1] !== 0) runs[at + 1] = 1 + Math.min(LONGEST_RUN, at === 0 ? 0 : (runs[at - 1] ?? 0));
    }
  }

  /** How many source units up to this row's find enough of themselves in a target unit; 0 outside the row. */
  sourceRun(column: number): number {
    return column < this.#from || column >= this.#to ? 0 : (this.#runs[2 * (column - this.#from)] ?? 0);
  }

  /** How many target units up to one find enough of themselves in the row's source unit. */
  targetRun(column: number): number {
    return this.#runs[2 * (column - this.#from) + 1] ?? 0;
  }

  sourceSum(column: number): number {
    return this.#sums[2 * (column - this.#from)] ?? 0;
  }

  targetSum(column: number): number {
    return this.#sums[2 * (column - this.#from) + 1] ?? 0;
  }
}
