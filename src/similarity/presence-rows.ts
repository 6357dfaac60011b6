import { coverageGain } from './coverage.js';
import type { PresenceIndex } from './presence.js';

/** What a nat is worth, for each of the index's kinds: of an item that is found on the other side, and of one that is missing there. */
export interface PresenceWeights {
  readonly found: readonly number[];
  readonly missing: readonly number[];
  /** What a nat of coverage is worth: of how many items of the first kind a unit finds. */
  readonly coverage: number;
}

/** The gains of every item of a unit pair, in the last rows of the matrix: what a bead's gain is put together from. */
export class PresenceRows {
  readonly #index: PresenceIndex;
  readonly #found: Float32Array;
  readonly #missing: Float32Array;
  readonly #coverage: number;
  readonly #stamp: Int32Array;
  readonly #place: Int32Array;
  readonly #rows: RowGains[];

  /** @param depth rows kept: the most units that a bead has on the source side. */
  constructor(index: PresenceIndex, weights: PresenceWeights, depth: number) {
    this.#index = index;
    this.#found = Float32Array.from(weights.found);
    this.#missing = Float32Array.from(weights.missing);
    this.#coverage = weights.coverage;
    this.#stamp = new Int32Array(index.sourceKind.length).fill(-1);
    this.#place = new Int32Array(index.sourceKind.length);
    this.#rows = Array.from({ length: depth }, () => new RowGains());
  }

