import type { Bead } from './beads.js';
import { nodeIndex } from './corridor.js';
import type { Lattice } from './lattice.js';

/** Log-sums over all paths: `forward` from the first node, `backward` to the last; `total` over the whole lattice. */
export interface LatticeSums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** The forward–backward sums of a lattice (Rabiner 1989), a path weighing exp(−its cost ÷ `temperature`). Linear in its nodes. */
export function latticeSums(lattice: Lattice, temperature = 1): LatticeSums {
  const { corridor, types, costs } = lattice;
  const nodes = corridor.offset[corridor.rows + 1] ?? 0;
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  forward[0] = 0;
  backward[nodes - 1] = 0;
  const width = types.length;
  for (let row = 0; row <= corridor.rows; row++) {
    const low = corridor.low[row] ?? 0;
    const high = corridor.high[row] ?? -1;
    for (let column = low; column <= high; column++) {
      const node = (corridor.offset[row] ?? 0) + column - low;
      let sum = forward[node] ?? -Infinity;
      for (let t = 0; t < width; t++) {
        const cost = costs[node * width + t] ?? Infinity;
        const type = types[t];
        if (cost === Infinity || type === undefined) continue;
        sum = logAdd(sum, (forward[nodeIndex(corridor, row - type.source, column - type.target)] ?? -Infinity) - cost / temperature);
      }
      forward[node] = sum;
    }
  }
  for (let row = corridor.rows; row >= 0; row--) {
    const low = corridor.low[row] ?? 0;
    for (let column = corridor.high[row] ?? -1; column >= low; column--) {
      const node = (corridor.offset[row] ?? 0) + column - low;
      const here = backward[node] ?? -Infinity;
      if (here === -Infinity) continue;
      for (let t = 0; t < width; t++) {
        const cost = costs[node * width + t] ?? Infinity;
        const type = types[t];
        if (cost === Infinity || type === undefined) continue;
        const before = nodeIndex(corridor, row - type.source, column - type.target);
        backward[before] = logAdd(backward[before] ?? -Infinity, here - cost / temperature);
      }
    }
  }
  return { forward, backward, total: forward[nodes - 1] ?? -Infinity };
}

/** The posterior probability, 0..1, that the right path holds exactly this bead. */
export function beadPosterior(lattice: Lattice, sums: LatticeSums, bead: Bead, temperature = 1): number {
  const { corridor, types, costs } = lattice;
  const m = bead.sourceEnd - bead.sourceStart;
  const n = bead.targetEnd - bead.targetStart;
  const t = types.findIndex((type) => type.source === m && type.target === n);
  const end = nodeIndex(corridor, bead.sourceEnd, bead.targetEnd);
  const start = nodeIndex(corridor, bead.sourceStart, bead.targetStart);
  if (t < 0 || end < 0 || start < 0) return 0;
  const cost = (costs[end * types.length + t] ?? Infinity) / temperature;
  return Math.min(1, Math.exp((sums.forward[start] ?? -Infinity) - cost + (sums.backward[end] ?? -Infinity) - sums.total));
}

/**
 * The posterior probability, 0..1, of every unit of both sides that it stands alone, wherever in the other text the path passes it.
 * Linear in the nodes of the lattice.
 */
export function nullPosteriors(lattice: Lattice, sums: LatticeSums, temperature = 1): { source: Float64Array; target: Float64Array } {
  const { corridor, types, costs } = lattice;
  const source = new Float64Array(corridor.rows);
  const target = new Float64Array(corridor.columns);
  types.forEach((type, t) => {
    if (type.source + type.target !== 1) return;
    for (let row = type.source; row <= corridor.rows; row++) {
      const low = corridor.low[row] ?? 0;
      for (let column = low; column <= (corridor.high[row] ?? -1); column++) {
        const end = (corridor.offset[row] ?? 0) + column - low;
        const cost = costs[end * types.length + t] ?? Infinity;
        const start = nodeIndex(corridor, row - type.source, column - type.target);
        if (cost === Infinity || start < 0) continue;
        const share = Math.exp((sums.forward[start] ?? -Infinity) - cost / temperature + (sums.backward[end] ?? -Infinity) - sums.total);
        if (type.source === 1) source[row - 1] = Math.min(1, (source[row - 1] ?? 0) + share);
        else target[column - 1] = Math.min(1, (target[column - 1] ?? 0) + share);
      }
    }
  });
  return { source, target };
}
