import { adaptPriors } from '../../src/align/adapt.js';
import { BEAD_TYPES, type BeadType, MAX_MERGE } from '../../src/align/beads.js';
import { type Corridor, corridorThrough, nodeIndex } from '../../src/align/corridor.js';
import { buildLattice, type Lattice } from '../../src/align/lattice.js';
import { expectedTypes, latticeSums } from '../../src/align/posterior.js';
import { type AlignmentModel, ASPECT_NAMES, EVIDENCE_KINDS, ITEM_KINDS } from '../../src/similarity/model.js';
import type { BeadScorer } from '../../src/similarity/scorer.js';
import type { GoldBead } from '../data/damage.js';
import { searchLines } from './search-lines.js';
import type { Training } from './training.js';

/** The parameters in order: weights of what kinds find, of what items miss, and of aspects; then the priors of bead types. */
export const FEATURES = EVIDENCE_KINDS.length + ITEM_KINDS.length + ASPECT_NAMES.length;
export const TYPES = BEAD_TYPES.length;

/** A text with gold, as numbers: the beads that have any chance, from the first node to the last, and those of the gold path. */
export interface Example {
  readonly name: string;
  readonly nodes: number;
  /** For each bead its type, by index into `BEAD_TYPES`, and the nodes that it leads from and to. */
  readonly type: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What the text itself changes in the prior of each bead type, in nats, as in every search. */
  readonly adaptation: Float64Array;
  /** Unweighted costs of each bead, at bead × FEATURES. */
  readonly features: Float32Array;
  /** Beads of the gold path, by index. */
  readonly gold: Int32Array;
}

/** A bead takes part in the fit if its posterior, at a temperature that flattens it, is at least this much. */
const LEAST_POSTERIOR = 3e-4;
const TEMPERATURE = 2;
/** Nodes to either side of the gold path. */
const MARGIN = 4;
/** Cost of a bead that the search passes over, where gold may hold it all the same. */
const PASSED_OVER = 8;

/** Reads a training text with the model that is being fitted: it decides what a second pass learns, and which beads have a chance. */
export function example(training: Training, model: AlignmentModel): Example {
  const { scorer } = searchLines(training, model);
  for (const { source, target } of BEAD_TYPES) scorer.shiftPrior(source, target, 0);
  const corridor = corridorAround(training.text.gold, scorer);
  const gold = goldPath(training, corridor);
  const lattice = latticeOf(scorer, corridor);
  const sums = latticeSums(lattice, model.temperature);
  const adaptation = adaptPriors(lattice, expectedTypes(lattice, sums, model.temperature), model);
  const beads = likelyBeads(lattice, new Set(gold));
  const features = new Float32Array(beads.length * FEATURES);
  beads.forEach((bead, k) => {
    const { source, target } = bead.type;
    if (source > 0 && target > 0) readFeatures(scorer, bead, features.subarray(k * FEATURES, (k + 1) * FEATURES));
  });
  const place = new Map(beads.map((bead, k) => [bead.key, k]));
  return {
    name: training.name,
    nodes: corridor.offset[corridor.rows + 1] ?? 0,
    type: Uint8Array.from(beads, ({ key }) => key % TYPES),
    from: Int32Array.from(beads, ({ row, column, type }) => nodeIndex(corridor, row - type.source, column - type.target)),
    to: Int32Array.from(beads, ({ row, column }) => nodeIndex(corridor, row, column)),
    adaptation,
    features,
    gold: Int32Array.from(gold, (key) => place.get(key) ?? -1),
  };
}

function corridorAround(gold: readonly GoldBead[], { rows, columns }: BeadScorer): Corridor {
  const anchors = gold.map((bead, k) => ({
    source: bead.source[0] ?? gold[k - 1]?.source[0] ?? 0,
    target: bead.target[0] ?? gold[k - 1]?.target[0] ?? 0,
  }));
  const ascending = anchors.filter((anchor, k) => {
    const before = anchors[k - 1];
    return before === undefined || (anchor.source >= before.source && anchor.target >= before.target);
  });
  return corridorThrough(rows, columns, ascending, MARGIN);
}

/** The beads of the gold path, each as end node × TYPES + type. */
function goldPath({ name, text }: Training, corridor: Corridor): number[] {
  let row = 0;
  let column = 0;
  return text.gold.map(({ source, target }) => {
    row += source.length;
    column += target.length;
    const t = BEAD_TYPES.findIndex((type) => type.source === source.length && type.target === target.length);
    const node = nodeIndex(corridor, row, column);
    if (t < 0 || node < 0) throw new Error(`${name}: the corridor misses a gold bead`);
    return node * TYPES + t;
  });
}

interface PlacedType {
  /** End node × TYPES + type. */
  readonly key: number;
  readonly row: number;
  readonly column: number;
  readonly type: BeadType;
}

function latticeOf(scorer: BeadScorer, corridor: Corridor): Lattice {
  const { low, high, rows } = corridor;
  const columnsOf = (row: number) => [low[Math.max(0, row - MAX_MERGE + 1)] ?? 0, high[Math.min(rows, row + MAX_MERGE)] ?? 0] as const;
  const cost = scorer.pass(columnsOf, MAX_MERGE);
  return buildLattice(corridor, (row, column, { source, target }) =>
    Math.min(PASSED_OVER * (source + target), cost(row, column, source, target)),
  );
}

/** The beads of the gold path, and those that the model gives a chance, in the order of their end nodes. */
function likelyBeads(lattice: Lattice, gold: ReadonlySet<number>): PlacedType[] {
  const { corridor } = lattice;
  const { low, high, rows } = corridor;
  const sums = latticeSums(lattice, TEMPERATURE);
  const beads: PlacedType[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = low[row] ?? 0; column <= (high[row] ?? -1); column++) {
      const node = nodeIndex(corridor, row, column);
      BEAD_TYPES.forEach((type, t) => {
        const key = node * TYPES + t;
        const before = nodeIndex(corridor, row - type.source, column - type.target);
        const weight =
          (sums.forward[before] ?? -Infinity) - (lattice.costs[key] ?? Infinity) / TEMPERATURE + (sums.backward[node] ?? -Infinity);
        if (gold.has(key) || Math.exp(weight - sums.total) >= LEAST_POSTERIOR) beads.push({ key, row, column, type });
      });
    }
  }
  return beads;
}

function readFeatures(scorer: BeadScorer, { row, column, type }: PlacedType, into: Float32Array): void {
  const values = new Float64Array(FEATURES);
  const aspects = EVIDENCE_KINDS.length + ITEM_KINDS.length;
  scorer.features(row - type.source, row, column - type.target, column, {
    found: (kind, cost) => {
      values[EVIDENCE_KINDS.indexOf(kind)] = cost;
    },
    missing: (kind, cost) => {
      values[EVIDENCE_KINDS.length + ITEM_KINDS.indexOf(kind)] = cost;
    },
    aspect: (aspect, times = 1) => {
      const at = aspects + ASPECT_NAMES.indexOf(aspect);
      values[at] = (values[at] ?? 0) + times;
    },
  });
  into.set(values);
}
