import { ClauseAlignError } from '../errors.js';
import { type PairLexicon, pairLexicon } from '../lexicon/pair-lexicon.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { Lexicon } from '../model/lexicon.js';
import { EVIDENCE_KINDS, fittedModel, withoutKinds } from '../similarity/model.js';
import { readSides } from '../similarity/scorer.js';
import type { ComparedSide } from '../similarity/side.js';
import { constraintsOf, type IndexPair } from './constraints.js';
import { withMoved } from './moved.js';
import type { AlignOptions, AnchorPair } from './options.js';
import { searchBeads } from './search.js';

/** One side on its way into the search: what is shown, and what is compared. */
export interface SideToAlign {
  readonly shown: AlignmentSide;
  readonly compared: ComparedSide;
}

/** Aligns the units of two sides and says it in the public words. */
export function alignUnits(unit: Alignment['unit'], source: SideToAlign, target: SideToAlign, options: AlignOptions): Alignment {
  checkOptions(options);
  const lexicon = preparedLexicon(options.lexicons ?? [], source.compared.language, target.compared.language);
  const sides = readSides(source.compared, target.compared, lexicon);
  const base = options.model ?? fittedModel;
  const model = options.without === undefined ? base : withoutKinds(base, options.without);
  const anchors = options.anchors ?? {};
  const fixed = (anchors.fixed ?? []).map((pair) => indexed(pair, source.shown, target.shown));
  const forbidden = (anchors.forbidden ?? []).map((pair) => indexed(pair, source.shown, target.shown));
  const { beads, scorer } = searchBeads(sides, {
    lexicon,
    model,
    embedder: options.embedder,
    constraints: fixed.length + forbidden.length > 0 ? constraintsOf(fixed, forbidden) : undefined,
    fixed,
    secondPass: options.secondPass ?? 'auto',
  });
  const pairs = withMoved(beads, scorer, { fixed, forbidden }).map((bead): AlignmentPair => {
    const from = source.shown.clauses.slice(bead.sourceStart, bead.sourceEnd);
    const to = target.shown.clauses.slice(bead.targetStart, bead.targetEnd);
    const evidence = scorer.evidence(bead.sourceStart, bead.sourceEnd, bead.targetStart, bead.targetEnd, options.explain ?? false);
    return {
      id: pairId(from, to),
      type: `${from.length}-${to.length}`,
      source: from,
      target: to,
      confidence: bead.confidence,
      cost: evidence.reduce((sum, { cost }) => sum + cost, 0),
      evidence,
      ...(bead.moved ? { moved: true } : {}),
    };
  });
  const least = options.minConfidence ?? 0;
  return { unit, source: source.shown, target: target.shown, pairs: least > 0 ? pairs.filter((pair) => pair.confidence >= least) : pairs };
}

/** An id from the paths only: stable while other units change. */
function pairId(source: readonly AlignmentUnit[], target: readonly AlignmentUnit[]): string {
  const paths = (units: readonly AlignmentUnit[]) => units.map(({ path }) => path).join('+');
  return `${paths(source)}=${paths(target)}`;
}

const compiled = new WeakMap<readonly Lexicon[], Map<string, PairLexicon>>();

/** The lexicons made ready for a pair of languages; remembered for as long as the caller keeps the same list. */
function preparedLexicon(lexicons: readonly Lexicon[], source: string, target: string): PairLexicon {
  const known = compiled.get(lexicons) ?? new Map<string, PairLexicon>();
  compiled.set(lexicons, known);
  const key = `${source} ${target}`;
  const made = known.get(key) ?? pairLexicon(lexicons, source, target);
  known.set(key, made);
  return made;
}

function checkOptions({ minConfidence, without }: AlignOptions): void {
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new ClauseAlignError('invalid-option', `minConfidence must lie between 0 and 1, not ${minConfidence}`, minConfidence);
  }
  const unknown = without?.find((kind) => !EVIDENCE_KINDS.includes(kind));
  if (unknown !== undefined) throw new ClauseAlignError('invalid-option', `no such kind of evidence: ${unknown}`, unknown);
}

function indexed(pair: AnchorPair, source: AlignmentSide, target: AlignmentSide): IndexPair {
  return { source: pair.source.map((unit) => unitIndex(unit, source)), target: pair.target.map((unit) => unitIndex(unit, target)) };
}

function unitIndex(unit: number | string, side: AlignmentSide): number {
  const index = typeof unit === 'number' ? unit : side.clauses.findIndex(({ path }) => path === unit);
  if (!Number.isInteger(index) || index < 0 || index >= side.clauses.length) {
    throw new ClauseAlignError('invalid-option', `an anchor names a unit that isn't there: ${unit}`, unit);
  }
  return index;
}
