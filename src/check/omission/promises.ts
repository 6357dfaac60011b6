/** Terms for which the lexicon promises a translation; both lists are of one length. */
export interface Promises {
  /** Probability, 0..1, that one of the known translations is used. */
  readonly mass: readonly number[];
  /** How likely the translation found would stand there by chance, 0..1; 0 where none was found. */
  readonly chance: readonly number[];
}

/** How much of what was promised was found. */
export interface Tally {
  readonly expected: number;
  readonly found: number;
}

/** A term promises its translation with at most this probability. */
const MOST_CERTAIN = 0.9;
/** Below this a promise says too little to be counted. */
const LEAST_MASS = 0.2;

/** Counts what some pieces promise. */
export function tallyOf(pieces: Iterable<Promises>): Tally {
  let [expected, found] = [0, 0];
  for (const { mass, chance } of pieces) {
    for (let k = 0; k < mass.length; k++) {
      const certain = mass[k] ?? 0;
      if (certain < LEAST_MASS) continue;
      expected += certain;
      if (chance[k] !== 0) found += certain;
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
export function promiseEvidence({ mass, chance }: Promises, fidelity: number): PromiseEvidence {
  // Probabilities are multiplied before the logarithm is taken: a piece has few terms.
  let [lacking, found] = [1, 1];
  for (let k = 0; k < mass.length; k++) {
    const likely = Math.min(MOST_CERTAIN, (mass[k] ?? 0) * fidelity);
    const by = chance[k] ?? 0;
    if (by === 0) lacking *= 1 - likely;
    else found *= (likely + (1 - likely) * by) / by;
  }
  return { lacking: lacking === 1 ? 0 : -Math.log(lacking), found: found === 1 ? 0 : -Math.log(found) };
}
