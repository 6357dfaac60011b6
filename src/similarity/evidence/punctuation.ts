import { countSeams, Seamed } from '../joins/seams.js';
import type { Aspect } from '../model.js';
import { prefixSums, within } from '../prefix-sums.js';
import type { ComparedSide } from '../side.js';
import { END_CLASSES } from './end-punctuation.js';

/** How often the versions of one clause end with the same class, measured on the UN Parallel Corpus (98–99 %). */
const SAME = 0.98;
const STRENGTH = Number(process.env.ENDK ?? 40);

/**
 * How the units inside a bead of several end, by class: cut in two, a clause breaks at a comma as often as at a full stop. Measured on
 * hand-aligned documents and on lines split and joined at random.
 */
const INNER = [0.15, 0.33, 0.33, 0.13, 0.03, 0.02, 0.01];

/**
 * Punctuation: a full stop is translated by a full stop, whatever the script. Compared at the end of the bead's last units; besides, as
 * aspects with weights of their own, how many sentences both sides hold, and whether the seams of units that are joined to one are found in it.
 */
export class PunctuationCost {
  readonly #source: readonly Seamed[];
  readonly #target: readonly Seamed[];
  /** Prefix sums over the units of how many sentences end in them. */
  readonly #sourceStops: Int32Array;
  readonly #targetStops: Int32Array;
  /** What chance gives: the share of the units of both sides that end with each class. */
  readonly #share: Float64Array;
  /** Cost of two ends by their classes, the source's first. */
  #ends: Float64Array;
  /** Cost of the end of a unit inside a bead, by its class. */
  readonly #inner: Float64Array;

  constructor(source: ComparedSide, target: ComparedSide) {
    this.#source = seamedOf(source);
    this.#target = seamedOf(target);
    this.#sourceStops = stopSums(this.#source);
    this.#targetStops = stopSums(this.#target);
    const counts = new Float64Array(END_CLASSES).fill(1);
    for (const { end } of [...this.#source, ...this.#target]) counts[end] = (counts[end] ?? 0) + 1;
    const total = counts.reduce((sum, count) => sum + count, 0);
    this.#share = counts.map((count) => count / total);
    this.#ends = endCosts(this.#usual());
    this.#inner = this.#share.map((chance, end) => -Math.log((INNER[end] ?? 0.01) / chance));
  }

  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const source = this.#source[sourceEnd - 1]?.end ?? 0;
    const target = this.#target[targetEnd - 1]?.end ?? 0;
    let cost = this.#ends[source * END_CLASSES + target] ?? 0;
    for (let i = sourceStart; i < sourceEnd - 1; i++) cost += this.#inner[this.#source[i]?.end ?? 0] ?? 0;
    for (let j = targetStart; j < targetEnd - 1; j++) cost += this.#inner[this.#target[j]?.end ?? 0] ?? 0;
    return cost;
  }

  /** The class of a unit's end. */
  endOf(side: 'source' | 'target', unit: number): number {
    return (side === 'source' ? this.#source : this.#target)[unit]?.end ?? 0;
  }

  /** How often two ends stand together, before any pair of the text is seen: in nearly all pairs they are the same. */
  #usual(): Float64Array {
    return Float64Array.from({ length: END_CLASSES * END_CLASSES }, (_, at) => {
      const [source, target] = [Math.floor(at / END_CLASSES), at % END_CLASSES];
      return (this.#share[source] ?? 0) * ((source === target ? SAME : 0) + (1 - SAME) * (this.#share[target] ?? 0));
    });
  }

  /**
   * Learns from the pairs of the text which ends go together: where one side's headings have a full stop and the other's none.
   *
   * @param together how many pairs are expected to end so, by class of the source times `END_CLASSES` plus class of the target.
   */
  expect(together: Float64Array): Float64Array {
    const before = this.#ends;
    const all = together.reduce((sum, count) => sum + count, 0);
    const usual = this.#usual();
    this.#ends = endCosts(usual.map((share, at) => (share * STRENGTH + (together[at] ?? 0)) / (STRENGTH + all)));
    return this.#ends.map((cost, at) => cost - (before[at] ?? 0));
  }

  /** Calls `count` with each aspect that a bead has, once an occurrence. */
  aspects(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, count: (aspect: Aspect) => void): void {
    const difference = Math.abs(within(this.#sourceStops, sourceStart, sourceEnd) - within(this.#targetStops, targetStart, targetEnd));
    if (difference > 0) count(difference === 1 ? 'sentence' : 'sentences');
    const [source, target] = [this.#source[sourceStart], this.#target[targetStart]];
    if (targetEnd - targetStart === 1 && target !== undefined) countSeams(this.#source, sourceStart, sourceEnd, target, count);
    if (sourceEnd - sourceStart === 1 && source !== undefined) countSeams(this.#target, targetStart, targetEnd, source, count);
  }
}

/** What the share of two ends together says, beside their shares apart, in nats. */
function endCosts(joint: Float64Array): Float64Array {
  const source = new Float64Array(END_CLASSES);
  const target = new Float64Array(END_CLASSES);
  joint.forEach((share, at) => {
    const [one, other] = [Math.floor(at / END_CLASSES), at % END_CLASSES];
    source[one] = (source[one] ?? 0) + share;
    target[other] = (target[other] ?? 0) + share;
  });
  return joint.map((share, at) => -Math.log(share / ((source[Math.floor(at / END_CLASSES)] ?? 0) * (target[at % END_CLASSES] ?? 0))));
}

const seams = new WeakMap<ComparedSide, Seamed[]>();

/** The units of a side, read once for as many other versions as it is compared with. */
function seamedOf(side: ComparedSide): Seamed[] {
  const known = seams.get(side) ?? side.units.map((unit) => new Seamed(unit));
  seams.set(side, known);
  return known;
}

const stopSums = (units: readonly Seamed[]): Int32Array => prefixSums(units.length, (unit) => units[unit]?.stops.length ?? 0);
