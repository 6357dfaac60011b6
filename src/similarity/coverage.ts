/**
 * Coverage: of the terms of a unit that the lexicon knows, how many were found on the other side. Single missing words say little, since
 * true translations miss many; a unit none of whose words is found is another text. Beta-binomial likelihoods of the number found, for
 * units that belong together and for chance ones, as they are spread over the UN Parallel Corpus's development set.
 */
interface Beta {
  readonly a: number;
  readonly b: number;
}

const TOGETHER: Beta = { a: 3, b: 2 };
const CHANCE: Beta = { a: 0.8, b: 7.2 };
/** Terms that count at most: longer units are no surer. */
const MOST = 24;

/** ln of the beta-binomial probability of k out of n, but for the binomial coefficient, which both hypotheses share. */
function logLikelihood({ a, b }: Beta, found: number, all: number): number {
  let sum = 0;
  for (let k = 0; k < found; k++) sum += Math.log(a + k);
  for (let k = 0; k < all - found; k++) sum += Math.log(b + k);
  for (let k = 0; k < all; k++) sum -= Math.log(a + b + k);
  return sum;
}

/** Log-likelihood ratios at all × (MOST + 1) + found. */
const TABLE = Float64Array.from({ length: (MOST + 1) ** 2 }, (_, at) => {
  const all = Math.floor(at / (MOST + 1));
  const found = at % (MOST + 1);
  return found > all ? 0 : logLikelihood(TOGETHER, found, all) - logLikelihood(CHANCE, found, all);
});

/** The log-likelihood ratio of finding so many of a unit's known terms; 0 where it has none. */
export function coverageGain(found: number, all: number): number {
  if (all <= MOST) return TABLE[all * (MOST + 1) + found] ?? 0;
  return TABLE[MOST * (MOST + 1) + Math.round((found * MOST) / all)] ?? 0;
}
