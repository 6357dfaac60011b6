import type { AlignmentModel } from '../similarity/model.js';
import type { BeadScorer } from '../similarity/scorer.js';
import { addCosts, type Lattice } from './lattice.js';
import { expectedBeads, latticeSums, type SumsRoom } from './posterior.js';

/** Beads of the text that weigh as much as what was learnt from other texts. */
const STRENGTH = 40;
/** Nats by which a text may change a prior at most, where it shows few beads of a type; the more it shows, the lower that type may cost. */
const MOST = 2.5;
const FEW = 4;

/**
 * Adapts the costs of a lattice, and those of the scorer that made them, to the text: one round of expectation–maximisation, of how often
 * beads of each type come, of which ends go together and of where units are cut.
 */
export function adaptToText(lattice: Lattice, scorer: BeadScorer, model: AlignmentModel, room?: SumsRoom): void {
  const types = new Float64Array(lattice.types.length);
  expectedBeads(lattice, latticeSums(lattice, model.temperature, room), model.temperature, (row, column, type, probability) => {
    types[type] = (types[type] ?? 0) + probability;
    const { source, target } = lattice.types[type] ?? { source: 0, target: 0 };
    if (source > 0 && target > 0) scorer.see(row - source, row, column - target, column, probability);
  });
  adaptPriors(lattice, types, model).forEach((change, t) => {
    const { source = 0, target = 0 } = lattice.types[t] ?? {};
    scorer.shiftPrior(source, target, change);
  });
  const change = scorer.learn();
  addCosts(lattice, (row, column, { source, target }) => change(row - source, row, column - target, column));
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
    const most = MOST + Math.log(Math.max(1, count / FEW));
    return Math.max(-most, Math.min(MOST, -Math.log(own / share)));
  });
  for (let at = 0; at < costs.length; at++) costs[at] = (costs[at] ?? Infinity) + (change[at % types.length] ?? 0);
  return change;
}
