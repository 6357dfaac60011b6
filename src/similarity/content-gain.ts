import { type Coverage, pairGain } from './joins/coverage.js';
import type { EvidenceKind } from './model.js';
import type { PresenceBeads } from './presence/bead.js';
import type { PresenceIndex } from './presence/presence.js';
import type { PresenceWeights } from './presence/rows.js';
import { SharedGains } from './presence/shared-gains.js';
import type { WeightedRange } from './ranged-cost.js';

/** Kinds that look at what a clause says, not at how it is set. */
const CONTENT: ReadonlySet<string> = new Set<EvidenceKind>([
  'lexicon',
  'opening',
  'coverage',
  'cognates',
  'names',
  'quantities',
  'references',
  'embedding',
]);

/** What the content of two single units says for their belonging together, wherever they stand, in nats. */
export class ContentGain {
  readonly #presence: PresenceIndex;
  readonly #beads: PresenceBeads;
  /** Of each kind in the index what a nat is worth; the kinds that don't look at content count for nothing. */
  readonly #weights: PresenceWeights;
  readonly #ranged: readonly WeightedRange[];

  constructor(presence: PresenceIndex, beads: PresenceBeads, weights: PresenceWeights, ranged: readonly WeightedRange[]) {
    this.#presence = presence;
    this.#beads = beads;
    const only = (list: readonly number[]) => list.map((weight, kind) => (CONTENT.has(presence.kinds[kind] ?? '') ? weight : 0));
    this.#weights = { ...weights, found: only(weights.found), missing: only(weights.missing) };
    this.#ranged = ranged.filter(({ kind }) => CONTENT.has(kind));
  }

  gain(source: number, target: number, coverage: Coverage): number {
    const { found, missing } = this.#weights;
    const gains = this.#beads.gains(source, source + 1, target, target + 1);
    let gain = pairGain(coverage.pair(gains.covered, gains.known), this.#weights.coverage);
    for (let kind = 0; kind < found.length; kind++) {
      gain += (found[kind] ?? 0) * (gains.found[kind] ?? 0) + (missing[kind] ?? 0) * (gains.missing[kind] ?? 0);
    }
    for (const { weight, evidence } of this.#ranged) gain -= weight * evidence.cost(source, source + 1, target, target + 1);
    return gain;
  }

  /**
   * For each of some target units no less than `gain` with a source unit: what both share, and coverage at its best; 0 where they share
   * nothing. A vector may say anything. Valid until the next call.
   */
  most(targets: readonly number[], coverage: Coverage): (source: number) => Float64Array {
    const isBounded = this.#ranged.length === 0;
    const shared = new SharedGains(this.#presence, this.#weights.found, targets);
    const { sourceFirst, targetFirst } = this.#presence;
    return (source) => {
      const most = shared.of(source);
      if (!isBounded) return most.fill(Infinity);
      for (let k = 0; k < most.length; k++) {
        if (most[k] === 0) continue;
        const known = (sourceFirst[source] ?? 0) + (targetFirst[targets[k] ?? 0] ?? 0);
        most[k] = (most[k] ?? 0) + Math.max(0, pairGain(coverage.pair(known, known), this.#weights.coverage));
      }
      return most;
    };
  }
}
