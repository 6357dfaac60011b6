import { pairCoverage, unitCoverage } from './coverage.js';
import type { MergeCoverage } from './merge-coverage.js';
import { orderGain } from './order.js';
import type { PresenceIndex } from './presence.js';

/** What a nat is worth, for each of the index's kinds: of an item that is found on the other side, and of one that is missing there. */
export interface PresenceWeights {
  readonly found: readonly number[];
  readonly missing: readonly number[];
  /** What a nat of each gain of coverage is worth: in a 1-1 bead, and in those that join several units. */
  readonly coverage: MergeCoverage & { readonly pair: number };
}

/** The gains of every item of a unit pair, in the last rows of the matrix: what a bead's gain is put together from. */
export class PresenceRows {
  readonly #index: PresenceIndex;
  readonly #found: Float32Array;
  readonly #coverage: PresenceWeights['coverage'];
  /** The weighted gain of each item that is not found. */
  readonly #sourceAbsent: Float64Array;
  readonly #targetAbsent: Float64Array;
  readonly #links: RowLinks;
  /** The last rows, the newest first. */
  readonly #rows: RowGains[];
  readonly #bounds: Float64Array;
  /** Whether items of the first kind are looked for at all, so that what is not found says something. */
  readonly #counts: boolean;
  #newest = -1;

  /** @param depth rows kept: the most units that a bead has on the source side. */
  constructor(index: PresenceIndex, weights: PresenceWeights, depth: number) {
    const missing = Float32Array.from(weights.missing);
    const absent = (gains: Float32Array, kinds: Uint8Array) =>
      new Float64Array(gains).map((gain, item) => gain * (missing[kinds[item] ?? 0] ?? 0));
    this.#index = index;
    this.#found = Float32Array.from(weights.found);
    this.#coverage = weights.coverage;
    this.#counts = (weights.found[0] ?? 0) > 0;
    this.#sourceAbsent = absent(index.sourceAbsent, index.sourceKind);
    this.#targetAbsent = absent(index.targetAbsent, index.targetKind);
    this.#links = new RowLinks(index.targetKind.length);
    this.#rows = Array.from({ length: depth }, () => new RowGains());
    this.#bounds = new Float64Array(depth + 1);
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
    const targetCovered = covered;
    let sourceSum = 0;
    covered = 0;
    for (let k = 0; k < sourceSize; k++) {
      const value = values[base + k] ?? 0;
      sourceSum += value;
      if (value > 0 && k < sourceFirst) covered++;
    }
    gains.setSums(column, sourceSum, targetSum);
    gains.setCovered(column, covered, targetCovered);
    gains.setParts(
      column,
      !this.#counts || unitCoverage(covered, sourceFirst) >= LEAST_OF_PART,
      !this.#counts || unitCoverage(targetCovered, targetFirst) >= LEAST_OF_PART,
    );
  }

