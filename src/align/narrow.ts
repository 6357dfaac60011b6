import { type Corridor, seal } from './corridor.js';
import type { Lattice } from './lattice.js';
import type { LatticeSums } from './posterior.js';

/** Nats below the whole lattice from which what passes a node changes nothing, even when beads that join units are added. */
const BEAM = 25;
/** Nodes that are left to either side of those. */
const SLACK = 1;

/**
 * The part of a lattice's corridor that paths of any weight lead through. Unchanged where the lattice has no path.
 *
 * Joined units are cheap to look for only where the path can be: single pairs and units alone show where, as a bead of several units is
 * never far from one of its pairs with the others alone.
 */
export function narrowed({ corridor }: Lattice, { forward, backward, total }: LatticeSums): Corridor {
  if (total === -Infinity) return corridor;
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
