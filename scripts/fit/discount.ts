import { BEAD_TYPES } from '../../src/align/beads.js';
import type { AlignmentModel } from '../../src/similarity/model.js';
import type { Example } from './example.js';
import { costsOf } from './likelihood.js';

/** Discounts that are tried, in nats. */
const CANDIDATES = [0, 0.25, 0.5, 0.75, 1] as const;

const isAlone = (type: number | undefined): boolean => {
  const { source, target } = BEAD_TYPES[type ?? 0] ?? { source: 1, target: 1 };
  return source + target === 1;
};

/** The cheapest path through the beads of a text, by index. */
function cheapest({ nodes, from, to, type }: Example, costs: Float64Array, discount: number): number[] {
  const best = new Float64Array(nodes).fill(Infinity);
  const choice = new Int32Array(nodes).fill(-1);
  best[0] = 0;
  costs.forEach((cost, bead) => {
    const node = to[bead] ?? 0;
    const total = (best[from[bead] ?? 0] ?? Infinity) + cost - (isAlone(type[bead]) ? discount : 0);
    if (total >= (best[node] ?? Infinity)) return;
    best[node] = total;
    choice[node] = bead;
  });
  const path: number[] = [];
  for (let node = nodes - 1; node > 0; ) {
    const bead = choice[node] ?? -1;
    if (bead < 0) break;
    path.push(bead);
    node = from[bead] ?? 0;
  }
  return path;
}

/** F1 of filled beads and F1 of units alone, summed, over all texts. */
function worth(texts: readonly { one: Example; costs: Float64Array }[], discount: number): number {
  const counts = { filled: { right: 0, all: 0 }, alone: { right: 0, all: 0 } };
  for (const { one, costs } of texts) {
    const gold = new Set(one.gold);
    const countsOf = (bead: number) => counts[isAlone(one.type[bead]) ? 'alone' : 'filled'];
    for (const bead of gold) countsOf(bead).all++;
    for (const bead of cheapest(one, costs, discount)) {
      countsOf(bead).all++;
      if (gold.has(bead)) countsOf(bead).right++;
    }
  }
  return (2 * counts.filled.right) / counts.filled.all + (2 * counts.alone.right) / counts.alone.all;
}

/** The discount on units that stand alone with which filled beads and units alone are found best. */
export function bestDiscount(examples: readonly Example[], parameters: Float64Array): AlignmentModel['discount'] {
  const texts = examples.map((one) => ({ one, costs: costsOf(one, parameters) }));
  const tried = CANDIDATES.map((discount) => ({ discount, worth: worth(texts, discount) }));
  console.log(tried.map(({ discount, worth }) => `discount ${discount}: ${worth.toFixed(4)}`).join(', '));
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best)).discount;
}