  /**
   * The summed, weighted gain of a bead, whose rows must be the last ones entered. Halved: each agreement is seen from both sides.
   * −Infinity for a bead of several units one of which finds too little of itself on the other side to be part of it.
   */
  gain(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    if (sourceEnd - sourceStart === 1 && targetEnd - targetStart === 1) return this.#pairGain(sourceStart, targetStart);
    if (!this.#belongs(sourceStart, sourceEnd, targetStart, targetEnd)) return -Infinity;
    let sum = 0;
    for (let row = sourceStart; row < sourceEnd; row++) sum += this.#sourceGain(row, [sourceStart, sourceEnd, targetStart, targetEnd]);
    for (let column = targetStart; column < targetEnd; column++) {
      sum += this.#targetGain(column, [sourceStart, sourceEnd, targetStart, targetEnd]);
    }
    return sum;
  }

  #pairGain(row: number, column: number): number {
    const { sourceFirst, targetFirst } = this.#index;
    const gains = this.#row(row);
    const covered = gains.sourceCovered(column) + gains.targetCovered(column);
    const known = (sourceFirst[row] ?? 0) + (targetFirst[column] ?? 0);
    return (gains.sourceSum(column) + gains.targetSum(column)) / 2 + this.#coverage.pair * pairCoverage(covered, known);
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
      let some = false;
      for (let row = sourceStart; row < sourceEnd; row++) some ||= this.#row(row).targetRun(column) > 0;
      if (!some) return false;
    }
    for (let row = sourceStart; row < sourceEnd; row++) {
      let some = false;
      for (let column = targetStart; column < targetEnd; column++) some ||= this.#row(row).sourceRun(column) > 0;
      if (!some) return false;
    }
    return true;
  }

  /** What a source unit of a bead of several gains by its items. */
  #sourceGain(row: number, [sourceStart, sourceEnd, targetStart, targetEnd]: Range): number {
    const gains = this.#row(row);
    const repeated = this.#index.sourceRepeats[row] ?? NO_REPEATS;
    const first = this.#index.sourceFirst[row] ?? 0;
    const bounds = sourceEnd - sourceStart === 1 ? this.#boundsOf(this.#index.targetFirst, targetStart, targetEnd) : undefined;
    let sum = 0;
    let covered = 0;
    let order = 0;
    for (let k = 0; k < gains.size; k++) {
      let best = -Infinity;
      let part = NOWHERE;
      for (let column = targetStart; column < targetEnd; column++) {
        const value = gains.values[gains.start(column) + k] ?? 0;
        if (value > 0) part = part === NOWHERE ? column - targetStart : SEVERAL;
        if (value > best) best = value;
      }
      if (part !== NOWHERE && k < first) {
        covered++;
        if (bounds !== undefined && part !== SEVERAL) order += orderGain((k + 0.5) / first, bounds[part] ?? 0, bounds[part + 1] ?? 1);
      }
      const back = repeated[k] ?? 0;
      if (back === 0 || row - back < sourceStart) sum += best;
    }
    return sum / 2 + this.#coverageOf(bounds !== undefined, covered, first) + this.#coverage.order * order;
  }

  /** What a target unit of a bead of several gains by its items. */
  #targetGain(column: number, [sourceStart, sourceEnd, targetStart, targetEnd]: Range): number {
    const repeated = this.#index.targetRepeats[column] ?? NO_REPEATS;
    const first = this.#index.targetFirst[column] ?? 0;
    const bounds = targetEnd - targetStart === 1 ? this.#boundsOf(this.#index.sourceFirst, sourceStart, sourceEnd) : undefined;
    let sum = 0;
    let covered = 0;
    let order = 0;
    for (let q = 0; q < repeated.length; q++) {
      let best = -Infinity;
      let part = NOWHERE;
      for (let row = sourceStart; row < sourceEnd; row++) {
        const gains = this.#row(row);
        const value = gains.values[gains.start(column) + gains.size + q] ?? 0;
        if (value > 0) part = part === NOWHERE ? row - sourceStart : SEVERAL;
        if (value > best) best = value;
      }
      if (part !== NOWHERE && q < first) {
        covered++;
        if (bounds !== undefined && part !== SEVERAL) order += orderGain((q + 0.5) / first, bounds[part] ?? 0, bounds[part + 1] ?? 1);
      }
      const back = repeated[q] ?? 0;
      if (back === 0 || column - back < targetStart) sum += best;
    }
    return sum / 2 + this.#coverageOf(bounds !== undefined, covered, first) + this.#coverage.order * order;
  }

  #coverageOf(isWhole: boolean, covered: number, first: number): number {
    return (isWhole ? this.#coverage.whole : this.#coverage.parts) * unitCoverage(covered, first);
  }

  /** Where the units that are joined begin in the one that they are joined to, 0..1, by how many items each has. */
  #boundsOf(sizes: Uint16Array, start: number, end: number): Float64Array {
    let all = 0;
    for (let unit = start; unit < end; unit++) all += sizes[unit] ?? 0;
    let before = 0;
    for (let unit = start; unit < end; unit++) {
      this.#bounds[unit - start] = all === 0 ? 0 : before / all;
      before += sizes[unit] ?? 0;
    }
    this.#bounds[end - start] = 1;
    return this.#bounds;
  }
}

/** Source units from–to, then target units from–to, exclusive. */
type Range = readonly [sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number];

/** In which unit of the other side an item is found: in none, or in more than one. */
const NOWHERE = -1;
const SEVERAL = -2;
/** Log-likelihood ratio of its coverage that a unit must have in one of the other side to be part of a bead of several. */
const LEAST_OF_PART = -3;
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
  #covered = new Uint16Array(0);
  /** Whether a unit finds enough of itself to be part of a bead of several; then, by `countRuns`, how many in a row do. */
  #runs = new Uint8Array(0);

  open(from: number, to: number, size: number, targetItems: readonly Int32Array[]): void {
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

const NO_ROW = new RowGains();
