import { languageTable } from '../../languages/index.js';
import { visibleLength } from '../../text/tokenise.js';
import type { Aspect } from '../model.js';
import { ofSide } from '../of-side.js';
import type { ComparedSide, UnitRanges } from '../side.js';

/** How long translations are between two languages, in characters, white space apart. */
export interface LengthRatio {
  /** Target characters for one source character: Gale & Church's c. */
  readonly ratio: number;
  /** Variance of the target's length for one source character: Gale & Church's s². */
  readonly variance: number;
}

/** For a language without a table: that of European languages, or that of Japanese and Korean, whose characters are words or syllables. */
const UNKNOWN = 3.5;
const SYLLABLES = 1.4;

const expansionIn = (language: string) =>
  languageTable(language)?.words.expansion ?? (/^(?:ja|ko)\b/i.test(language) ? SYLLABLES : UNKNOWN);

/**
 * Variance of the difference between the lengths of two units that belong together, for one character, where characters of both sides are
 * made equally dense. It is the likeliest one beside strange lengths; from 2 to 4 in all pairs of the six languages (UN Parallel Corpus,
 * Charter, Hansard). Without a table it isn't known how dense they are.
 */
const SPREAD = { known: 3, unknown: 6 };

const haveTables = (...languages: readonly string[]) => languages.every((language) => languageTable(language) !== undefined);

const spreadOf = (source: string, target: string) => (haveTables(source, target) ? SPREAD.known : SPREAD.unknown);

/** Both languages' lengths are measured against Chinese: their ratio is that of their expansions. */
export function lengthRatio(source: string, target: string): LengthRatio {
  const ratio = expansionIn(target) / expansionIn(source);
  return { ratio, variance: spreadOf(source, target) * ratio ** 1.5 };
}

/** Variance of the target's length beside so many characters of the source, the shortest texts' included: a character's on either side. */
export const varianceBeside = ({ ratio, variance }: LengthRatio, length: number): number => variance * length + 1 + ratio * ratio;

/** Beads that this counts for beside those that a text shows. */
const USUAL_BEADS = 10;
/** Times the usual variance that a bead tells of at most: it may be wrong. */
const MOST_STRANGE = 9;
/** Nats by which a ratio is clearly nearer to the usual one than another. */
const CLEARLY = 0.4;

/** How long the target is beside the source as far as their languages and the texts as wholes tell. */
function ratioOfWholes(source: ComparedSide, target: ComparedSide): number {
  const usual = lengthRatio(source.language, target.language).ratio;
  const [from, to] = [lengthsOf(source), lengthsOf(target)];
  const [all, others] = [from.of(0, source.units.length), to.of(0, target.units.length)];
  return all === 0 || others === 0 ? usual : nearest(usual, others / all, Math.exp(to.mean - from.mean));
}

/**
 * How long two texts are beside each other as wholes says what their languages are, unless one lacks much of the other; how long their units
 * are says it, unless one is cut more finely. Which of the two it is, what is usual tells, if it is clearly nearer to one.
 */
function nearest(usual: number, whole: number, each: number): number {
  const strange = (ratio: number) => Math.abs(Math.log(ratio / usual));
  return strange(each) + CLEARLY < strange(whole) ? each : whole;
}

/** Share of pairs whose length tells nothing: free translations, lists, titles. Keeps the cost of a strange length bounded. */
const STRANGE = 0.03;

/** Nats by which the lengths of joined units speak at most. */
const MOST_OF_PIECES = 5;

/** Least density of a length: what no unit of the document has is rare, not impossible. */
const RAREST = Math.log(1e-6);

/** Of logarithms of lengths; those of empty units, −Infinity, left out. */
function meanAndVariance(logs: Float64Array): { mean: number; variance: number } {
  const known = logs.filter((log) => log > -Infinity);
  const meanOf = (of: (log: number) => number) => known.reduce((sum, log) => sum + of(log), 0) / Math.max(1, known.length);
  const mean = meanOf((log) => log);
  return { mean, variance: meanOf((log) => (log - mean) ** 2) };
}

/** The lengths of a side's units, and the log-normal distribution that they have. */
class Lengths {
  readonly #sums: Float64Array;
  /** ln of each unit's length, and its density. */
  readonly #logs: Float64Array;
  readonly #densities: Float64Array;
  /** Of the logarithms of the units' lengths. */
  readonly mean: number;
  readonly #spread: number;
  readonly #logSpread: number;

