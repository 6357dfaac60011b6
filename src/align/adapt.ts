import type { AlignmentModel } from '../similarity/model.js';
import type { BeadScorer } from '../similarity/scorer.js';
import { addCosts, type Lattice } from './lattice.js';
import { expectedBeads, latticeSums, type SumsRoom } from './posterior.js';

/** Beads of the text that weigh as much as what was learnt from other texts. */
const STRENGTH = 40;
/** Nats by which a text may change a prior at most. */
const MOST = 2.5;

/**
 * Adapts the priors of the beads to the text: one whose translator joined many sentences has more 2-1 beads than the texts that the
 * model was fitted on. One round of expectation–maximisation: the expected share of each type over the lattice, drawn towards the
 * model's own share. Changes the lattice's costs and gives the changes, in nats for each type.
 */
export function adaptPriors(lattice: Lattice, model: AlignmentModel, scorer: BeadScorer, room?: SumsRoom): Float64Array {
  const { types, costs } = lattice;
  const expected = new Float64Array(types.length);
  const ends = scorer.endCounts();
  expectedBeads(lattice, latticeSums(lattice, model.temperature, room), model.temperature, (row, column, t, probability) => {
    expected[t] = (expected[t] ?? 0) + probability;
    if ((types[t]?.source ?? 0) > 0 && (types[t]?.target ?? 0) > 0) ends.add(row - 1, column - 1, probability);
  });
  if (process.env.ENDS !== '0') { const ch = ends.learn();
  addCosts(lattice, (row, column) => ch(row - 1, column - 1)); }
  const total = expected.reduce((sum, count) => sum + count, 0);
  const change = expected.map((count, t) => {
    const share = model.shares[`${types[t]?.source}-${types[t]?.target}`] ?? 0.001;
    const own = (count + STRENGTH * share) / (total + STRENGTH);
    return Math.max(-MOST, Math.min(MOST, -Math.log(own / share)));
  });
  for (let at = 0; at < costs.length; at++) costs[at] = (costs[at] ?? Infinity) + (change[at % types.length] ?? 0);
  return change;
}
