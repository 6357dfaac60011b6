import { type Coverage, lackingIn } from './joins/coverage.js';
import { mergeCoverage } from './joins/merge-coverage.js';
import {
  type AlignmentModel,
  ASPECTS,
  type Aspect,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type ItemKind,
  MERGE_ASPECTS,
  PAIR_ASPECTS,
} from './model.js';
import type { PresenceBeads } from './presence/bead.js';
import type { PresenceIndex } from './presence/presence.js';
import type { WeightedRange } from './ranged-cost.js';

/** Unweighted costs of a bead. */
export interface BeadFeatures {
  readonly for: ReadonlyMap<EvidenceKind, number>;
  readonly missing: ReadonlyMap<ItemKind, number>;
  readonly aspects: ReadonlyMap<Aspect, number>;
}

/** What the features of a bead are told to. */
interface FeatureSink {
  found(kind: EvidenceKind, cost: number): void;
  missing(kind: ItemKind, cost: number): void;
  /** An aspect that the bead has: once an occurrence, or with its cost. */
  readonly aspect: (aspect: Aspect, times?: number) => void;
}

/** Where each kind stands among all. */
const KIND_PLACES = Object.fromEntries(EVIDENCE_KINDS.map((kind, place) => [kind, place])) as Readonly<Record<EvidenceKind, number>>;

/** Reads what a bead shows of each kind of evidence: by itself, as weights are fitted on it, or weighed by a model. */
export class FeatureReader {
  readonly #presence: PresenceIndex;
  readonly #beads: PresenceBeads;
  readonly #ranged: readonly WeightedRange[];
  readonly #costs = new Float64Array(EVIDENCE_KINDS.length);

  constructor(presence: PresenceIndex, beads: PresenceBeads, ranged: readonly WeightedRange[]) {
    this.#presence = presence;
    this.#beads = beads;
    this.#ranged = ranged;
  }

  /** The unweighted cost of a bead by kind of evidence, in nats, that of missing items apart. */
  read(coverage: Coverage, sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): BeadFeatures {
    const features = { for: new Map<EvidenceKind, number>(), missing: new Map<ItemKind, number>(), aspects: new Map<Aspect, number>() };
    this.#each(coverage, sourceStart, sourceEnd, targetStart, targetEnd, {
      found: (kind, cost) => features.for.set(kind, cost),
      missing: (kind, cost) => features.missing.set(kind, cost),
      aspect: (aspect, times = 1) => features.aspects.set(aspect, (features.aspects.get(aspect) ?? 0) + times),
    });
    return features;
  }

  /** The weighted cost of a bead's evidence, in nats, in the order of the kinds: valid until the next call. */
  weighted(
    { kinds, missing, aspects }: AlignmentModel,
    coverage: Coverage,
    sourceStart: number,
    sourceEnd: number,
    targetStart: number,
    targetEnd: number,
  ): Float64Array {
    const costs = this.#costs.fill(0);
    const add = (kind: EvidenceKind, cost: number) => {
      costs[KIND_PLACES[kind]] = (costs[KIND_PLACES[kind]] ?? 0) + cost;
    };
    this.#each(coverage, sourceStart, sourceEnd, targetStart, targetEnd, {
      found: (kind, cost) => add(kind, kinds[kind] * cost),
      missing: (kind, cost) => add(kind, missing[kind] * cost),
      aspect: (aspect, times = 1) => add(ASPECTS[aspect], aspects[aspect] * times),
    });
    return costs;
  }

  #each(coverage: Coverage, sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, to: FeatureSink): void {
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