  constructor({ units }: ComparedSide) {
    this.#sums = new Float64Array(units.length + 1);
    this.#logs = new Float64Array(units.length);
    units.forEach(({ text }, unit) => {
      const length = visibleLength(text);
      this.#sums[unit + 1] = (this.#sums[unit] ?? 0) + length;
      this.#logs[unit] = Math.log(length);
    });
    const { mean, variance } = meanAndVariance(this.#logs);
    this.mean = mean;
    this.#spread = Math.max(0.25, Math.sqrt(variance));
    this.#logSpread = Math.log(this.#spread);
    this.#densities = new Float64Array(units.length);
    for (let unit = 0; unit < units.length; unit++) this.#densities[unit] = Math.exp(this.#logDensity(this.#logs[unit] ?? 0));
  }

  /** Characters of units `start` to `end`, exclusive. */
  of(start: number, end: number): number {
    return (this.#sums[end] ?? 0) - (this.#sums[start] ?? 0);
  }

  /** ln of the probability density of a length whose logarithm this is. */
  #logDensity(log: number): number {
    const z = (log - this.mean) / this.#spread;
    return Math.max(RAREST, -0.5 * z * z - this.#logSpread - log);
  }

  /** Probability density of the length of units `start` to `end`, exclusive, which is above 0. */
  density(start: number, end: number): number {
    return end - start === 1 ? (this.#densities[start] ?? 0) : Math.exp(this.#logDensity(Math.log(this.of(start, end))));
  }

  /**
   * −ln of how much likelier the lengths of units are as those of the pieces of one than as those of so many. Where a unit is cut is drawn
   * from a Dirichlet distribution with parameters 2: rather in the middle than near an end.
   */
  piecesCost(start: number, end: number): number {
    const whole = Math.log(this.of(start, end));
    let log = this.#logDensity(whole) + whole;
    for (let k = 2; k < 2 * (end - start); k++) log += Math.log(k);
    for (let unit = start; unit < end; unit++) log += (this.#logs[unit] ?? 0) - this.#logDensity(this.#logs[unit] ?? 0) - 2 * whole;
    return Number.isFinite(log) ? Math.max(-MOST_OF_PIECES, Math.min(MOST_OF_PIECES, -log)) : 0;
  }
}

const lengthsOf = ofSide((side) => new Lengths(side));

/**
 * Length (Gale & Church 1993): −ln of how much likelier the target's length is beside this source than that of any unit of the document.
 * Besides, as an aspect with a weight of its own (`pieces`), how much likelier the units that a bead joins are as pieces of one unit than
 * as units by themselves: two short lines are seldom the halves of one.
 */
export class LengthCost {
  readonly #source: Lengths;
  readonly #target: Lengths;
  readonly #ratio: number;
  #spread: number;

  constructor(source: ComparedSide, target: ComparedSide) {
    this.#source = lengthsOf(source);
    this.#target = lengthsOf(target);
    const [from, to] = [source.language, target.language];
    this.#ratio = haveTables(from, to) ? lengthRatio(from, to).ratio : ratioOfWholes(source, target);
    this.#spread = spreadOf(from, to);
  }

  /** Learns from beads that an earlier pass was sure of how far lengths spread in this text. */
  learn(beads: readonly UnitRanges[]): void {
    let spread = USUAL_BEADS * this.#spread;
    for (const { sourceStart, sourceEnd, targetStart, targetEnd } of beads) {
      const { difference, floor, middle } = this.#compared(sourceStart, sourceEnd, targetStart, targetEnd);
      const seen = (difference * difference - floor) / middle;
      spread += Math.max(0, Math.min(MOST_STRANGE * this.#spread, seen));
    }
    this.#spread = spread / (USUAL_BEADS + beads.length);
  }

  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    const { from, to, difference, floor, middle } = this.#compared(sourceStart, sourceEnd, targetStart, targetEnd);
    if (from === 0 || to === 0) return 0;
    const variance = this.#spread * middle + floor;
    const likely = Math.exp((-0.5 * difference * difference) / variance) / Math.sqrt(variance * this.#ratio);
    return -Math.log(((1 - STRANGE) * likely) / this.#target.density(targetStart, targetEnd) + STRANGE);
  }

  /** Both lengths in characters of which the sides have equally many, how far they differ, their middle, and the variance of the shortest texts: a character's on either side. */
  #compared(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number) {
    const scale = Math.sqrt(this.#ratio);
    const from = this.#source.of(sourceStart, sourceEnd) * scale;
    const to = this.#target.of(targetStart, targetEnd) / scale;
    return { from, to, difference: to - from, middle: (from + to) / 2, floor: this.#ratio + 1 / this.#ratio };
  }

  aspects(
    sourceStart: number,
    sourceEnd: number,
    targetStart: number,
    targetEnd: number,
    count: (aspect: Aspect, times: number) => void,
  ): void {
    if (sourceEnd - sourceStart > 1) count('pieces', this.#source.piecesCost(sourceStart, sourceEnd));
    if (targetEnd - targetStart > 1) count('pieces', this.#target.piecesCost(targetStart, targetEnd));
  }

  detail(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): string {
    const source = this.#source.of(sourceStart, sourceEnd);
    const target = this.#target.of(targetStart, targetEnd);
    return `${source} characters, ${target} where ${Math.round(source * this.#ratio)} are usual`;
  }
}
