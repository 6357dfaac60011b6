import type { Bead } from './beads.js';
import { nodeIndex } from './corridor.js';
import type { Lattice } from './lattice.js';

/** Log-sums over all paths: `forward` from the first node, `backward` to the last; `total` over the whole lattice. */
export interface LatticeSums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

/** Shares below exp(−this) of the largest change no sum that is shown. */
const NEGLIGIBLE = 40;

/** ln Σ exp over the first `count` values. */
function logSum(values: Float64Array, count: number): number {
  let high = -Infinity;
  for (let k = 0; k < count; k++) if ((values[k] ?? 0) > high) high = values[k] ?? 0;
  if (high === -Infinity) return high;
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const difference = (values[k] ?? 0) - high;
    if (difference > -NEGLIGIBLE) sum += difference === 0 ? 1 : Math.exp(difference);
  }
  return high + Math.log(sum);
}

/** The forward–backward sums of a lattice (Rabiner 1989), a path weighing exp(−its cost ÷ `temperature`). Linear in its nodes. */
export function latticeSums(lattice: Lattice, temperature = 1): LatticeSums {
  const nodes = lattice.corridor.offset[lattice.corridor.rows + 1] ?? 0;
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  forward[0] = 0;
  backward[nodes - 1] = 0;
  sumForward(lattice, forward, temperature);
  sumBackward(lattice, backward, temperature);
  return { forward, backward, total: forward[nodes - 1] ?? -Infinity };
}

function sumForward({ corridor, types, costs }: Lattice, forward: Float64Array, temperature: number): void {
  const arriving = new Float64Array(types.length);
  for (let row = 0; row <= corridor.rows; row++) {
    const low = corridor.low[row] ?? 0;
    const high = corridor.high[row] ?? -1;
    for (let column = row === 0 ? low + 1 : low; column <= high; column++) {
      const node = (corridor.offset[row] ?? 0) + column - low;
      let count = 0;
      for (let t = 0; t < types.length; t++) {
        const cost = costs[node * types.length + t] ?? Infinity;
        const type = types[t];
        if (cost === Infinity || type === undefined) continue;
        arriving[count++] = (forward[nodeIndex(corridor, row - type.source, column - type.target)] ?? -Infinity) - cost / temperature;
      }
      forward[node] = logSum(arriving, count);
    }
  }
}

function sumBackward({ corridor, types, costs }: Lattice, backward: Float64Array, temperature: number): void {
  const leaving = new Float64Array(types.length);
  const last = backward.length - 1;
  for (let row = corridor.rows; row >= 0; row--) {
    const low = corridor.low[row] ?? 0;
    for (let column = corridor.high[row] ?? -1; column >= low; column--) {
      const node = (corridor.offset[row] ?? 0) + column - low;
      if (node === last) continue;
      let count = 0;
      for (let t = 0; t < types.length; t++) {
        const type = types[t];
        if (type === undefined) continue;
        const after = nodeIndex(corridor, row + type.source, column + type.target);
        const cost = after < 0 ? Infinity : (costs[after * types.length + t] ?? Infinity);
        if (cost !== Infinity) leaving[count++] = (backward[after] ?? -Infinity) - cost / temperature;
      }
      backward[node] = logSum(leaving, count);
    }
  }
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

/** The expected number of beads of each type on the right path. Linear in the nodes of the lattice. */
export function expectedTypes(lattice: Lattice, sums: LatticeSums, temperature = 1): Float64Array {
  const { corridor, types, costs } = lattice;
  const expected = new Float64Array(types.length);
  for (let row = 0; row <= corridor.rows; row++) {
    const low = corridor.low[row] ?? 0;
    for (let column = low; column <= (corridor.high[row] ?? -1); column++) {
      const end = (corridor.offset[row] ?? 0) + column - low;
      const after = (sums.backward[end] ?? -Infinity) - sums.total;
      if (after === -Infinity || (sums.forward[end] ?? -Infinity) + after < -NEGLIGIBLE) continue;
      types.forEach((type, t) => {
        const cost = costs[end * types.length + t] ?? Infinity;
        if (cost === Infinity) return;
        const start = nodeIndex(corridor, row - type.source, column - type.target);
        expected[t] = (expected[t] ?? 0) + Math.exp((sums.forward[start] ?? -Infinity) - cost / temperature + after);
      });
    }
  }
  return expected;
}
