import type { AlignmentModel, Aspect, EvidenceKind } from './model.js';
import type { RangeCost } from './read-sides.js';

/** Evidence that looks at beads as wholes, and what a nat of it is worth. */
export interface WeightedRange {
  readonly kind: EvidenceKind;
  readonly weight: number;
  readonly evidence: RangeCost;
}

/** The cost of a bead in nats, by half-open ranges of units. */
export type WeightedCost = (sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number) => number;

/** What evidence of some kinds says of a bead, with all its aspects; nothing is made for a bead. */
export function weightedCost(ranged: readonly WeightedRange[], aspects: AlignmentModel['aspects']): WeightedCost {
  const heard = ranged.filter(({ weight, evidence }) => weight > 0 || evidence.aspects !== undefined);
  let cost = 0;
  const count = (aspect: Aspect, times = 1) => {
    cost += times * aspects[aspect];
  };
  return (sourceStart, sourceEnd, targetStart, targetEnd) => {
    cost = 0;
    for (const { weight, evidence } of heard) {
      if (weight > 0) cost += weight * evidence.cost(sourceStart, sourceEnd, targetStart, targetEnd);
      evidence.aspects?.(sourceStart, sourceEnd, targetStart, targetEnd, count);
    }
    return cost;
  };
}
