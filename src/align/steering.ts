import { ClauseAlignError } from '../errors.js';
import type { AlignmentSide } from '../model/alignment.js';
import { type Constraints, constraintsOf, type IndexPair } from './constraints.js';
import type { Anchor } from './corridor.js';
import { sortFixed } from './fixed.js';
import type { AnchorPair, Anchors } from './options.js';

/** Where the beads of a search may lie. */
export interface Limits {
  readonly constraints: Constraints;
  /** Points that every path must pass, ascending. */
  readonly way: readonly Anchor[];
}

/** What the caller's anchors, and the limits of the search, mean for it. */
export interface Steering {
  readonly constraints: Constraints | undefined;
  readonly way: readonly Anchor[];
  /** Fixed pairs that no path of beads can hold: their units stand alone in the search, and are put together after it. */
  readonly aside: readonly IndexPair[];
  /** Whether two units may be joined as moved text. */
  mayMove(source: number, target: number): boolean;
}

/** Reads the anchors of a caller. @throws {ClauseAlignError} `invalid-option` where they name units that aren't there, or contradict each other. */
export function steeringOf(anchors: Anchors, source: AlignmentSide, target: AlignmentSide, limits?: Limits): Steering {
  const fixed = (anchors.fixed ?? []).map((pair) => indexed(pair, source, target));
  const forbidden = (anchors.forbidden ?? []).map((pair) => indexed(pair, source, target));
  const settled = settledUnits(fixed);
  const refused = new Set(forbidden.flatMap((pair) => pair.source.flatMap((s) => pair.target.map((t) => `${s}:${t}`))));
  for (const pair of fixed) refuseForbidden(pair, refused);
  const { onPath, aside } = sortFixed(fixed, (pair) => limits === undefined || isAllowed(pair, limits.constraints));
  const alone = aside.flatMap((pair) => [
    ...pair.source.map((unit) => ({ source: [unit], target: [] })),
    ...pair.target.map((unit) => ({ source: [], target: [unit] })),
  ]);
  const own = fixed.length + forbidden.length > 0 ? constraintsOf([...onPath, ...alone], refused) : undefined;
  return {
    constraints: both(limits?.constraints, own),
    way: limits?.way ?? onPath.flatMap(anchorOf),
    aside,
    mayMove: mayMove(limits, settled, refused),
  };
}

function mayMove(limits: Limits | undefined, settled: ReadonlySet<string>, refused: ReadonlySet<string>): Steering['mayMove'] {
  if (limits !== undefined) return () => false;
  if (settled.size + refused.size === 0) return () => true;
  return (s, t) => !settled.has(`source ${s}`) && !settled.has(`target ${t}`) && !refused.has(`${s}:${t}`);
}

function both(one: Constraints | undefined, other: Constraints | undefined): Constraints | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { allows: (a, b, c, d) => one.allows(a, b, c, d) && other.allows(a, b, c, d) };
}

function isAllowed({ source, target }: IndexPair, constraints: Constraints): boolean {
  const [s = 0, t = 0] = [source[0], target[0]];
  return constraints.allows(s, s + source.length, t, t + target.length);
}

/** Every unit of a fixed pair once; a second pair that claims it contradicts the first. */
function settledUnits(fixed: readonly IndexPair[]): Set<string> {
  const settled = new Set<string>();
  for (const side of ['source', 'target'] as const) {
    for (const unit of fixed.flatMap((pair) => pair[side])) {
      if (settled.has(`${side} ${unit}`)) throw new ClauseAlignError('invalid-option', `two fixed pairs claim ${side} unit ${unit}`, unit);
      settled.add(`${side} ${unit}`);
    }
  }
  return settled;
}

function refuseForbidden({ source, target }: IndexPair, refused: ReadonlySet<string>): void {
  for (const s of source) {
    const t = target.find((unit) => refused.has(`${s}:${unit}`));
    if (t !== undefined)
      throw new ClauseAlignError('invalid-option', `the pair of units ${s} and ${t} is both fixed and forbidden`, [s, t]);
  }
}

/** The point through which a fixed pair leads the path; an omission leads it through none. */
function anchorOf({ source: [s], target: [t] }: IndexPair): Anchor[] {
  return s === undefined || t === undefined ? [] : [{ source: s, target: t }];
}

function indexed(pair: AnchorPair, source: AlignmentSide, target: AlignmentSide): IndexPair {
  if (pair.source.length + pair.target.length === 0) throw new ClauseAlignError('invalid-option', 'an anchor names no unit', pair);
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
