import { BEAD_TYPES, type Bead, type BeadType } from './beads.js';
import { type Corridor, nodeIndex, stepBack } from './corridor.js';

/**
 * The cost of a bead in nats, by its end node and type: units `row − source … row − 1` with `column − target … column − 1`.
 * Infinity forbids it. It is called row by row, so that it may keep what it needs of the last rows only.
 */
export type BeadCost = (row: number, column: number, type: BeadType) => number;

/** Every bead inside a corridor with its cost: what the searches below walk over, without knowing where the costs come from. */
export interface Lattice {
  readonly corridor: Corridor;
  readonly types: readonly BeadType[];
  /** Cost of the bead of type `t` that ends in node `n`, at `n × types.length + t`; Infinity where there is none. */
  readonly costs: Float32Array;
}

/** Costs every bead in the corridor. Time and memory are those of the corridor. */
export function buildLattice(corridor: Corridor, cost: BeadCost, types: readonly BeadType[] = BEAD_TYPES): Lattice {
  const { low, high, offset } = corridor;
  const nodes = offset[corridor.rows + 1] ?? 0;
  const costs = new Float32Array(nodes * types.length).fill(Infinity);
  for (let row = 0; row <= corridor.rows; row++) {
    let at = (offset[row] ?? 0) * types.length;
    const end = high[row] ?? -1;
    for (let column = low[row] ?? 0; column <= end; column++) {
      for (const type of types) {
        const start = column - type.target;
        const before = row - type.source;
        if (before >= 0 && start >= (low[before] ?? 0) && start <= (high[before] ?? -1)) costs[at] = cost(row, column, type);
        at++;
      }
    }
  }
  return { corridor, types, costs };
}

/** Adds to the cost of every bead that links units of both sides. */
export function addCosts({ corridor, types, costs }: Lattice, more: BeadCost): void {
  for (let row = 0; row <= corridor.rows; row++) {
    const low = corridor.low[row] ?? 0;
    let at = (corridor.offset[row] ?? 0) * types.length;
    for (let column = low; column <= (corridor.high[row] ?? -1); column++) {
      for (const type of types) {
        if (type.source > 0 && type.target > 0 && costs[at] !== Infinity) costs[at] = (costs[at] ?? 0) + more(row, column, type);
        at++;
      }
    }
  }
}

/**
 * For each type, how far before a node of a row its beads begin, in flat arrays. A bead whose cost is finite begins inside the corridor,
 * so that the walks over a lattice need no bounds.
 */
export function beadSteps({ corridor, types }: Lattice, row: number): number[] {
  return types.map(({ source, target }) => stepBack(corridor, row, source, target));
}

/** Another cost of a bead than that of its lattice, by its end's row and node, how far before it begins, its type's index and the first cost. */
export type CostAgain = (row: number, node: number, step: number, type: number, cost: number) => number;

/**
 * The cheapest path of beads from the first node to the last (Gale & Church 1993). Ties go to the type that stands first in `types`.
 * Linear in the nodes of the corridor.
 *
 * @param costAgain what beads cost instead; never asked of those whose cost is Infinity. Default: what the lattice says.
 */
export function cheapestPath(lattice: Lattice, costAgain?: CostAgain): Bead[] {
  const { corridor, costs } = lattice;
  const { offset } = corridor;
  const nodes = offset[corridor.rows + 1] ?? 0;
  const best = new Float64Array(nodes).fill(Infinity);
  const choice = new Int8Array(nodes).fill(-1);
  best[0] = 0;
  for (let row = 0; row <= corridor.rows; row++) {
    const steps = beadSteps(lattice, row);
    const end = offset[row + 1] ?? 0;
    for (let node = offset[row] ?? 0; node < end; node++) {
      let least = best[node] ?? Infinity;
      for (let t = 0; t < steps.length; t++) {
        const cost = costs[node * steps.length + t] ?? Infinity;
        if (cost === Infinity) continue;
        const step = steps[t] ?? 0;
        const total = (best[node - step] ?? Infinity) + (costAgain === undefined ? cost : costAgain(row, node, step, t, cost));
        if (total >= least) continue;
        least = total;
        choice[node] = t;
      }
      best[node] = least;
    }
  }
  return trace(lattice, choice);
}

function trace({ corridor, types }: Lattice, choice: Int8Array): Bead[] {
  const path: Bead[] = [];
  let row = corridor.rows;
  let column = corridor.columns;
  while (row > 0 || column > 0) {
    const type = types[choice[nodeIndex(corridor, row, column)] ?? -1];
    if (type === undefined) throw new RangeError('no path of beads leads through the corridor');
    path.push({ sourceStart: row - type.source, sourceEnd: row, targetStart: column - type.target, targetEnd: column });
    row -= type.source;
    column -= type.target;
  }
  return path.reverse();
}
