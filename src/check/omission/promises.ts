/** A term for which the lexicon promises a translation. */
export interface Promised {
  /** Probability, 0..1, that one of the known translations is used. */
  readonly mass: number;
  /** How likely the translation found would stand there by chance, 0..1; undefined where none was found. */
  readonly chance: number | undefined;
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

export function promiseTally(promises: readonly Promised[]): Tally {
  let [expected, found] = [0, 0];
  for (const { mass, chance } of promises) {
    if (mass < LEAST_MASS) continue;
    expected += mass;
    if (chance !== undefined) found += mass;
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
export function promiseEvidence(promises: readonly Promised[], fidelity: number): PromiseEvidence {
  // Probabilities are multiplied before the logarithm is taken: a piece has few terms.
  let [lacking, found] = [1, 1];
  for (const { mass, chance } of promises) {
    const likely = Math.min(MOST_CERTAIN, mass * fidelity);
    if (chance === undefined) lacking *= 1 - likely;
    else found *= (likely + (1 - likely) * chance) / chance;
  }
  return { lacking: lacking === 1 ? 0 : -Math.log(lacking), found: found === 1 ? 0 : -Math.log(found) };
}
