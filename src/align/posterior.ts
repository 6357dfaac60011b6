import type { Bead } from './beads.js';
import { nodeIndex, stepBack } from './corridor.js';
import { beadSteps, type CostAgain, type Lattice } from './lattice.js';

/** Log-sums over all paths: `forward` from the first node, `backward` to the last; `total` over the whole lattice. */
export interface LatticeSums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

/** Shares below exp(−this) of the largest change no sum that is shown. */
const NEGLIGIBLE = 40;

/** Arrays that sums were written to: those of a lattice with as many nodes at most may be written over them. */
export type SumsRoom = Pick<LatticeSums, 'forward' | 'backward'>;

const NO_ROOM: SumsRoom = { forward: new Float64Array(), backward: new Float64Array() };

/**
 * The forward–backward sums of a lattice (Rabiner 1989), a path weighing exp(−its cost ÷ `temperature`). Linear in its nodes.
 *
 * @param room sums that are needed no longer: long texts would fill the memory with them. Default: new arrays.
 */
export function latticeSums(lattice: Lattice, temperature = 1, room: SumsRoom = NO_ROOM): LatticeSums {
  const nodes = lattice.corridor.offset[lattice.corridor.rows + 1] ?? 0;
  const [forward, backward] = [emptied(room.forward, nodes), emptied(room.backward, nodes)];
  sumPaths(lattice, forward, temperature, false);
  sumPaths(lattice, backward, temperature, true);
  return { forward, backward, total: forward[nodes - 1] ?? -Infinity };
}

function emptied(room: Float64Array, nodes: number): Float64Array {
  return (room.length < nodes ? new Float64Array(nodes) : room.subarray(0, nodes)).fill(-Infinity);
}

/** Gathers for each node what arrives there from the first one; backward, the last node first, what leaves from there for the last one. */
function sumPaths(lattice: Lattice, sums: Float64Array, temperature: number, isBackward: boolean): void {
  const { corridor, types, costs } = lattice;
  const { rows, offset } = corridor;
  const origin = isBackward ? sums.length - 1 : 0;
  const gathered = new Float64Array(types.length);
  sums[origin] = 0;
  for (let k = 0; k <= rows; k++) {
    const row = isBackward ? rows - k : k;
    const ways = types.map(({ source, target }) => {
      const end = isBackward ? row + source : row;
      const step = stepBack(corridor, end, source, target);
      return isBackward ? { step, first: offset[end] ?? Infinity, last: offset[end + 1] ?? 0 } : { step: -step, first: 0, last: Infinity };
    });
    const first = offset[row] ?? 0;
    const size = (offset[row + 1] ?? 0) - first;
    for (let i = 0; i < size; i++) {
      const node = isBackward ? first + size - 1 - i : first + i;
      if (node === origin) continue;
      let count = 0;
      let high = -Infinity;
      for (let t = 0; t < ways.length; t++) {
        const way = ways[t] ?? NOWHERE;
        const other = node + way.step;
        if (other < way.first || other >= way.last) continue;
        const cost = costs[(isBackward ? other : node) * ways.length + t] ?? Infinity;
        if (cost === Infinity) continue;
        const sum = (sums[other] ?? -Infinity) - cost / temperature;
        if (sum > high) high = sum;
        gathered[count++] = sum;
      }
      sums[node] = logSum(gathered, count, high);
    }
  }
}

const NOWHERE = { step: 0, first: 0, last: 0 };

/** ln Σ exp over the first `count` values, of which `high` is the highest. */
function logSum(values: Float64Array, count: number, high: number): number {
  if (high === -Infinity) return high;
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const difference = (values[k] ?? 0) - high;
    if (difference > -NEGLIGIBLE) sum += difference === 0 ? 1 : Math.exp(difference);
  }
  return sum === 1 ? high : high + Math.log(sum);
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

/** Of every unit of both sides the posterior probability, 0..1, that it stands alone. */
export interface NullPosteriors {
  readonly source: Float64Array;
  readonly target: Float64Array;
}

/**
 * The posterior probability, 0..1, of every unit of both sides that it stands alone, wherever in the other text the path passes it.
 * Linear in the nodes of the lattice.
 */
export function nullPosteriors(lattice: Lattice, sums: LatticeSums, temperature = 1): NullPosteriors {
  const { corridor, types } = lattice;
  const alone = { source: new Float64Array(corridor.rows), target: new Float64Array(corridor.columns) };
  expectedBeads(lattice, sums, temperature, (row, column, type, probability) => {
    const { source, target } = types[type] ?? { source: 0, target: 0 };
    if (source + target > 1) return;
    const [units, unit] = source === 1 ? [alone.source, row - 1] : [alone.target, column - 1];
    units[unit] = Math.min(1, (units[unit] ?? 0) + probability);
  });
  return alone;
}

/** Calls `see` with every bead that may stand on the right path, by its end and type, and how likely it does. Linear in the nodes of the lattice. */
export function expectedBeads(
  lattice: Lattice,
  sums: LatticeSums,
  temperature: number,
  see: (row: number, column: number, type: number, probability: number) => void,
): void {
  const { corridor, costs } = lattice;
  for (let row = 0; row <= corridor.rows; row++) {
    const steps = beadSteps(lattice, row);
    const last = corridor.offset[row + 1] ?? 0;
    for (let end = corridor.offset[row] ?? 0; end < last; end++) {
      const after = (sums.backward[end] ?? -Infinity) - sums.total;
      if (after === -Infinity || (sums.forward[end] ?? -Infinity) + after < -NEGLIGIBLE) continue;
      for (let t = 0; t < steps.length; t++) {
        const cost = costs[end * steps.length + t] ?? Infinity;
        if (cost === Infinity) continue;
        const log = (sums.forward[end - (steps[t] ?? 0)] ?? -Infinity) - cost / temperature + after;
        if (log > -NEGLIGIBLE) see(row, (corridor.low[row] ?? 0) + end - (corridor.offset[row] ?? 0), t, Math.exp(log));
      }
    }
  }
}

/** The expected number of beads of each type on the right path. */
export function expectedTypes(lattice: Lattice, sums: LatticeSums, temperature = 1): Float64Array {
  const expected = new Float64Array(lattice.types.length);
  expectedBeads(lattice, sums, temperature, (_row, _column, type, probability) => {
    expected[type] = (expected[type] ?? 0) + probability;
  });
  return expected;
}

/**
 * Costs by which the cheapest path is the one of which most units are expected to stand right (Kumar & Byrne 2002 decode by expected
 * measures so): beads cost the share of their units that is expected to be right, below nothing. The likeliest single path isn't it
 * where a unit that stands alone may be passed at several places, which part its probability.
 */
export function expectedUnits(lattice: Lattice, sums: LatticeSums, alone: NullPosteriors, temperature = 1): CostAgain {
  const { corridor, types } = lattice;
  const { forward, backward, total } = sums;
  return (row, node, step, type, cost) => {
    const after = (backward[node] ?? -Infinity) - total;
    // No path that matters leads through this node.
    if (after === -Infinity || (forward[node] ?? -Infinity) + after < -NEGLIGIBLE) return Infinity;
    const { source, target } = types[type] ?? { source: 0, target: 0 };
    if (source === 0) return -(alone.target[(corridor.low[row] ?? 0) + node - (corridor.offset[row] ?? 0) - 1] ?? 0);
    if (target === 0) return -(alone.source[row - 1] ?? 0);
    const log = (forward[node - step] ?? -Infinity) - cost / temperature + after;
    return log > -NEGLIGIBLE ? -(source + target) * Math.min(1, Math.exp(log)) : 0;
  };
}
