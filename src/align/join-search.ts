import { prefixSums, within } from '../similarity/prefix-sums.js';
import type { BeadType } from './beads.js';
import { type Corridor, seal } from './corridor.js';
import type { Lattice } from './lattice.js';
import { type LatticeSums, latticeSums, nullPosteriors, type SumsRoom } from './posterior.js';

/** Nats below the whole lattice from which what passes a node changes nothing, even when beads that join units are added. */
const BEAM = 20;
/** Nodes that are left to either side of those. */
const SLACK = 1;
/** Posterior of standing alone below which a unit is held too firmly by a pair of its own to be joined to another. */
const HELD = Math.exp(-20);

/** Where beads that join units are worth their price. */
export interface JoinSearch {
  readonly corridor: Corridor;
  /** Whether the units of a bead that ends in a node may be joined: all but one of each side must be free to. */
  mayJoin(row: number, column: number, type: BeadType): boolean;
  /** Where the sums over single pairs stand, which are needed no longer. */
  readonly room: SumsRoom;
}

/**
 * What a lattice of single pairs and of units alone leaves of the search for beads that join units: a joined unit stands alone or is
 * badly paired there, and never far from the one that it is joined to. Everything is left where the lattice has no path.
 */
export function joinSearch(single: Lattice, temperature: number): JoinSearch {
  const sums = latticeSums(single, temperature);
  if (sums.total === -Infinity) return { corridor: single.corridor, mayJoin: () => true, room: sums };
  const alone = nullPosteriors(single, sums, temperature);
  const free = { source: freeUnits(alone.source), target: freeUnits(alone.target) };
  return {
    corridor: narrowed(single.corridor, sums),
    room: sums,
    mayJoin: (row, column, { source, target }) =>
      within(free.source, row - source, row) >= source - 1 && within(free.target, column - target, column) >= target - 1,
  };
}

/** For each unit how many before it are free to be joined. */
const freeUnits = (alone: Float64Array): Int32Array => prefixSums(alone.length, (unit) => ((alone[unit] ?? 0) >= HELD ? 1 : 0));

/** The part of a corridor that paths of any weight lead through. */
function narrowed(corridor: Corridor, { forward, backward, total }: LatticeSums): Corridor {
  const { rows, columns, offset } = corridor;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  for (let row = 0; row <= rows; row++) {
    const first = offset[row] ?? 0;
    const isOpen = (node: number) => (forward[node] ?? -Infinity) + (backward[node] ?? -Infinity) >= total - BEAM;
    let [left, right] = [first, (offset[row + 1] ?? 0) - 1];
    while (left < right && !isOpen(left)) left++;
    while (right > left && !isOpen(right)) right--;
    const shift = (corridor.low[row] ?? 0) - first;
    low[row] = Math.max(corridor.low[row] ?? 0, left + shift - SLACK);
    high[row] = Math.min(corridor.high[row] ?? 0, right + shift + SLACK);
  }
  return seal(rows, columns, low, high);
}
