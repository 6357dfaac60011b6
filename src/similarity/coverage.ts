/**
 * Coverage: of the terms of a unit that the lexicon knows, how many were found on the other side. Single missing words say little, since
 * true translations miss many; a unit none of whose words is found is another text. Beta-binomial likelihoods of the number found, for
 * units that belong together and for chance ones, as they are spread over the UN Parallel Corpus's development set: with a good lexicon
 * true pairs find 0.70 ± 0.15 of their terms, neighbours 0.09 ± 0.11.
 */
interface Beta {
  readonly a: number;
  readonly b: number;
}

interface Hypotheses {
  readonly together: Beta;
  readonly chance: Beta;
  /** Terms that count at most: longer texts are no surer. */
  readonly most: number;
}

/** One unit. */
const UNIT: Hypotheses = { together: { a: 3, b: 2 }, chance: { a: 0.8, b: 7.2 }, most: 24 };
/** Both units of a pair, counted together: they stray less. */
const POOLED: Hypotheses = { together: { a: 6, b: 3 }, chance: { a: 1, b: 8 }, most: 48 };

/** ln of the beta-binomial probability of k out of n, but for the binomial coefficient, which both hypotheses share. */
function logLikelihood({ a, b }: Beta, found: number, all: number): number {
  let sum = 0;
  for (let k = 0; k < found; k++) sum += Math.log(a + k);
  for (let k = 0; k < all - found; k++) sum += Math.log(b + k);
  for (let k = 0; k < all; k++) sum -= Math.log(a + b + k);
  return sum;
}

/** Log-likelihood ratios at all × (most + 1) + found. */
function tabulate({ together, chance, most }: Hypotheses): Float64Array {
  return Float64Array.from({ length: (most + 1) ** 2 }, (_, at) => {
    const all = Math.floor(at / (most + 1));
    const found = at % (most + 1);
    return found > all ? 0 : logLikelihood(together, found, all) - logLikelihood(chance, found, all);
  });
}

const UNIT_TABLE = tabulate(UNIT);
const POOLED_TABLE = tabulate(POOLED);

function lookUp(table: Float64Array, most: number, found: number, all: number): number {
  if (all <= most) return table[all * (most + 1) + found] ?? 0;
  return table[most * (most + 1) + Math.round((found * most) / all)] ?? 0;
}

/** The log-likelihood ratio of finding so many of a unit's known terms; 0 where it has none. */
export function unitCoverage(found: number, all: number): number {
  return lookUp(UNIT_TABLE, UNIT.most, found, all);
}

/** The same of the terms of both units of a pair, halved: each agreement is seen from both sides. */
export function pairCoverage(found: number, all: number): number {
  return lookUp(POOLED_TABLE, POOLED.most, found, all) / 2;
}
