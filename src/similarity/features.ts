import { type Coverage, lackingIn } from './joins/coverage.js';
import { mergeCoverage } from './joins/merge-coverage.js';
import { type AlignmentModel, ASPECTS, type Aspect, type EvidenceKind, type ItemKind, MERGE_ASPECTS, PAIR_ASPECTS } from './model.js';
import type { PresenceBeads } from './presence/bead.js';
import type { PresenceIndex } from './presence/presence.js';
import type { WeightedRange } from './ranged-cost.js';

/** What the features of a bead are told to. */
export interface FeatureSink {
  found(kind: EvidenceKind, cost: number): void;
  /** Items that are missing on the other side. */
  missing(kind: ItemKind, cost: number): void;
  /** An aspect that the bead has: once an occurrence, or with its cost. */
  readonly aspect: (aspect: Aspect, times?: number) => void;
}

/** Reads what a bead shows of each kind of evidence: by itself, as weights are fitted on it, or weighed by a model. */
export class FeatureReader {
  readonly #presence: PresenceIndex;
  readonly #beads: PresenceBeads;
  readonly #ranged: readonly WeightedRange[];

  constructor(presence: PresenceIndex, beads: PresenceBeads, ranged: readonly WeightedRange[]) {
    this.#presence = presence;
    this.#beads = beads;
    this.#ranged = ranged;
  }

  /** The weighted cost of a bead's evidence by kind, in nats. */
  weighted(
    { kinds, missing, aspects }: AlignmentModel,
    coverage: Coverage,
    sourceStart: number,
    sourceEnd: number,
    targetStart: number,
    targetEnd: number,
  ): ReadonlyMap<EvidenceKind, number> {
    const costs = new Map<EvidenceKind, number>();
    const add = (kind: EvidenceKind, cost: number) => costs.set(kind, (costs.get(kind) ?? 0) + cost);
    this.each(coverage, sourceStart, sourceEnd, targetStart, targetEnd, {
      found: (kind, cost) => add(kind, kinds[kind] * cost),
      missing: (kind, cost) => add(kind, missing[kind] * cost),
      aspect: (aspect, times = 1) => add(ASPECTS[aspect], aspects[aspect] * times),
    });
    return costs;
  }

  /** Tells the unweighted costs of a bead's evidence, in nats. */
  each(coverage: Coverage, sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, to: FeatureSink): void {
    const gains = this.#beads.gains(sourceStart, sourceEnd, targetStart, targetEnd);
    this.#presence.kinds.forEach((name, index) => {
      to.found(name as ItemKind, -(gains.found[index] ?? 0));
      to.missing(name as ItemKind, -(gains.missing[index] ?? 0));
    });
    if (sourceEnd - sourceStart === 1 && targetEnd - targetStart === 1) {
      const pair = coverage.pair(gains.covered, gains.known);
      to.found('coverage', -pair);
      const lacking = lackingIn(pair);
      for (const aspect of PAIR_ASPECTS) to.aspect(aspect, -lacking[aspect]);
    } else {
      const merged = mergeCoverage(this.#presence, coverage, sourceStart, sourceEnd, targetStart, targetEnd);
      for (const aspect of MERGE_ASPECTS) to.aspect(aspect, -merged[aspect]);
    }
    for (const { kind, evidence } of this.#ranged) {
      to.found(kind, evidence.cost(sourceStart, sourceEnd, targetStart, targetEnd));
      evidence.aspects?.(sourceStart, sourceEnd, targetStart, targetEnd, to.aspect);
    }
  }
}
