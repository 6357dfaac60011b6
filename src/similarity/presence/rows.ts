import { type Coverage, pairGain } from '../joins/coverage.js';
import { MergeGain } from '../joins/merge-gain.js';
import type { CoverageAspect } from '../model.js';
import type { PresenceIndex } from './presence.js';
import { RowGains } from './row-gains.js';
import { RowLinks } from './row-links.js';

/** What a nat is worth, for each of the index's kinds: of an item that is found on the other side, and of one that is missing there. */
export interface PresenceWeights {
  readonly found: readonly number[];
  readonly missing: readonly number[];
  /** What a nat of each gain of coverage is worth: in a 1-1 bead (`pair`), and in those that join several units. */
  readonly coverage: CoverageWeights;
}

/** Weights, and what each item gains with them that is not found. */
export interface WeighedPresence {
  readonly weights: PresenceWeights;
  readonly sourceAbsent: Float64Array;
  readonly targetAbsent: Float64Array;
}

/** Weighs what isn't found, for as many passes over the matrix as there are. */
export function weighedAbsences(
  { sourceAbsent, sourceKind, targetAbsent, targetKind }: PresenceIndex,
  weights: PresenceWeights,
): WeighedPresence {
  return {
    weights,
    sourceAbsent: weighed(sourceAbsent, sourceKind, weights.missing),
    targetAbsent: weighed(targetAbsent, targetKind, weights.missing),
  };
}

function weighed(gains: Float32Array, kinds: Uint8Array, weights: readonly number[]): Float64Array {
  const rounded = Float32Array.from(weights);
  const all = new Float64Array(gains.length);
  for (let item = 0; item < all.length; item++) all[item] = (gains[item] ?? 0) * (rounded[kinds[item] ?? 0] ?? 0);
  return all;
}

/** How coverage is weighed, and what it says in the text at hand. */
export type CoverageWeights = Readonly<Record<'pair' | CoverageAspect, number>>;

/** The gains of every item of a unit pair, in the last rows of the matrix: what a bead's gain is put together from. */
export class PresenceRows {
  readonly #index: PresenceIndex;
  readonly #found: Float32Array;
  readonly #weights: CoverageWeights;
  readonly #coverage: Coverage;
  readonly #sourceAbsent: Float64Array;
  readonly #targetAbsent: Float64Array;
  readonly #links: RowLinks;
  /** The last rows, the newest first. */
  readonly #rows: RowGains[];
  readonly #merges: MergeGain;
  readonly #rowAt = (row: number): RowGains => this.#row(row);
  /** Whether items of the first kind are looked for at all, so that what is not found says something. */
  readonly #counts: boolean;
  #newest = -1;

  /** @param depth rows kept: the most units that a bead has on the source side. */
  constructor(index: PresenceIndex, { weights, sourceAbsent, targetAbsent }: WeighedPresence, coverage: Coverage, depth: number) {
    this.#index = index;
    this.#found = Float32Array.from(weights.found);
    this.#weights = weights.coverage;
    this.#coverage = coverage;
    this.#counts = (weights.found[0] ?? 0) > 0;
    this.#sourceAbsent = sourceAbsent;
    this.#targetAbsent = targetAbsent;
    this.#links = new RowLinks(index.targetKind.length);
    this.#rows = Array.from({ length: depth }, () => new RowGains());
    this.#merges = new MergeGain(index, weights.coverage, coverage);
  }

  /** Computes the gains of source unit `row` with target units `from` to `to`, exclusive. Rows are entered in ascending order. */
  enterRow(row: number, from: number, to: number): void {
    const gains = this.#rows.pop() ?? new RowGains();
    this.#rows.unshift(gains);
    this.#newest = row;
    const { start, values } = this.#index.sourceItems;
    const first = start[row] ?? 0;
    const size = (start[row + 1] ?? 0) - first;
    gains.open(from, to, size, this.#index.targetItems);
    this.#enterLinks(first, size);
    for (let k = 0; k < size; k++) gains.absent[k] = this.#sourceAbsent[values[first + k] ?? 0] ?? 0;
    for (let column = from; column < to; column++) this.#fillCell(gains, row, column, size);
    gains.countRuns(this.#row(row - 1));
  }

  /** Chains the links of a row's items, from a place in their lists, by their target items: a cell then looks at no link that isn't of its row. */
  #enterLinks(first: number, size: number): void {
    const { sourceItems, sourceLinkStart, sourceLinks, linkTarget, targetKind, forwardGain, backwardGain } = this.#index;
    const links = this.#links;
    links.clear();
    for (let k = 0; k < size; k++) {
      const item = sourceItems.values[first + k] ?? 0;
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
    const { start, values: targets } = this.#index.targetItems;
    const begin = start[column] ?? 0;
    const targetSize = (start[column + 1] ?? 0) - begin;
    const { values, absent } = gains;
    const base = gains.start(column);
    for (let k = 0; k < sourceSize; k++) values[base + k] = absent[k] ?? 0;
    const targetFirst = this.#index.targetFirst[column] ?? 0;
    const sourceFirst = this.#index.sourceFirst[row] ?? 0;
    const stamp = this.#links.stamp;
    let covered = 0;
    let targetSum = 0;
    for (let q = 0; q < targetSize; q++) {
      const item = targets[begin + q] ?? 0;
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
      !this.#counts || this.#coverage.unit(covered, sourceFirst) >= LEAST_OF_PART,
      !this.#counts || this.#coverage.unit(targetCovered, targetFirst) >= LEAST_OF_PART,
    );
  }

  /**
   * The summed, weighted gain of a bead, whose rows must be the last ones entered. Halved: each agreement is seen from both sides.
   * −Infinity for a bead of several units one of which finds too little of itself on the other side to be part of it.
   */
  gain(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    if (sourceEnd - sourceStart === 1 && targetEnd - targetStart === 1) return this.#pairGain(sourceStart, targetStart);
    if (!this.#belongs(sourceStart, sourceEnd, targetStart, targetEnd)) return -Infinity;
    return this.#merges.gain(this.#rowAt, sourceStart, sourceEnd, targetStart, targetEnd);
  }

  #pairGain(row: number, column: number): number {
    const { sourceFirst, targetFirst } = this.#index;
    const gains = this.#row(row);
    const covered = gains.sourceCovered(column) + gains.targetCovered(column);
    const known = (sourceFirst[row] ?? 0) + (targetFirst[column] ?? 0);
    const coverage = this.#coverage.pair(covered, known);
    return (gains.sourceSum(column) + gains.targetSum(column)) / 2 + pairGain(coverage, this.#weights);
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
}

/** Log-likelihood ratio of its coverage that a unit must have in one of the other side to be part of a bead of several. */
const LEAST_OF_PART = -3;
const NO_ROW = new RowGains();
