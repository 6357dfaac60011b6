/** Terms for which the lexicon promises a translation; all lists are of one length. */
export interface Promises {
  /** Probability, 0..1, that one of the known translations is used. */
  readonly mass: readonly number[];
  /** Whether one of them was found. */
  readonly isFound: readonly boolean[];
  /** How likely the translation found, or else the likeliest of all, would stand there by chance, 0..1. */
  readonly chance: readonly number[];
  /** In how many other pairs the term stands, and in how many of them one of its translations does. */
  readonly elsewhere: readonly number[];
  readonly foundElsewhere: readonly number[];
}

/** How much of what was promised was found. */
export interface Tally {
  readonly expected: number;
  readonly found: number;
}

/** A term promises its translation with at most this probability. */
const MOST_CERTAIN = 0.9;
/** So many pairs that hold a term are worth what the lexicon says of it: how this very text renders a term counts for more. */
const OF_LEXICON = 3;
/** Below this a promise says too little to be counted. */
const LEAST_MASS = 0.2;

/** Counts what some pieces promise. */
export function tallyOf(pieces: Iterable<Promises>): Tally {
  let [expected, found] = [0, 0];
  for (const { mass, isFound } of pieces) {
    for (let k = 0; k < mass.length; k++) {
      const certain = mass[k] ?? 0;
      if (certain < LEAST_MASS) continue;
      expected += certain;
      if (isFound[k]) found += certain;
    }
  }
  return { expected, found };
}

/** What terms say of a passage having no counterpart, in nats. */
export interface PromiseEvidence {
  /** Of those whose translation is missing: above 0. */
  readonly lacking: number;
  /** Of those that have one: below 0. */
  readonly found: number;
}

/**
 * What terms say of their having no counterpart: −ln of the probability that a translation is missing though the passage is translated, or
 * found though it is not.
 *
 * @param fidelity share of promised translations that this text holds, 0..1.
 */
export function promiseEvidence({ mass, isFound, chance, elsewhere, foundElsewhere }: Promises, fidelity: number): PromiseEvidence {
  // Probabilities are multiplied before the logarithm is taken: a piece has few terms.
  let [lacking, found] = [1, 1];
  for (let k = 0; k < mass.length; k++) {
    const kept = (foundElsewhere[k] ?? 0) + OF_LEXICON * (mass[k] ?? 0) * fidelity;
    const likely = Math.min(MOST_CERTAIN, kept / ((elsewhere[k] ?? 0) + OF_LEXICON));
    const by = chance[k] ?? 0;
    if (!isFound[k]) lacking *= Math.min(1, (1 - likely) / (1 - by));
    else found *= (likely + (1 - likely) * by) / by;
  }
  return { lacking: lacking === 1 ? 0 : -Math.log(lacking), found: found === 1 ? 0 : -Math.log(found) };
}
