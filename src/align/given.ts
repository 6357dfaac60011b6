import { ClauseAlignError } from '../errors.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { LadderBead } from '../model/ladder.js';
import { longestAscending } from './ascending.js';

/** Pairs made elsewhere: by index from 0, or by path where `paths` says which path has which index. */
export interface GivenPairs {
  readonly beads: readonly LadderBead[];
  readonly paths?: { readonly source: readonly string[]; readonly target: readonly string[] };
}

/**
 * Makes an alignment of two sides from pairs that are given. Units that no pair names stand alone; pairs that cross others are moved.
 *
 * @throws {ClauseAlignError} `invalid-input` for a pair that names a unit that isn't there, or one that another pair holds.
 */
export function givenAlignment(unit: Alignment['unit'], source: AlignmentSide, target: AlignmentSide, given: GivenPairs): Alignment {
  const [sources, targets] = [new Taker(source, given.paths?.source), new Taker(target, given.paths?.target)];
  const pairs = given.beads.map((bead) => pairOf(sources.take(bead.source), targets.take(bead.target), bead.confidence ?? 1));
  const alone = [...sources.rest().map((each) => pairOf([each], [], 1)), ...targets.rest().map((each) => pairOf([], [each], 1))];
  const ordered = inOrder([...pairs.filter((pair) => pair.type !== '0-0'), ...alone], source, target);
  return { unit, source, target, pairs: withMoved(ordered, target) };
}

function pairOf(source: readonly AlignmentUnit[], target: readonly AlignmentUnit[], confidence: number): AlignmentPair {
  const paths = (units: readonly AlignmentUnit[]) => units.map(({ path }) => path).join('+');
  const type = `${source.length}-${target.length}`;
  return { id: `${paths(source)}=${paths(target)}`, type, source, target, confidence, cost: 0, evidence: [] };
}

/** Hands out the units of a side, each once. */
class Taker {
  readonly #side: AlignmentSide;
  readonly #paths: readonly string[] | undefined;
  readonly #byPath: ReadonlyMap<string, AlignmentUnit>;
  readonly #taken = new Set<AlignmentUnit>();

  constructor(side: AlignmentSide, paths: readonly string[] | undefined) {
    this.#side = side;
    this.#byPath = new Map(side.clauses.map((unit) => [unit.path, unit]));
    // Other tools name units in their own way: then the order counts.
    this.#paths = paths?.some((path) => this.#byPath.has(path)) ? paths : undefined;
  }

  take(indices: readonly number[]): AlignmentUnit[] {
    return indices.map((index) => {
      const path = this.#paths?.[index];
      const unit = path === undefined ? this.#side.clauses[index] : this.#byPath.get(path);
      if (unit === undefined)
        throw new ClauseAlignError('invalid-input', `the pairs name a unit that isn't there: ${path ?? index}`, path ?? index);
      if (this.#taken.has(unit)) throw new ClauseAlignError('invalid-input', `two pairs hold ${unit.path}`, unit.path);
      this.#taken.add(unit);
      return unit;
    });
  }

  rest(): AlignmentUnit[] {
    return this.#side.clauses.filter((unit) => !this.#taken.has(unit));
  }
}

/** By first source unit; a pair without one after the pair before it in the target. */
function inOrder(pairs: readonly AlignmentPair[], source: AlignmentSide, target: AlignmentSide): AlignmentPair[] {
  const index = (side: AlignmentSide) => new Map(side.clauses.map((unit, at) => [unit, at]));
  const [sources, targets] = [index(source), index(target)];
  const sourceAt = (pair: AlignmentPair) => Math.min(...pair.source.map((unit) => sources.get(unit) ?? 0));
  const targetAt = (pair: AlignmentPair) => Math.min(...pair.target.map((unit) => targets.get(unit) ?? 0));
  const ordered = pairs.filter((pair) => pair.source.length > 0).sort((a, b) => sourceAt(a) - sourceAt(b));
  const extras = pairs.filter((pair) => pair.source.length === 0).sort((a, b) => targetAt(a) - targetAt(b));
  for (const extra of extras) {
    const before = ordered.findLastIndex((pair) => pair.target.length > 0 && targetAt(pair) < targetAt(extra));
    ordered.splice(before + 1, 0, extra);
  }
  return ordered;
}

/** Marks as moved the fewest pairs without which no two cross. */
export function withMoved(pairs: readonly AlignmentPair[], target: AlignmentSide): AlignmentPair[] {
  const order = new Map(target.clauses.map((unit, at) => [unit, at]));
  const filled = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
  const inPlace = new Set(longestAscending(filled.map(({ target: [first] }) => (first && order.get(first)) ?? 0)).map((k) => filled[k]));
  return pairs.map((pair) => (pair.source.length === 0 || pair.target.length === 0 || inPlace.has(pair) ? pair : { ...pair, moved: true }));
}
