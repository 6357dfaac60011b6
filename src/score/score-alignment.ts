import { expectArguments } from '../arguments/expect.js';
import { BEADS } from '../arguments/values.js';
import type { LadderBead } from '../model/ladder.js';

/** How well a set of beads agrees with gold. A figure is null where nothing was there to be right or wrong: 0/0. */
export interface PrecisionRecall {
  /** 0..1: share of the tested that is right. */
  readonly precision: number | null;
  /** 0..1: share of gold that was found. */
  readonly recall: number | null;
  /** Harmonic mean of the two. */
  readonly f1: number | null;
}

/** What `scoreAlignment` gives. */
export interface Scores {
  /** Beads with both sides filled: right where exactly this bead is in the other set. */
  readonly strict: PrecisionRecall;
  /** Beads with both sides filled: right where they share a link, a source unit with a target unit, with the other set. */
  readonly lax: PrecisionRecall;
  /** Units without counterpart, of both sides together. */
  readonly null: PrecisionRecall;
  /** Strict figures of each bead type, `1-1`, `1-2` …; beads with an empty side count by unit, as `1-0` and `0-1`. */
  readonly byType: Readonly<Record<string, PrecisionRecall>>;
}

interface BeadSets {
  /** Beads with both sides filled, by key. */
  readonly filled: ReadonlyMap<string, LadderBead>;
  /** Every source–target link that some filled bead makes. */
  readonly links: ReadonlySet<string>;
  /** Units without counterpart: `s3`, `t7`. */
  readonly nulls: ReadonlySet<string>;
  /** Keys of filled beads and of null units by type. */
  readonly byType: ReadonlyMap<string, ReadonlySet<string>>;
}

const ascending = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b);

function linksOf(bead: LadderBead): string[] {
  return bead.source.flatMap((source) => bead.target.map((target) => `${source}:${target}`));
}

function collect(beads: readonly LadderBead[]): BeadSets {
  const filled = new Map<string, LadderBead>();
  const links = new Set<string>();
  const byType = new Map<string, Set<string>>();
  const count = (type: string, key: string): void => {
    byType.set(type, (byType.get(type) ?? new Set()).add(key));
  };
  for (const bead of beads) {
    const source = ascending(bead.source);
    const target = ascending(bead.target);
    if (source.length > 0 && target.length > 0) {
      const key = `${source}:${target}`;
      filled.set(key, { source, target });
      for (const link of linksOf({ source, target })) links.add(link);
      count(`${source.length}-${target.length}`, key);
    } else {
      for (const unit of source) count('1-0', `s${unit}`);
      for (const unit of target) count('0-1', `t${unit}`);
    }
  }
  const nulls = new Set([...(byType.get('1-0') ?? []), ...(byType.get('0-1') ?? [])]);
  return { filled, links, nulls, byType };
}

function figures(right: { readonly test: number; readonly gold: number }, test: number, gold: number): PrecisionRecall {
  const precision = test === 0 ? null : right.test / test;
  const recall = gold === 0 ? null : right.gold / gold;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 = test + gold === 0 ? null : sum === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / sum;
  return { precision, recall, f1 };
}

function exact(test: ReadonlySet<string>, gold: ReadonlySet<string>): PrecisionRecall {
  let right = 0;
  for (const key of test) if (gold.has(key)) right++;
  return figures({ test: right, gold: right }, test.size, gold.size);
}

function lax(test: BeadSets, gold: BeadSets): PrecisionRecall {
  const sharing = (beads: BeadSets, links: ReadonlySet<string>): number =>
    [...beads.filled.values()].filter((bead) => linksOf(bead).some((link) => links.has(link))).length;
  return figures({ test: sharing(test, gold.links), gold: sharing(gold, test.links) }, test.filled.size, gold.filled.size);
}

/**
 * Measures an alignment against gold: strict and lax precision, recall and F1 as in Sennrich & Volk (2010), over beads with both sides
 * filled, and the units without counterpart apart from them. The order of the beads and of the units in them says nothing; a unit counts once
 * in a bead, however often it is named, and a bead without units not at all.
 *
 * @param gold Beads by unit index, from 0.
 * @param test Beads over the same units.
 * @throws {ClauseAlignError} `invalid-input` for what is no list of beads.
 * @see R. Sennrich and M. Volk, "MT-based sentence alignment for OCR-generated parallel texts", AMTA 2010
 * @example
 * ```ts
 * const gold = [{ source: [0], target: [0] }, { source: [1], target: [1, 2] }];
 * const test = [{ source: [0], target: [0] }, { source: [1], target: [1] }, { source: [], target: [2] }];
 * const scores = scoreAlignment(gold, test);
 * console.log(scores.strict.f1, scores.lax.f1); // 0.5 1
 * ```
 */
export function scoreAlignment(gold: readonly LadderBead[], test: readonly LadderBead[]): Scores {
  expectArguments('scoreAlignment', BEADS, { gold, test });
  const goldSets = collect(gold);
  const testSets = collect(test);
  const types = [...new Set([...goldSets.byType.keys(), ...testSets.byType.keys()])].sort();
  const none: ReadonlySet<string> = new Set();
  return {
    strict: exact(new Set(testSets.filled.keys()), new Set(goldSets.filled.keys())),
    lax: lax(testSets, goldSets),
    null: exact(testSets.nulls, goldSets.nulls),
    byType: Object.fromEntries(types.map((type) => [type, exact(testSets.byType.get(type) ?? none, goldSets.byType.get(type) ?? none)])),
  };
}
