import { givenAlignment } from '../align/given.js';
import { expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT, DOCUMENT, SIDE } from '../arguments/values.js';
import { ClauseAlignError } from '../errors.js';
import { primarySubtag } from '../languages/tag.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { RevisedPair } from '../model/diff.js';
import type { Document } from '../model/document.js';
import type { LadderBead } from '../model/ladder.js';
import { alignStates } from './align-states.js';
import { type Bundle, bundlesOf } from './bundles.js';
import { sideOf } from './diff-documents.js';
import { isChanged } from './summary.js';

/** Options of `transferAlignment`. */
export interface TransferOptions {
  /** Which side of the alignment has a new state. Default: the side in the language of the new state; needed where both are in it. */
  readonly side?: 'source' | 'target';
}

/** A pair of the new alignment that somebody must look at, and why. */
export interface PairToReview {
  readonly pair: AlignmentPair;
  /** What has changed in the clauses of the pair, each beside its older state. */
  readonly changes: readonly RevisedPair[];
}

/** An alignment carried over to a new state. */
export interface TransferredAlignment {
  readonly alignment: Alignment;
  /** In the order of the pairs. What is unchanged, in place and numbered as before isn't among them. */
  readonly toReview: readonly PairToReview[];
}

/**
 * Carries an alignment over to a new state of one of its texts: clauses that are unchanged keep their counterparts, edited ones too but are to
 * be reviewed, as are those that were added, deleted, moved, renumbered, split or joined.
 *
 * @param alignment of clauses.
 * @param newer the new state, in the language of the side that it replaces.
 * @returns the new alignment, in which every clause of both sides stands once. A pair is as sure as it was, times how sure it is that its
 *   clauses are the new ones.
 * @throws {ClauseAlignError} `invalid-option` for an alignment of lines or sentences, and where no side is in the language of the new state.
 *
 * @example
 * ```ts
 * const [zh, en] = ['大会，\n1. 请秘书长提出报告；', 'The General Assembly,\n1. Requests the Secretary-General to report;'];
 * const alignment = alignDocuments(parseDocument(zh).document, parseDocument(en).document);
 * const newer = parseDocument('大会，\n1. 请秘书长提出两份报告；').document;
 * transferAlignment(alignment, newer).toReview.map(({ pair }) => pair.id); // ["op.1=op.1"]
 * ```
 */
export function transferAlignment(alignment: Alignment, newer: Document, options: TransferOptions = {}): TransferredAlignment {
  expectArguments('transferAlignment', ALIGNMENT, { alignment });
  expectArguments('transferAlignment', DOCUMENT, { newer });
  expectOptions('transferAlignment', { side: SIDE }, options);
  if (alignment.unit !== 'clause') {
    throw new ClauseAlignError('invalid-option', 'only an alignment of clauses can be carried over', alignment.unit);
  }
  const side = options.side ?? sideInLanguage(alignment, newer.language);
  const diff = alignStates(alignment[side], sideOf(newer));
  const bundles = bundlesOf(alignment.pairs, diff.pairs, side);
  const sides = { ...alignment, [side]: diff.target };
  const made = givenAlignment('clause', sides.source, sides.target, { beads: beadsOf(bundles, sides, side) });
  return { alignment: made, toReview: toReview(made, bundles, side) };
}

function sideInLanguage({ source, target }: Alignment, language: string): 'source' | 'target' {
  const [from, to, own] = [source.language, target.language, language].map(primarySubtag);
  if (from === to) throw new ClauseAlignError('invalid-option', 'both sides are in one language: say which has the new state', language);
  if (own === from) return 'source';
  if (own === to) return 'target';
  throw new ClauseAlignError('invalid-option', `neither side is in the language of the new state: ${language}`, language);
}

/** The beads by index; units without counterpart one by one. */
function beadsOf(bundles: readonly Bundle[], sides: Pick<Alignment, 'source' | 'target'>, side: 'source' | 'target'): LadderBead[] {
  const indices = { source: indicesOf(sides.source), target: indicesOf(sides.target) };
  const ascending = (units: readonly AlignmentUnit[], of: 'source' | 'target') =>
    units.map(({ path }) => indices[of].get(path) ?? 0).sort((a, b) => a - b);
  return bundles.flatMap(({ newer, others, confidence }): LadderBead[] => {
    const [source, target] =
      side === 'source'
        ? [ascending(newer, 'source'), ascending(others, 'target')]
        : [ascending(others, 'source'), ascending(newer, 'target')];
    if (source.length > 0 && target.length > 0) return [{ source, target, confidence }];
    return [
      ...source.map((unit) => ({ source: [unit], target: [], confidence })),
      ...target.map((unit) => ({ source: [], target: [unit], confidence })),
    ];
  });
}

function indicesOf({ clauses }: AlignmentSide): Map<string, number> {
  return new Map(clauses.map(({ path }, at) => [path, at]));
}

function toReview(made: Alignment, bundles: readonly Bundle[], side: 'source' | 'target'): PairToReview[] {
  const other = side === 'source' ? 'target' : 'source';
  const bundleOf = new Map<AlignmentUnit, Bundle>();
  for (const bundle of bundles) for (const unit of [...bundle.newer, ...bundle.others]) bundleOf.set(unit, bundle);
  return made.pairs.flatMap((pair) => {
    const unit = pair[side][0] ?? pair[other][0];
    const changes = unit === undefined ? [] : (bundleOf.get(unit)?.changes ?? []).filter(isChanged);
    return changes.length === 0 ? [] : [{ pair, changes }];
  });
}