  /** Computes the gains of source unit `row` with target units `from` to `to`, exclusive. Rows are entered in ascending order. */
  enterRow(row: number, from: number, to: number): void {
    const { sourceItems, sourceAbsent, sourceKind } = this.#index;
    const items = sourceItems[row] ?? new Int32Array();
    for (let k = 0; k < items.length; k++) {
      const item = items[k] ?? 0;
      this.#stamp[item] = row;
      this.#place[item] = k;
    }
    const gains = this.#rows[row % this.#rows.length];
    if (gains === undefined) return;
    gains.open(from, to, items.length, this.#index.targetItems);
    for (let k = 0; k < items.length; k++) {
      const item = items[k] ?? 0;
      gains.absent[k] = (sourceAbsent[item] ?? 0) * (this.#missing[sourceKind[item] ?? 0] ?? 0);
    }
    for (let column = from; column < to; column++) this.#fillCell(gains, row, column, items.length);
  }

  #fillCell(gains: RowGains, row: number, column: number, sourceSize: number): void {
    const { targetItems, targetAbsent, targetKind, linkStart, linkSource, forwardGain, backwardGain } = this.#index;
    const stamp = this.#stamp;
    const place = this.#place;
    const found = this.#found;
    const missing = this.#missing;
    const targets = targetItems[column] ?? NO_ITEMS;
    const { values, absent } = gains;
    const base = gains.start(column);
    for (let k = 0; k < sourceSize; k++) values[base + k] = absent[k] ?? 0;
    const targetFirst = this.#index.targetFirst[column] ?? 0;
    const sourceFirst = this.#index.sourceFirst[row] ?? 0;
    let covered = 0;
    let targetSum = 0;
    for (let q = 0; q < targets.length; q++) {
      const item = targets[q] ?? 0;
      const weight = found[targetKind[item] ?? 0] ?? 0;
      let best = (targetAbsent[item] ?? 0) * (missing[targetKind[item] ?? 0] ?? 0);
      const end = linkStart[item + 1] ?? 0;
      for (let link = linkStart[item] ?? 0; link < end; link++) {
        const source = linkSource[link] ?? 0;
        if (stamp[source] !== row) continue;
        const at = base + (place[source] ?? 0);
        const forward = (forwardGain[link] ?? 0) * weight;
        if (forward > (values[at] ?? 0)) values[at] = forward;
        const backward = (backwardGain[link] ?? 0) * weight;
        if (backward > best) best = backward;
      }
      values[base + sourceSize + q] = best;
      targetSum += best;
      if (best > 0 && q < targetFirst) covered++;
    }
    targetSum += this.#coverage * coverageGain(covered, targetFirst);
    let sourceSum = 0;
    covered = 0;
    for (let k = 0; k < sourceSize; k++) {
      const value = values[base + k] ?? 0;
      sourceSum += value;
      if (value > 0 && k < sourceFirst) covered++;
    }
    gains.setSums(column, sourceSum + this.#coverage * coverageGain(covered, sourceFirst), targetSum);
  }

  /**
   * The summed, weighted gain of a bead, whose rows must be the last ones entered. Halved: each agreement is seen from both sides.
   * −Infinity for a bead of several units one of which finds too little of itself on the other side to be part of it.
   */
  gain(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const m = sourceEnd - sourceStart;
    const n = targetEnd - targetStart;
    const first = this.#row(sourceStart);
    if (m === 1 && n === 1) return (first.sourceSum(targetStart) + first.targetSum(targetStart)) / 2;
    if (!this.#belongs(sourceStart, sourceEnd, targetStart, targetEnd)) return -Infinity;
    let sum = 0;
    for (let row = sourceStart; row < sourceEnd; row++) {
      const gains = this.#row(row);
      sum += row === sourceStart && n === 1 ? gains.sourceSum(targetStart) : this.#sourceMaxima(row, sourceStart, targetStart, targetEnd);
    }
    for (let column = targetStart; column < targetEnd; column++) {
      sum += column === targetStart && m === 1 ? first.targetSum(column) : this.#targetMaxima(column, targetStart, sourceStart, sourceEnd);
    }
    return sum / 2;
  }

  #row(row: number): RowGains {
    return this.#rows[row % this.#rows.length] ?? NO_ROW;
  }

  /** Whether each unit on the merged side finds enough of its own items on the other side; for two with two, in one of both units. */
  #belongs(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): boolean {
    const m = sourceEnd - sourceStart;
    const n = targetEnd - targetStart;
    for (let column = targetStart; n > 1 && column < targetEnd; column++) {
      let best = -Infinity;
      for (let row = sourceStart; row < sourceEnd; row++) best = Math.max(best, this.#row(row).targetSum(column));
      if (best < LEAST_OF_PART) return false;
    }
    for (let row = sourceStart; m > 1 && row < sourceEnd; row++) {
      let best = -Infinity;
      for (let column = targetStart; column < targetEnd; column++) best = Math.max(best, this.#row(row).sourceSum(column));
      if (best < LEAST_OF_PART) return false;
    }
    return true;
  }

  #sourceMaxima(row: number, sourceStart: number, targetStart: number, targetEnd: number): number {
    const gains = this.#row(row);
    const repeated = this.#index.sourceRepeats[row] ?? NO_REPEATS;
    const first = this.#index.sourceFirst[row] ?? 0;
    let sum = 0;
    let covered = 0;
    for (let k = 0; k < gains.size; k++) {
      let best = -Infinity;
      for (let column = targetStart; column < targetEnd; column++) {
        const value = gains.values[gains.start(column) + k] ?? 0;
        if (value > best) best = value;
      }
      if (best > 0 && k < first) covered++;
      const back = repeated[k] ?? 0;
      if (back === 0 || row - back < sourceStart) sum += best;
    }
    return sum + this.#coverage * coverageGain(covered, first);
  }

  #targetMaxima(column: number, targetStart: number, sourceStart: number, sourceEnd: number): number {
    const repeated = this.#index.targetRepeats[column] ?? NO_REPEATS;
    const first = this.#index.targetFirst[column] ?? 0;
    let sum = 0;
    let covered = 0;
    for (let q = 0; q < repeated.length; q++) {
      let best = -Infinity;
      for (let row = sourceStart; row < sourceEnd; row++) {
        const gains = this.#row(row);
        const value = gains.values[gains.start(column) + gains.size + q] ?? 0;
        if (value > best) best = value;
      }
      if (best > 0 && q < first) covered++;
      const back = repeated[q] ?? 0;
      if (back === 0 || column - back < targetStart) sum += best;
    }
    return sum + this.#coverage * coverageGain(covered, first);
  }
}

/** Nats that a unit's own items must find on the other side for it to be part of a bead of several: less is a unit of its own. */
const LEAST_OF_PART = -5;
const NO_ITEMS = new Int32Array();
const NO_REPEATS = new Uint8Array();

/** One row's gains: for each column the source unit's items, then the target unit's, and the sums of both. */
class RowGains {
  values = new Float32Array(0);
  absent = new Float32Array(0);
  size = 0;
  #from = 0;
  #starts = new Int32Array(0);
  #sums = new Float32Array(0);

  open(from: number, to: number, size: number, targetItems: readonly Int32Array[]): void {
    this.#from = from;
    this.size = size;
    if (this.#starts.length < to - from) {
      this.#starts = new Int32Array(2 * (to - from));
      this.#sums = new Float32Array(4 * (to - from));
    }
    let total = 0;
    for (let column = from; column < to; column++) {
      this.#starts[column - from] = total;
      total += size + (targetItems[column]?.length ?? 0);
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

  sourceSum(column: number): number {
    return this.#sums[2 * (column - this.#from)] ?? 0;
  }

  targetSum(column: number): number {
    return this.#sums[2 * (column - this.#from) + 1] ?? 0;
  }
}

const NO_ROW = new RowGains();
