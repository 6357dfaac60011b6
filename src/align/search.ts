import { learnModel1 } from '../lexicon/model1.js';
import { extendLexicon, loosenLexicon, type PairLexicon, restrictLexicon } from '../lexicon/pair-lexicon.js';
import type { TermsOfUnits } from '../similarity/evidence/lexicon.js';
import type { AlignmentModel } from '../similarity/model.js';
import type { ReadSides } from '../similarity/read-sides.js';
import { BeadScorer, type EarlierPass } from '../similarity/scorer.js';
import { namesIn } from '../text/numbered-items.js';
import { adaptToText } from './adapt.js';
import { findAnchors } from './anchors.js';
import { type Bead, isNull, MAX_MERGE, SINGLE_TYPES } from './beads.js';
import { calibrated } from './calibration.js';
import type { Constraints } from './constraints.js';
import { type Anchor, type Corridor, corridorThrough, fullCorridor } from './corridor.js';
import { lexiconWorth } from './fidelity.js';
import { joinSearch } from './join-search.js';
import { addCosts, type BeadCost, buildLattice, cheapestPath, type Lattice } from './lattice.js';
import { beadPosterior, expectedUnits, latticeSums, nullPosteriors, type SumsRoom } from './posterior.js';

/** A bead that the search chose, and how sure it is. */
export interface FoundBead extends Bead {
  /** Posterior probability, 0..1, as the lattice has it. */
  readonly posterior: number;
  /** Calibrated probability, 0..1. */
  readonly confidence: number;
}

export interface SearchOptions {
  readonly lexicon: PairLexicon;
  readonly model: AlignmentModel;
  readonly constraints: Constraints | undefined;
  /** Points that the path is known to pass, ascending: the corridor leads through them. */
  readonly way: readonly Anchor[];
  /** True where the path may not leave the rectangles between those points. */
  readonly boundedByWay?: boolean;
  readonly secondPass: 'auto' | 'always' | 'never';
}

export interface SearchResult {
  readonly beads: readonly FoundBead[];
  readonly scorer: BeadScorer;
}

/** Nodes of the matrix up to which it is searched whole; larger ones through anchors. */
const WHOLE = 600;
/** Nodes to either side of an anchor, and of the path of a first pass. */
const MARGIN = 5;
const NARROW_MARGIN = 3;
/** Units of a side from which a second pass has enough to learn from. */
const LEARNABLE = 60;
/** Fidelity, with at least half of the terms known, from which a lexicon explains a text well enough without a second pass. */
const GOOD_ENOUGH = 0.8;
/** Posterior from which a pair tells how far numbers can be believed. */
const SURE = 0.9;
/** Pairs that the second pass learns from at most: enough for the words that return, and time stays linear. */
const MOST_LESSONS = 4_000;

/** Aligns the units of two sides: one pass, or a second one with what the first taught. */
export function searchBeads(sides: ReadSides, options: SearchOptions): SearchResult {
  const first = onePass(sides, options, options.lexicon);
  const enough = Math.min(first.scorer.rows, first.scorer.columns) >= LEARNABLE;
  if (options.secondPass === 'never' || (options.secondPass === 'auto' && !enough)) return first;
  const sure = first.beads.filter((bead) => !isNull(bead) && bead.posterior >= options.model.teaches);
  const { fidelity, coverage } = lexiconWorth(sides.terms, options.lexicon, sure);
  if (options.secondPass === 'auto' && fidelity * Math.min(1, 2 * coverage) >= GOOD_ENOUGH) return first;
  const lexicon = learntFrom(sides.terms, sure, loosened(sides.terms, options.lexicon, fidelity));
  return onePass(sides, options, lexicon, { sure, opening: first.scorer.opening });
}

/** The lexicon for the terms that occur, as sure as it has proved to be. */
function loosened(terms: TermsOfUnits, lexicon: PairLexicon, fidelity: number): PairLexicon {
  const occurring = restrictLexicon(lexicon, terms.source.names);
  return fidelity >= 1 ? occurring : loosenLexicon(occurring, fidelity);
}

/** @param earlier what an earlier pass has found: the corridor then leads along its beads. */
function onePass(sides: ReadSides, options: SearchOptions, lexicon: PairLexicon, earlier?: EarlierPass): SearchResult {
  const { model, constraints } = options;
  const sure = earlier?.sure;
  const scorer = new BeadScorer(sides, earlier === undefined ? { lexicon, model } : { lexicon, model, earlier });
  const believed = sure?.filter(isPair).map(startOf) ?? anchorsOf(scorer, options);
  scorer.expectCoverage(believed);
  if (sure !== undefined) scorer.expectLengths(sure);
  const corridor = corridorFor(scorer, options, sure?.map(startOf) ?? believed, sure !== undefined);
  const { lattice, room } = scoredLattice(scorer, corridor, constraints, model);
  if (scorer.isNumbered) {
    scorer.trustNumbers(surePairs(lattice, model, room));
    addCosts(lattice, (row, column, type) => scorer.numberingCost(row - type.source, row, column - type.target, column));
  }
  adaptToText(lattice, scorer, model, room);
  return { beads: mostExpected(lattice, model, room), scorer };
}

const isPair = (bead: Bead) => bead.sourceEnd - bead.sourceStart === 1 && bead.targetEnd - bead.targetStart === 1;
const startOf = (bead: Bead): Anchor => ({ source: bead.sourceStart, target: bead.targetStart });

