import { ClauseAlignError } from '../errors.js';
import { type PairLexicon, pairLexicon } from '../lexicon/pair-lexicon.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { Lexicon } from '../model/lexicon.js';
import { EVIDENCE_KINDS, fittedModel, withoutKinds } from '../similarity/model.js';
import { type BeadScorer, readSides } from '../similarity/scorer.js';
import type { ComparedSide } from '../similarity/side.js';
import { type Constraints, constraintsOf, type IndexPair } from './constraints.js';
import type { Anchor } from './corridor.js';
import { sortFixed } from './fixed.js';
import { joinMoved, type PlacedBead, placed } from './moved.js';
import type { AlignOptions, AnchorPair } from './options.js';
import { searchBeads } from './search.js';

/** One side on its way into the search: what is shown, and what is compared. */
export interface SideToAlign {
  readonly shown: AlignmentSide;
  readonly compared: ComparedSide;
}

/** Where the beads of a search may lie. */
export interface Limits {
  readonly constraints: Constraints;
  /** Points that every path must pass, ascending. */
  readonly way: readonly Anchor[];
}

/** Aligns the units of two sides and says it in the public words. @param limits where beads may lie, instead of the options' anchors. */
export function alignUnits(
  unit: Alignment['unit'],
  source: SideToAlign,
  target: SideToAlign,
  options: AlignOptions,
  limits?: Limits,
): Alignment {
  checkOptions(options);
  const lexicon = preparedLexicon(options.lexicons ?? [], source.compared.language, target.compared.language);
  const sides = readSides(source.compared, target.compared, lexicon, options.embedder);
  const base = options.model ?? fittedModel;
  const model = options.without === undefined ? base : withoutKinds(base, options.without);
  const { fixed, forbidden } = anchorsOf(options, source.shown, target.shown);
  const { onPath, aside } = sortFixed(fixed);
  const alone = aside.flatMap((pair) => [
    ...pair.source.map((unit) => ({ source: [unit], target: [] })),
    ...pair.target.map((unit) => ({ source: [], target: [unit] })),
  ]);
  const kept = [...onPath, ...alone];
  const { beads, scorer } = searchBeads(sides, {
    lexicon,
    model,
    constraints: limits?.constraints ?? (kept.length + forbidden.length > 0 ? constraintsOf(kept, forbidden) : undefined),
    way: limits?.way ?? onPath.flatMap((pair) => anchorOf(pair)),
    boundedByWay: limits !== undefined,
    secondPass: options.secondPass ?? 'auto',
  });
  const settled = new Set(fixed.flatMap((pair) => [...pair.source.map((s) => `s${s}`), ...pair.target.map((t) => `t${t}`)]));
  const refused = new Set(forbidden.flatMap((pair) => pair.source.flatMap((s) => pair.target.map((t) => `${s}:${t}`))));
  const mayMove = (s: number, t: number) =>
    limits === undefined && !settled.has(`s${s}`) && !settled.has(`t${t}`) && !refused.has(`${s}:${t}`);
  const found = joinMoved(withAside(placed(beads), aside), scorer, mayMove);
  const pairs = found.map((bead) => toPair(bead, { source, target, scorer, explain: options.explain ?? false }));
  const least = options.minConfidence ?? 0;
  return { unit, source: source.shown, target: target.shown, pairs: least > 0 ? pairs.filter((pair) => pair.confidence >= least) : pairs };
}

interface PairContext {
  readonly source: SideToAlign;
  readonly target: SideToAlign;
  readonly scorer: BeadScorer;
  readonly explain: boolean;
}

function toPair(bead: PlacedBead, { source, target, scorer, explain }: PairContext): AlignmentPair {
  const unitsOf = (side: SideToAlign, indices: readonly number[]) => indices.flatMap((index) => side.shown.clauses[index] ?? []);
  const from = unitsOf(source, bead.source);
  const to = unitsOf(target, bead.target);
  const [s = 0, t = 0] = [bead.source[0], bead.target[0]];
  // Evidence is weighed over neighbours: of a pair that the caller made of scattered units, from the first to as many after it.
  const evidence = scorer.evidence(s, s + from.length, t, t + to.length, explain);
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
}

/** Puts the pairs that were set aside in the place of the units that stood alone for them. */
function withAside(beads: readonly PlacedBead[], aside: readonly IndexPair[]): PlacedBead[] {
  if (aside.length === 0) return [...beads];
  const atSource = new Map(aside.map((pair) => [pair.source[0], pair] as const));
  const sources = new Set(aside.flatMap((pair) => pair.source));
  const targets = new Set(aside.flatMap((pair) => pair.target));
  return beads.flatMap((bead): PlacedBead[] => {
    if (bead.target.length === 0 && sources.has(bead.source[0] ?? -1)) {
      const pair = atSource.get(bead.source[0]);
      return pair === undefined ? [] : [{ source: pair.source, target: pair.target, confidence: 1, moved: true }];
    }
    return bead.source.length === 0 && targets.has(bead.target[0] ?? -1) ? [] : [bead];
  });
}

function anchorsOf({ anchors = {} }: AlignOptions, source: AlignmentSide, target: AlignmentSide) {
  return {
    fixed: (anchors.fixed ?? []).map((pair) => indexed(pair, source, target)),
    forbidden: (anchors.forbidden ?? []).map((pair) => indexed(pair, source, target)),
  };
}

/** The point through which a fixed pair leads the path; an omission leads it through none. */
function anchorOf({ source: [s], target: [t] }: IndexPair): Anchor[] {
  return s === undefined || t === undefined ? [] : [{ source: s, target: t }];
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
  const ascending = (units: number[]) => [...new Set(units)].sort((a, b) => a - b);
  return {
    source: ascending(pair.source.map((unit) => unitIndex(unit, source))),
    target: ascending(pair.target.map((unit) => unitIndex(unit, target))),
  };
}

function unitIndex(unit: number | string, side: AlignmentSide): number {
  const index = typeof unit === 'number' ? unit : side.clauses.findIndex(({ path }) => path === unit);
  if (!Number.isInteger(index) || index < 0 || index >= side.clauses.length) {
    throw new ClauseAlignError('invalid-option', `an anchor names a unit that isn't there: ${unit}`, unit);
  }
  return index;
}
