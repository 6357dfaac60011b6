import { END_PAIRS } from '../similarity/evidence/end-punctuation.js';
import type { AlignmentModel } from '../similarity/model.js';
import type { BeadScorer } from '../similarity/scorer.js';
import { addCosts, type Lattice } from './lattice.js';
import { expectedBeads, type LatticeSums, latticeSums, type SumsRoom } from './posterior.js';

/** Beads of the text that weigh as much as what was learnt from other texts. */
const STRENGTH = 40;
/** Nats by which a text may change a prior at most. */
const MOST = 2.5;

/**
 * Adapts the costs of a lattice, and those of the scorer that made them, to the text: one round of expectation–maximisation, of how often
 * beads of each type come and of which ends go together.
 */
export function adaptToText(lattice: Lattice, scorer: BeadScorer, model: AlignmentModel, room?: SumsRoom): void {
  const sums = latticeSums(lattice, model.temperature, room);
  const { types, together } = expectedOf(lattice, sums, scorer, model.temperature);
  adaptPriors(lattice, types, model).forEach((change, t) => {
    const { source = 0, target = 0 } = lattice.types[t] ?? {};
    scorer.shiftPrior(source, target, change);
  });
  const change = scorer.expectEnds(together);
  addCosts(lattice, (row, column) => change[scorer.endsOf(row - 1, column - 1)] ?? 0);
}

/**
 * Adapts the priors of the beads: a text whose translator joined many sentences has more 2-1 beads than the texts that the model was
 * fitted on. The expected share of each type over the lattice is drawn towards the model's own share.
 *
 * @param expected beads of each type, as `expectedTypes` counts them.
 * @returns what the lattice's costs were changed by, in nats for each type.
 */
export function adaptPriors({ types, costs }: Lattice, expected: Float64Array, model: AlignmentModel): Float64Array {
  const total = expected.reduce((sum, count) => sum + count, 0);
  const change = expected.map((count, t) => {
    const share = model.shares[`${types[t]?.source}-${types[t]?.target}`] ?? 0.001;
    const own = (count + STRENGTH * share) / (total + STRENGTH);
    return Math.max(-MOST, Math.min(MOST, -Math.log(own / share)));
  });
  for (let at = 0; at < costs.length; at++) costs[at] = (costs[at] ?? Infinity) + (change[at % types.length] ?? 0);
  return change;
}

/** How many beads of each type are expected, and how many that end with each two classes of punctuation. */
function expectedOf(lattice: Lattice, sums: LatticeSums, scorer: BeadScorer, temperature: number) {
  const types = new Float64Array(lattice.types.length);
  const together = new Float64Array(END_PAIRS);
  const isFilled = lattice.types.map(({ source, target }) => source > 0 && target > 0);
  expectedBeads(lattice, sums, temperature, (row, column, type, probability) => {
    types[type] = (types[type] ?? 0) + probability;
    if (isFilled[type] !== true) return;
    const at = scorer.endsOf(row - 1, column - 1);
    together[at] = (together[at] ?? 0) + probability;
  });
  return { types, together };
}
