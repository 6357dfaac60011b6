import { languageTable } from '../languages/index.js';
import { visibleLength } from '../text/tokenise.js';
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

/**
 * Length (Gale & Church 1993): −ln of how much likelier the target's length is beside this source than anywhere in the document.
 * Chance is a log-normal over the target's units, widened for a bead of several.
 */
export class LengthCost {
  readonly #source: Float64Array;
  readonly #target: Float64Array;
  readonly #ratio: LengthRatio;
  readonly #mean: number;
  readonly #spread: number;

  constructor(source: ComparedSide, target: ComparedSide, ratio: LengthRatio) {
    this.#source = prefixSums(source);
    this.#target = prefixSums(target);
    this.#ratio = ratio;
    const logs: number[] = [];
    for (let j = 1; j < this.#target.length; j++) {
      const length = (this.#target[j] ?? 0) - (this.#target[j - 1] ?? 0);
      if (length > 0) logs.push(Math.log(length));
    }
    const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
    const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length);
    this.#mean = mean;
    this.#spread = Math.max(0.25, Math.sqrt(variance));
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
    const width = this.#spread / Math.sqrt(targetEnd - targetStart);
    const z = (Math.log(target) - this.#mean - Math.log(targetEnd - targetStart)) / width;
    const chance = Math.max(1e-6, Math.exp(-0.5 * z * z) / (width * target));
    return -Math.log(((1 - STRANGE) * likely) / chance + STRANGE);
  }

  detail(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): string {
    const source = (this.#source[sourceEnd] ?? 0) - (this.#source[sourceStart] ?? 0);
    const target = (this.#target[targetEnd] ?? 0) - (this.#target[targetStart] ?? 0);
    return `${source} characters, ${target} where ${Math.round(source * this.#ratio.ratio)} are usual`;
  }
}

function prefixSums(side: ComparedSide): Float64Array {
  const sums = new Float64Array(side.units.length + 1);
  side.units.forEach((unit, i) => {
    sums[i + 1] = (sums[i] ?? 0) + visibleLength(unit.text);
  });
  return sums;
}
