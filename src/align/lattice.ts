import { BEAD_TYPES, type Bead, type BeadType } from './beads.js';
import { type Corridor, nodeIndex } from './corridor.js';

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
  const nodes = corridor.offset[corridor.rows + 1] ?? 0;
  const costs = new Float32Array(nodes * types.length).fill(Infinity);
  for (let row = 0; row <= corridor.rows; row++) {
    const low = corridor.low[row] ?? 0;
    const high = corridor.high[row] ?? -1;
    let at = (corridor.offset[row] ?? 0) * types.length;
    for (let column = low; column <= high; column++) {
      for (const type of types) {
        if (nodeIndex(corridor, row - type.source, column - type.target) >= 0) costs[at] = cost(row, column, type);
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
 * The cheapest path of beads from the first node to the last (Gale & Church 1993). Ties go to the type that stands first in `types`.
 * Linear in the nodes of the corridor.
 */
export function cheapestPath(lattice: Lattice): Bead[] {
  const { corridor, types, costs } = lattice;
  const nodes = corridor.offset[corridor.rows + 1] ?? 0;
  const best = new Float64Array(nodes).fill(Infinity);
  const choice = new Int8Array(nodes).fill(-1);
  best[0] = 0;
  for (let row = 0; row <= corridor.rows; row++) {
    const low = corridor.low[row] ?? 0;
    const high = corridor.high[row] ?? -1;
    for (let column = low; column <= high; column++) {
      const node = (corridor.offset[row] ?? 0) + column - low;
      for (let t = 0; t < types.length; t++) {
        const cost = costs[node * types.length + t] ?? Infinity;
        const type = types[t];
        if (cost === Infinity || type === undefined) continue;
        const total = (best[nodeIndex(corridor, row - type.source, column - type.target)] ?? Infinity) + cost;
        if (total < (best[node] ?? Infinity)) {
          best[node] = total;
          choice[node] = t;
        }
      }
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
