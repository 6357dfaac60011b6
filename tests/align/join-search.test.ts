import { describe, expect, it } from 'vitest';
import { SINGLE_TYPES } from '../../src/align/beads.js';
import { fullCorridor } from '../../src/align/corridor.js';
import { joinSearch } from '../../src/align/join-search.js';
import { type BeadCost, buildLattice } from '../../src/align/lattice.js';

const TWO_TO_ONE = { source: 2, target: 1 };

/** Twelve units a side; unit i is unit i's counterpart, but for those of the source that are said to stand alone. */
const costs =
  (alone: readonly number[], gain: number): BeadCost =>
  (row, column, { source, target }) => {
    if (source + target === 1) return 3;
    const lacking = alone.filter((unit) => unit < row - 1).length;
    return row - 1 - lacking === column - 1 && !alone.includes(row - 1) ? -gain : 5;
  };

describe('joinSearch', () => {
  const single = (alone: readonly number[], gain = 40) =>
    buildLattice(fullCorridor(12, 12 - alone.length), costs(alone, gain), SINGLE_TYPES);

  it('leaves a narrow way where every unit is held by a pair of its own, and joins none', () => {
    const { corridor, mayJoin } = joinSearch(single([]), 1);
    expect(corridor.offset[13]).toBeLessThan(13 * 6);
    expect([2, 5, 12].map((row) => mayJoin(row, row - 1, TWO_TO_ONE))).toEqual([false, false, false]);
  });

  it('may join a unit that stands alone to either neighbour', () => {
    const { mayJoin } = joinSearch(single([6]), 1);
    expect([7, 8].map((row) => mayJoin(row, row - 1, TWO_TO_ONE))).toEqual([true, true]);
    expect([4, 11].map((row) => mayJoin(row, row - 1, TWO_TO_ONE))).toEqual([false, false]);
  });

  it('may join what pairs hold loosely', () => {
    const { mayJoin } = joinSearch(single([], 4), 1);
    expect(mayJoin(5, 4, TWO_TO_ONE)).toBe(true);
  });

  it('leaves everything where single units have no path', () => {
    const lattice = buildLattice(fullCorridor(3, 2), () => Number.POSITIVE_INFINITY, SINGLE_TYPES);
    const { corridor, mayJoin } = joinSearch(lattice, 1);
    expect(corridor).toBe(lattice.corridor);
    expect(mayJoin(3, 2, TWO_TO_ONE)).toBe(true);
  });
});
