import { preparedLexicon } from '../lexicon/prepared.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import { fittedModel, withoutKinds } from '../similarity/model.js';
import { placeUnits } from '../similarity/placed-unit.js';
import { readSides } from '../similarity/read-sides.js';
import type { BeadScorer } from '../similarity/scorer.js';
import type { ComparedSide } from '../similarity/side.js';
import { partCrossed } from './crossed.js';
import { joinMoved } from './moved.js';
import type { AlignOptions } from './options.js';
import { inOrder, type PlacedBead, placed, withAside } from './placed.js';
import { searchBeads } from './search.js';
import { type Limits, steeringOf } from './steering.js';

/** One side on its way into the search: what is shown, and what is compared. */
export interface SideToAlign {
  readonly shown: AlignmentSide;
  readonly compared: ComparedSide;
}

/** @param compared the units of `shown`, by index, as the evidence sees them. */
export function sideToAlign(shown: AlignmentSide, compared: ComparedSide): SideToAlign {
  placeUnits(shown.clauses, compared);
  return { shown, compared };
}

/** Aligns the units of two sides and says it in the public words. @param limits where beads may lie, instead of the options' anchors. */
export function alignUnits(
  unit: Alignment['unit'],
  source: SideToAlign,
  target: SideToAlign,
  options: AlignOptions,
  limits?: Limits,
): Alignment {
  const lexicon = preparedLexicon(options.lexicons ?? [], source.compared.language, target.compared.language);
  const sides = readSides(source.compared, target.compared, lexicon, options.embedder);
  const steering = steeringOf(options.anchors ?? {}, source.shown, target.shown, limits);
  const { beads, scorer } = searchBeads(sides, {
    lexicon,
    model: withoutKinds(options.model ?? fittedModel, options.without ?? []),
    constraints: steering.constraints,
    way: steering.way,
    boundedByWay: limits !== undefined,
    secondPass: options.secondPass ?? 'auto',
  });
  const { mayMove } = steering;
  const lengthOf = (unit: number) => source.compared.units[unit]?.text.length ?? 0;
  const parted = partCrossed(withAside(placed(beads), steering.aside), { scorer, mayMove, lengthOf });
  const found = inOrder(joinMoved(parted, scorer, mayMove));
  const pairs = found.map((bead) => toPair(bead, { source, target, scorer, explain: options.explain ?? false }));
  const least = options.minConfidence ?? 0;
  return { unit, source: source.shown, target: target.shown, pairs: pairs.filter((pair) => pair.confidence >= least) };
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

/** An id from the paths only: stable while other units change. */
function pairId(source: readonly AlignmentUnit[], target: readonly AlignmentUnit[]): string {
  const paths = (units: readonly AlignmentUnit[]) => units.map(({ path }) => path).join('+');
  return `${paths(source)}=${paths(target)}`;
}