/** Whether the matrix is searched whole, or in what the way leaves of it. */
const needsAnchors = ({ rows, columns }: BeadScorer, { boundedByWay }: SearchOptions) =>
  !boundedByWay && (rows + 1) * (columns + 1) > WHOLE;

function anchorsOf(scorer: BeadScorer, options: SearchOptions): Anchor[] {
  return needsAnchors(scorer, options) ? findAnchors(scorer.presence, scorer.itemWeights.found) : [];
}

/** @param found points of the way that the text shows, by anchors or by sure beads of an earlier pass (`isSure`). */
function corridorFor(scorer: BeadScorer, options: SearchOptions, found: readonly Anchor[], isSure: boolean): Corridor {
  const { way, boundedByWay } = options;
  const { rows, columns } = scorer;
  if (boundedByWay) return corridorThrough(rows, columns, way, 0);
  if (!needsAnchors(scorer, options)) return fullCorridor(rows, columns);
  return corridorThrough(rows, columns, agreeing(found, way), isSure ? NARROW_MARGIN : MARGIN);
}

/** Known points with those of the found ones that lie between them. */
function agreeing(found: readonly Anchor[], known: readonly Anchor[]): Anchor[] {
  if (known.length === 0) return [...found];
  const ascending = [...known].sort((a, b) => a.source - b.source);
  const before = (one: Anchor, other: Anchor) => one.source < other.source && one.target < other.target;
  let k = 0;
  const kept: Anchor[] = [];
  for (const anchor of found) {
    while (k < ascending.length && (ascending[k]?.source ?? 0) <= anchor.source) kept.push(...ascending.slice(k, ++k));
    const [last, next] = [kept[kept.length - 1], ascending[k]];
    if ((last === undefined || before(last, anchor)) && (next === undefined || before(anchor, next))) kept.push(anchor);
  }
  return [...kept, ...ascending.slice(k)];
}

/** Every bead with its cost: those that join units where single pairs leave room for them. */
function scoredLattice(
  scorer: BeadScorer,
  corridor: Corridor,
  constraints: Constraints | undefined,
  { temperature }: AlignmentModel,
): { lattice: Lattice; room: SumsRoom } {
  const {
    corridor: near,
    mayJoin,
    room,
  } = joinSearch(buildLattice(corridor, costsIn(scorer, corridor, constraints, 1), SINGLE_TYPES), temperature);
  const cost = costsIn(scorer, near, constraints, MAX_MERGE);
  const lattice = buildLattice(near, (row, column, type) => (mayJoin(row, column, type) ? cost(row, column, type) : Infinity));
  return { lattice, room };
}

/** What beads cost, in one pass over a corridor. @param most units of a bead on one side. */
function costsIn(scorer: BeadScorer, { low, high, rows }: Corridor, constraints: Constraints | undefined, most: number): BeadCost {
  const columnsOf = (row: number) => [low[Math.max(0, row - most + 1)] ?? 0, high[Math.min(rows, row + most)] ?? 0] as const;
  const cost = scorer.pass(columnsOf, most);
  const free: BeadCost = (row, column, type) => cost(row, column, type.source, type.target);
  if (constraints === undefined) return free;
  return (row, column, type) =>
    constraints.allows(row - type.source, row, column - type.target, column) ? free(row, column, type) : Infinity;
}

/** The 1-1 beads of the best path that the lattice is sure of. */
function surePairs(lattice: Lattice, { temperature }: AlignmentModel, room: SumsRoom): Bead[] {
  const sums = latticeSums(lattice, temperature, room);
  return cheapestPath(lattice).filter((bead) => isPair(bead) && beadPosterior(lattice, sums, bead, temperature) >= SURE);
}

/** The path of which most is expected to be right, with how sure each bead is. */
function mostExpected(lattice: Lattice, model: AlignmentModel, room: SumsRoom): FoundBead[] {
  const { temperature } = model;
  const sums = latticeSums(lattice, temperature, room);
  const alone = nullPosteriors(lattice, sums, temperature);
  return cheapestPath(lattice, expectedUnits(lattice, sums, alone, temperature)).map((bead) => {
    const raw = isNull(bead)
      ? ((bead.sourceEnd > bead.sourceStart ? alone.source[bead.sourceStart] : alone.target[bead.targetStart]) ?? 0)
      : beadPosterior(lattice, sums, bead, temperature);
    return { ...bead, posterior: raw, confidence: calibrated(raw, isNull(bead) ? model.calibration.null : model.calibration.pair) };
  });
}

/** The lexicon with the translations that sure pairs of the first pass teach. */
function learntFrom(terms: TermsOfUnits, sure: readonly Bead[], lexicon: PairLexicon): PairLexicon {
  const stride = Math.max(1, Math.ceil(sure.length / MOST_LESSONS));
  const lessons = sure.filter((_, k) => k % stride === 0);
  const pairs = lessons.map((bead) => ({
    source: namesIn(terms.source, bead.sourceStart, bead.sourceEnd),
    target: namesIn(terms.target, bead.targetStart, bead.targetEnd),
  }));
  return extendLexicon(lexicon, learnModel1(pairs, { iterations: 4, minProbability: 0.12, minCount: 2, maxShare: 0.1 }));
}
