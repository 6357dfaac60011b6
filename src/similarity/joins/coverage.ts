import type { PairAspect } from '../model.js';

/**
 * Coverage: of the terms of a unit that the lexicon knows, how many were found on the other side. Single missing words say little, since
 * true translations miss many; a unit none of whose words is found is another text. Beta-binomial likelihoods of the number found, for
 * units that belong together and for chance ones. How much is found depends on the lexicon and on the translator, so that the means of
 * both are those of the text at hand.
 */
export interface CoverageMeans {
  /** Share of their known terms that units which belong together find, 0..1. */
  readonly together: number;
  /** The same of units that stand near each other only. */
  readonly chance: number;
}

/** What the UN Parallel Corpus's development set has with a good lexicon. */
export const USUAL_MEANS: CoverageMeans = { together: 0.667, chance: 0.111 };

/** How a share of terms spreads around its mean, and which part of the usual mean that is. */
interface Spread {
  readonly mean: number;
  /** The sum of both parameters of the Beta distribution: the larger, the narrower. */
  readonly strength: number;
}

interface Hypotheses {
  readonly together: Spread;
  readonly chance: Spread;
  /** Terms that count at most: longer texts are no surer. */
  readonly most: number;
}

/** Both units of a pair, counted together: they stray less. */
const POOLED: Hypotheses = { together: { mean: 1, strength: 9 }, chance: { mean: 1, strength: 9 }, most: 48 };
/** One unit. */
const UNIT: Hypotheses = { together: { mean: 0.9, strength: 5 }, chance: { mean: 0.9, strength: 8 }, most: 24 };
/** One of several joined units, of what it shares with the one that none of the others does. */
const OWN: Hypotheses = { together: { mean: 0.82, strength: 4.4 }, chance: { mean: 0.7, strength: 6.5 }, most: 24 };

/** Sums of ln(from + k) for k from 0. */
function logSums(from: number, most: number): Float64Array {
  const sums = new Float64Array(most + 1);
  for (let k = 0; k < most; k++) sums[k + 1] = (sums[k] ?? 0) + Math.log(from + k);
  return sums;
}

/** ln of the beta-binomial probability of k out of n, but for the binomial coefficient, which both hypotheses share. */
function logLikelihood({ mean, strength }: Spread, usual: number, most: number): (found: number, all: number) => number {
  const share = mean * usual;
  const [a, b, both] = [logSums(share * strength, most), logSums((1 - share) * strength, most), logSums(strength, most)];
  return (found, all) => (a[found] ?? 0) + (b[all - found] ?? 0) - (both[all] ?? 0);
}

/** Log-likelihood ratios of finding so many of so many terms. */
class Table {
  readonly #most: number;
  /** At all × (most + 1) + found. */
  readonly #ratios: Float64Array;

  constructor({ together, chance, most }: Hypotheses, means: CoverageMeans) {
    const [yes, no] = [logLikelihood(together, means.together, most), logLikelihood(chance, means.chance, most)];
    this.#most = most;
    this.#ratios = Float64Array.from({ length: (most + 1) ** 2 }, (_, at) => {
      const all = Math.floor(at / (most + 1));
      const found = at % (most + 1);
      return found > all ? 0 : yes(found, all) - no(found, all);
    });
  }

  ratio(found: number, all: number): number {
    const most = this.#most;
    if (all <= most) return this.#ratios[all * (most + 1) + found] ?? 0;
    return this.#ratios[most * (most + 1) + Math.round((found * most) / all)] ?? 0;
  }
}

/** Log-likelihood ratios of what units find of their known terms; 0 where they have none. */
export class Coverage {
  readonly #pooled: Table;
  readonly #unit: Table;
  readonly #own: Table;

  constructor(means: CoverageMeans) {
    this.#pooled = new Table(POOLED, means);
    this.#unit = new Table(UNIT, means);
    this.#own = new Table(OWN, means);
  }

  /** Of the terms of one unit. */
  unit(found: number, all: number): number {
    return this.#unit.ratio(found, all);
  }

  /**
   * Of the terms that one of several joined units has for itself: found are those of the one that are found in it alone, all are these
   * and its own terms that are not found. What another joined unit has as well says nothing of whether this one is needed.
   */
  own(found: number, all: number): number {
    return this.#own.ratio(found, all);
  }

  /** Of the terms of both units of a pair, halved: each agreement is seen from both sides. */
  pair(found: number, all: number): number {
    return this.#pooled.ratio(found, all) / 2;
  }
}

/** Nats of a pair's coverage, halved, from which the units are likely foreign to each other: hardly any term is found. */
const FOREIGN = -2;

/** What of a pair's coverage speaks against it, and what is left of that beyond what translators' freedom explains. */
export const lackingIn = (pair: number): Readonly<Record<PairAspect, number>> => ({
  'pair-lacking': Math.min(0, pair),
  'pair-foreign': Math.min(0, pair - FOREIGN),
});

/** The weighted gain of a pair's coverage. */
export function pairGain(pair: number, weights: Readonly<Record<'pair' | PairAspect, number>>): number {
  if (pair >= 0) return weights.pair * pair;
  return (weights.pair + weights['pair-lacking']) * pair + (pair < FOREIGN ? weights['pair-foreign'] * (pair - FOREIGN) : 0);
}

/** Means are rounded to such steps, so that few tables are made. */
const STEP = { together: 0.05, chance: 0.02 };
const RANGE = { together: [0.25, 0.9], chance: [0.04, 0.2] } as const;
const made = new Map<string, Coverage>();

/** Coverage in a text with such means. */
export function coverageOf(means: CoverageMeans): Coverage {
  const rounded = (name: keyof CoverageMeans) => {
    const [least, most] = RANGE[name];
    return Math.round(Math.min(most, Math.max(least, means[name])) / STEP[name]);
  };
  const steps = { together: rounded('together'), chance: rounded('chance') };
  const key = `${steps.together}:${steps.chance}`;
  const known = made.get(key) ?? new Coverage({ together: steps.together * STEP.together, chance: steps.chance * STEP.chance });
  made.set(key, known);
  return known;
}

/** Known terms of the text that weigh as much as what is usual. */
const STRENGTH = 100;

/** The means of a text, from how many of how many known terms are found in pairs that are believed and in pairs beside them. */
export function meansOf(together: readonly [found: number, all: number], chance: readonly [found: number, all: number]): CoverageMeans {
  const mean = ([found, all]: readonly [number, number], usual: number) => (found + STRENGTH * usual) / (all + STRENGTH);
  return { together: mean(together, USUAL_MEANS.together), chance: mean(chance, USUAL_MEANS.chance) };
}
