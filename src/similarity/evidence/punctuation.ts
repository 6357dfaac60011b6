import { END_CLASSES, END_PAIRS } from '../../text/end-punctuation.js';
import { countSeams, Seamed } from '../joins/seams.js';
import type { Aspect } from '../model.js';
import { ofSide } from '../of-side.js';
import { prefixSums, within } from '../prefix-sums.js';
import type { WeightedCost } from '../ranged-cost.js';
import type { ComparedSide } from '../side.js';

/** How often the versions of one clause end with the same class, measured on the UN Parallel Corpus (98–99 %). */
const SAME = 0.98;
/**
 * Beads of the text that weigh as much as `SAME`. Translators change the end of a clause now and then, which must teach nothing; what one
 * version prints throughout, or leaves out, is more than that.
 */
const STRENGTH = 1000;
/** Joined sentences of the text that weigh as much as what is usual: texts differ much in how they are cut. */
const JOIN_STRENGTH = 4;
/** Beads less likely than this show nothing of where units are cut. */
const LEAST_SEEN = 1e-3;

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
  /** How often two ends stand together, before any pair of the text is seen, by `#endsOf`. */
  readonly #usual: Float64Array;
  /** How many beads were seen with each two ends, by `#endsOf`. */
  readonly #together = new Float64Array(END_PAIRS);
  /** How many joined sentences were seen that the other version ends too, and that it doesn't. */
  #met = 0;
  #unmet = 0;
  /** Cost of two ends, by `#endsOf`. */
  #ends: Float64Array;
  /** Cost of the end of a unit inside a bead, by its class. */
  readonly #inner: Float64Array;
  /** By how many nats it is rarer in this text than elsewhere that joined sentences are one in the other version. */
  #unusual = 0;

  constructor(source: ComparedSide, target: ComparedSide) {
    this.#source = seamedOf(source);
    this.#target = seamedOf(target);
    this.#sourceStops = stopSums(this.#source);
    this.#targetStops = stopSums(this.#target);
    const counts = new Float64Array(END_CLASSES).fill(1);
    for (const { end } of [...this.#source, ...this.#target]) counts[end] = (counts[end] ?? 0) + 1;
    const total = counts.reduce((sum, count) => sum + count, 0);
    // What chance gives: the share of the units of both sides that end with each class.
    const share = counts.map((count) => count / total);
    this.#usual = usualEnds(share);
    this.#ends = endCosts(this.#usual);
    this.#inner = share.map((chance, end) => -Math.log((INNER[end] ?? 0.01) / chance));
  }

  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    let cost = this.#ends[this.#endsOf(sourceEnd - 1, targetEnd - 1)] ?? 0;
    for (let i = sourceStart; i < sourceEnd - 1; i++) cost += this.#inner[this.#source[i]?.end ?? 0] ?? 0;
    for (let j = targetStart; j < targetEnd - 1; j++) cost += this.#inner[this.#target[j]?.end ?? 0] ?? 0;
    return cost;
  }

  /** Which ends two units have, as one index below `END_PAIRS`. */
  #endsOf(source: number, target: number): number {
    return (this.#source[source]?.end ?? 0) * END_CLASSES + (this.#target[target]?.end ?? 0);
  }

  /** Sees a filled bead that is as likely as this. */
  see(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, probability: number): void {
    const ends = this.#endsOf(sourceEnd - 1, targetEnd - 1);
    this.#together[ends] = (this.#together[ends] ?? 0) + probability;
    if (probability < LEAST_SEEN) return;
    this.aspects(sourceStart, sourceEnd, targetStart, targetEnd, (aspect) => {
      if (aspect === 'seam-stop-met') this.#met += probability;
      else if (isUnmet(aspect)) this.#unmet += probability;
    });
  }

  /**
   * Learns from what was seen. Which ends go together: headings may have a full stop in one version and none in the other. And where units are
   * cut: if it is where the other version ends its sentences, one that it doesn't end is rarely joined. That this is done more often than
   * elsewhere teaches nothing.
   *
   * @param usual of joined sentences the share that the other version usually ends too.
   * @param weights what a nat of `cost` and of `unusual` is worth.
   * @returns what a bead costs more than before, in nats.
   */
  learn(usual: number, weights: Readonly<Record<'cost' | 'unusual', number>>): WeightedCost {
    const before = this.#ends;
    const total = this.#together.reduce((sum, count) => sum + count, 0);
    this.#ends = endCosts(this.#usual.map((share, at) => (share * STRENGTH + (this.#together[at] ?? 0)) / (STRENGTH + total)));
    const unmet = (this.#unmet + JOIN_STRENGTH * (1 - usual)) / (this.#met + this.#unmet + JOIN_STRENGTH);
    this.#unusual = Math.max(0, Math.log((1 - usual) / unmet));
    return (sourceStart, sourceEnd, targetStart, targetEnd) => {
      const ends = this.#endsOf(sourceEnd - 1, targetEnd - 1);
      let more = weights.cost * ((this.#ends[ends] ?? 0) - (before[ends] ?? 0));
      if (sourceEnd - sourceStart === targetEnd - targetStart) return more;
      this.aspects(sourceStart, sourceEnd, targetStart, targetEnd, (aspect, nats = 0) => {
        if (aspect === 'unusual') more += weights.unusual * nats;
      });
      return more;
    };
  }

  /** Calls `count` with each aspect that a bead has, once an occurrence or with its cost. */
  aspects(
    sourceStart: number,
    sourceEnd: number,
    targetStart: number,
    targetEnd: number,
    count: (aspect: Aspect, cost?: number) => void,
  ): void {
    const difference = Math.abs(within(this.#sourceStops, sourceStart, sourceEnd) - within(this.#targetStops, targetStart, targetEnd));
    if (difference > 0) count(difference === 1 ? 'sentence' : 'sentences');
    const [sources, targets] = [sourceEnd - sourceStart, targetEnd - targetStart];
    // What is joined to one unit has seams.
    const one = sources === 1 ? this.#source[sourceStart] : this.#target[targetStart];
    if (one === undefined || sources === targets) return;
    const joined = targets === 1 ? this.#source : this.#target;
    const [start, end] = targets === 1 ? [sourceStart, sourceEnd] : [targetStart, targetEnd];
    countSeams(joined, start, end, one, (aspect) => {
      count(aspect);
      if (this.#unusual > 0 && isUnmet(aspect)) count('unusual', this.#unusual);
    });
  }
}

/** Of joined units the first ends a sentence, and the other version ends none there. */
const isUnmet = (aspect: Aspect) => aspect === 'seam-stop-astray' || aspect === 'seam-stop-unmet';

/** How often two ends stand together by what is usual: in nearly all pairs they are the same. */
function usualEnds(share: Float64Array): Float64Array {
  return Float64Array.from({ length: END_PAIRS }, (_, at) => {
    const [source, target] = classesOf(at);
    return (share[source] ?? 0) * ((source === target ? SAME : 0) + (1 - SAME) * (share[target] ?? 0));
  });
}

/** What it says that two ends stand together, given how often they do and how often each comes, in nats. */
function endCosts(together: Float64Array): Float64Array {
  const [source, target] = [new Float64Array(END_CLASSES), new Float64Array(END_CLASSES)];
  together.forEach((share, at) => {
    const [one, other] = classesOf(at);
    source[one] = (source[one] ?? 0) + share;
    target[other] = (target[other] ?? 0) + share;
  });
  return together.map((share, at) => {
    const [one, other] = classesOf(at);
    return -Math.log(share / ((source[one] ?? 0) * (target[other] ?? 0)));
  });
}

const classesOf = (at: number): [source: number, target: number] => [Math.floor(at / END_CLASSES), at % END_CLASSES];

const seamedOf = ofSide((side) => side.units.map((unit) => new Seamed(unit)));

const stopSums = (units: readonly Seamed[]): Int32Array => prefixSums(units.length, (unit) => units[unit]?.stops.length ?? 0);
