import { languageTable } from '../languages/index.js';
import { visibleLength } from '../text/tokenise.js';
import type { Aspect } from './model.js';
import type { ComparedSide } from './side.js';

/** Length ratio and its variance between two languages, in characters, white space apart. */
export interface LengthRatio {
  /** Target characters for one source character: Gale & Church's c. */
  readonly ratio: number;
  /** Variance of the target's length for one source character: Gale & Church's s². */
  readonly variance: number;
}

/** For a language without a table: that of European languages, unsure. */
const UNKNOWN = { expansion: 3.5, variance: 40 };

/** Both languages' lengths are measured against Chinese: their ratio is that of their expansions, and their variances add up. */
export function lengthRatio(source: string, target: string): LengthRatio {
  const from = languageTable(source)?.words ?? UNKNOWN;
  const to = languageTable(target)?.words ?? UNKNOWN;
  const ratio = to.expansion / from.expansion;
  // Chinese has no variance against itself: half the other's, as both texts spread around what they say.
  const variance = (to.variance + ratio * ratio * from.variance) / from.expansion;
  return { ratio, variance: Math.max(variance, 4) };
}

/** Share of pairs whose length tells nothing: free translations, lists, titles. Keeps the cost of a strange length bounded. */
const STRANGE = 0.03;
/** Characters of spread that even the shortest texts have. */
const FLOOR = 3;

/** Nats by which the lengths of joined units speak at most. */
const MOST_OF_PIECES = 5;

/** The log-normal distribution of the lengths of a side's units. */
class Lengths {
  readonly #mean: number;
  readonly #spread: number;

  constructor(sums: Float64Array) {
    const logs: number[] = [];
    for (let j = 1; j < sums.length; j++) {
      const length = (sums[j] ?? 0) - (sums[j - 1] ?? 0);
      if (length > 0) logs.push(Math.log(length));
    }
    const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
    const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length);
    this.#mean = mean;
    this.#spread = Math.max(0.25, Math.sqrt(variance));
  }

  /** Probability density of a length above 0. */
  density(length: number): number {
    const z = (Math.log(length) - this.#mean) / this.#spread;
    return Math.max(1e-6, Math.exp(-0.5 * z * z) / (this.#spread * length));
  }
}

/**
 * Length (Gale & Church 1993): −ln of how much likelier the target's length is beside this source than that of any unit of the document.
 * Besides, as an aspect with a weight of its own (`pieces`), how much likelier the units that a bead joins are as pieces of one unit than
 * as units by themselves: two short lines are seldom the halves of one.
 */
export class LengthCost {
  readonly #source: Float64Array;
  readonly #target: Float64Array;
  readonly #ratio: LengthRatio;
  readonly #sourceLengths: Lengths;
  readonly #targetLengths: Lengths;

  constructor(source: ComparedSide, target: ComparedSide, ratio: LengthRatio) {
    this.#source = prefixSums(source);
    this.#target = prefixSums(target);
    this.#ratio = ratio;
    this.#sourceLengths = new Lengths(this.#source);
    this.#targetLengths = new Lengths(this.#target);
  }

  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const source = (this.#source[sourceEnd] ?? 0) - (this.#source[sourceStart] ?? 0);
    const target = (this.#target[targetEnd] ?? 0) - (this.#target[targetStart] ?? 0);
    if (source === 0 || target === 0) return 0;
    const { ratio, variance } = this.#ratio;
    const middle = (source + target / ratio) / 2;
    const sigma = Math.sqrt(variance * middle + FLOOR * FLOOR * (1 + ratio * ratio));
    const delta = (target - ratio * source) / sigma;
    const likely = Math.exp(-0.5 * delta * delta) / sigma;
    return -Math.log(((1 - STRANGE) * likely) / this.#targetLengths.density(target) + STRANGE);
  }

  aspects(
    sourceStart: number,
    sourceEnd: number,
    targetStart: number,
    targetEnd: number,
    count: (aspect: Aspect, times: number) => void,
  ): void {
    if (sourceEnd - sourceStart > 1) count('pieces', piecesCost(this.#source, sourceStart, sourceEnd, this.#sourceLengths));
    if (targetEnd - targetStart > 1) count('pieces', piecesCost(this.#target, targetStart, targetEnd, this.#targetLengths));
  }

  detail(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): string {
    const source = (this.#source[sourceEnd] ?? 0) - (this.#source[sourceStart] ?? 0);
    const target = (this.#target[targetEnd] ?? 0) - (this.#target[targetStart] ?? 0);
    return `${source} characters, ${target} where ${Math.round(source * this.#ratio.ratio)} are usual`;
  }
}

/**
 * −ln of how much likelier lengths are as those of the pieces of one unit than as those of so many units. Where a unit is cut is drawn
 * from a Dirichlet distribution with parameters 2: rather in the middle than near an end.
 */
function piecesCost(sums: Float64Array, start: number, end: number, lengths: Lengths): number {
  const whole = (sums[end] ?? 0) - (sums[start] ?? 0);
  if (whole === 0) return 0;
  let log = Math.log(lengths.density(whole) * whole);
  for (let k = 1; k < 2 * (end - start); k++) log += Math.log(k);
  for (let unit = start; unit < end; unit++) {
    const piece = (sums[unit + 1] ?? 0) - (sums[unit] ?? 0);
    if (piece === 0) return 0;
    log += Math.log(piece / whole) - Math.log(lengths.density(piece) * whole);
  }
  return Math.max(-MOST_OF_PIECES, Math.min(MOST_OF_PIECES, -log));
}

function prefixSums(side: ComparedSide): Float64Array {
  const sums = new Float64Array(side.units.length + 1);
  side.units.forEach((unit, i) => {
    sums[i + 1] = (sums[i] ?? 0) + visibleLength(unit.text);
  });
  return sums;
}
