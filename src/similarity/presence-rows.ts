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
  readonly #coverage: number;
  /** The weighted gain of each item that is not found. */
  readonly #sourceAbsent: Float64Array;
  readonly #targetAbsent: Float64Array;
  readonly #links: RowLinks;
  /** The last rows, the newest first. */
  readonly #rows: RowGains[];
  #newest = -1;

  /** @param depth rows kept: the most units that a bead has on the source side. */
  constructor(index: PresenceIndex, weights: PresenceWeights, depth: number) {
    const missing = Float32Array.from(weights.missing);
    const absent = (gains: Float32Array, kinds: Uint8Array) =>
      new Float64Array(gains).map((gain, item) => gain * (missing[kinds[item] ?? 0] ?? 0));
    this.#index = index;
    this.#found = Float32Array.from(weights.found);
    this.#coverage = weights.coverage;
    this.#sourceAbsent = absent(index.sourceAbsent, index.sourceKind);
    this.#targetAbsent = absent(index.targetAbsent, index.targetKind);
    this.#links = new RowLinks(index.targetKind.length);
    this.#rows = Array.from({ length: depth }, () => new RowGains());
  }

  /** Computes the gains of source unit `row` with target units `from` to `to`, exclusive. Rows are entered in ascending order. */
  enterRow(row: number, from: number, to: number): void {
    const gains = this.#rows.pop() ?? new RowGains();
    this.#rows.unshift(gains);
    this.#newest = row;
    const items = this.#index.sourceItems[row] ?? NO_ITEMS;
    gains.open(from, to, items.length, this.#index.targetItems);
    this.#enterLinks(items);
    for (let k = 0; k < items.length; k++) gains.absent[k] = this.#sourceAbsent[items[k] ?? 0] ?? 0;
    for (let column = from; column < to; column++) this.#fillCell(gains, row, column, items.length);
    gains.countRuns(this.#row(row - 1));
  }

  /** Chains the links of a row's items by their target items, so that a cell looks at no link that isn't of its row. */
  #enterLinks(items: Int32Array): void {
    const { sourceLinkStart, sourceLinks, linkTarget, targetKind, forwardGain, backwardGain } = this.#index;
    const links = this.#links;
    links.clear();
    for (let k = 0; k < items.length; k++) {
      const item = items[k] ?? 0;
      const end = sourceLinkStart[item + 1] ?? 0;
      for (let at = sourceLinkStart[item] ?? 0; at < end; at++) {
        const link = sourceLinks[at] ?? 0;
        const target = linkTarget[link] ?? 0;
        const weight = this.#found[targetKind[target] ?? 0] ?? 0;
        links.add(target, k, (forwardGain[link] ?? 0) * weight, (backwardGain[link] ?? 0) * weight);
      }
    }
  }

  #fillCell(gains: RowGains, row: number, column: number, sourceSize: number): void {
    const { last, lastOf, place, forward, backward, before } = this.#links;
    const targets = this.#index.targetItems[column] ?? NO_ITEMS;
    const { values, absent } = gains;
    const base = gains.start(column);
    for (let k = 0; k < sourceSize; k++) values[base + k] = absent[k] ?? 0;
    const targetFirst = this.#index.targetFirst[column] ?? 0;
    const sourceFirst = this.#index.sourceFirst[row] ?? 0;
    const stamp = this.#links.stamp;
    let covered = 0;
    let targetSum = 0;
    for (let q = 0; q < targets.length; q++) {
      const item = targets[q] ?? 0;
      let best = this.#targetAbsent[item] ?? 0;
      if (lastOf[item] === stamp) {
        for (let link = last[item] ?? -1; link >= 0; link = before[link] ?? -1) {
          const at = base + (place[link] ?? 0);
          if ((forward[link] ?? 0) > (values[at] ?? 0)) values[at] = forward[link] ?? 0;
          if ((backward[link] ?? 0) > best) best = backward[link] ?? 0;
        }
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
    return this.#rows[this.#newest - row] ?? NO_ROW;
  }

  /** Whether each unit on the merged side finds enough of its own items on the other side; for two with two, in one of both units. */
  #belongs(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): boolean {
    const m = sourceEnd - sourceStart;
    const n = targetEnd - targetStart;
    if (m === 1) return this.#row(sourceStart).targetRun(targetEnd - 1) >= n;
    if (n === 1) return this.#row(sourceEnd - 1).sourceRun(targetStart) >= m;
    for (let column = targetStart; column < targetEnd; column++) {
      let best = -Infinity;
      for (let row = sourceStart; row < sourceEnd; row++) best = Math.max(best, this.#row(row).targetSum(column));
      if (best < LEAST_OF_PART) return false;
    }
    for (let row = sourceStart; row < sourceEnd; row++) {
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
/** Longer runs than any bead needn't be counted. */
const LONGEST_RUN = 8;
const NO_ITEMS = new Int32Array();
const NO_REPEATS = new Uint8Array();

/** The links of one row's items, chained by target item: the last one of each item, and for each the one before it. */
class RowLinks {
  readonly last: Int32Array;
  /** The row, by stamp, whose link `last` holds. */
  readonly lastOf: Int32Array;
  stamp = 0;
  /** For each link: where its source item stands in the row, its weighted gains, and the link before it of the same target item, or −1. */
  place = new Int32Array(64);
  forward = new Float64Array(64);
  backward = new Float64Array(64);
  before = new Int32Array(64);
  #size = 0;

  constructor(targets: number) {
    this.last = new Int32Array(targets);
    this.lastOf = new Int32Array(targets);
  }

  clear(): void {
    this.#size = 0;
    this.stamp++;
  }

  add(target: number, place: number, forward: number, backward: number): void {
    const link = this.#size++;
    if (link === this.place.length) this.#grow();
    this.place[link] = place;
    this.forward[link] = forward;
    this.backward[link] = backward;
    this.before[link] = this.lastOf[target] === this.stamp ? (this.last[target] ?? -1) : -1;
    this.last[target] = link;
    this.lastOf[target] = this.stamp;
  }

  #grow(): void {
    const larger = <T extends Int32Array | Float64Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    const size = 2 * this.place.length;
    this.place = larger(new Int32Array(size), this.place);
    this.forward = larger(new Float64Array(size), this.forward);
    this.backward = larger(new Float64Array(size), this.backward);
    this.before = larger(new Int32Array(size), this.before);
  }
}

/** One row's gains: for each column the source unit's items, then the target unit's, and the sums of both. */
class RowGains {
  values = new Float32Array(0);
  absent = new Float32Array(0);
  size = 0;
  #from = 0;
  #to = 0;
  #starts = new Int32Array(0);
  #sums = new Float32Array(0);
  #runs = new Uint8Array(0);

  open(from: number, to: number, size: number, targetItems: readonly Int32Array[]): void {
    this.#from = from;
    this.#to = to;
    this.size = size;
    if (this.#starts.length < to - from) {
      this.#starts = new Int32Array(2 * (to - from));
      this.#sums = new Float32Array(4 * (to - from));
      this.#runs = new Uint8Array(4 * (to - from));
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

  /** Counts, for beads of several units, how many in a row up to each cell may be part of one. @param above the row before. */
  countRuns(above: RowGains): void {
    const runs = this.#runs;
    for (let at = 0; at < 2 * (this.#to - this.#from); at += 2) {
      const column = this.#from + (at >> 1);
      runs[at] = (this.#sums[at] ?? 0) < LEAST_OF_PART ? 0 : 1 + Math.min(LONGEST_RUN, above.sourceRun(column));
      runs[at + 1] = (this.#sums[at + 1] ?? 0) < LEAST_OF_PART ? 0 : 1 + Math.min(LONGEST_RUN, at === 0 ? 0 : (runs[at - 1] ?? 0));
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

const NO_ROW = new RowGains();
