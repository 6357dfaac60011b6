import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEAD_TYPES, type Bead } from '../../src/align/beads.js';
import { corridorThrough, fullCorridor } from '../../src/align/corridor.js';
import { type BeadCost, buildLattice, cheapestPath } from '../../src/align/lattice.js';
import { beadPosterior, expectedTypes, expectedUnits, latticeSums, nullPosteriors } from '../../src/align/posterior.js';

/** Costs drawn beforehand for every bead of a small matrix. */
const randomCosts = (rows: number, columns: number) =>
  fc.array(fc.integer({ min: -40, max: 80 }), {
    minLength: (rows + 1) * (columns + 1) * BEAD_TYPES.length,
    maxLength: (rows + 1) * (columns + 1) * BEAD_TYPES.length,
  });

const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) => fc.tuple(fc.constant(rows), fc.constant(columns), randomCosts(rows, columns)));

function costOf(columns: number, costs: readonly number[]): BeadCost {
  return (row, column, type) => (costs[(row * (columns + 1) + column) * BEAD_TYPES.length + BEAD_TYPES.indexOf(type)] ?? 0) / 8;
}

/** Every path of beads, written out. */
function allPaths(rows: number, columns: number, row = 0, column = 0): Bead[][] {
  if (row === rows && column === columns) return [[]];
  return BEAD_TYPES.flatMap((type) => {
    const bead = { sourceStart: row, sourceEnd: row + type.source, targetStart: column, targetEnd: column + type.target };
    if (bead.sourceEnd > rows || bead.targetEnd > columns) return [];
    return allPaths(rows, columns, bead.sourceEnd, bead.targetEnd).map((rest) => [bead, ...rest]);
  });
}

function total(path: readonly Bead[], cost: BeadCost): number {
  return path.reduce((sum, bead) => {
    const type = BEAD_TYPES.find(
      (one) => one.source === bead.sourceEnd - bead.sourceStart && one.target === bead.targetEnd - bead.targetStart,
    );
    return type === undefined ? Infinity : sum + cost(bead.sourceEnd, bead.targetEnd, type);
  }, 0);
}

/** Every path with its probability, and the weight of them all. */
function weighed(rows: number, columns: number, cost: BeadCost): { paths: Bead[][]; shares: number[]; all: number } {
  const paths = allPaths(rows, columns);
  const weights = paths.map((path) => Math.exp(-total(path, cost)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return { paths, shares: weights.map((weight) => weight / all), all };
}

describe('the search over beads', () => {
  test('finds what trying every path finds', () => {
    fc.assert(
      fc.property(matrix, ([rows, columns, costs]) => {
        const cost = costOf(columns, costs);
        const path = cheapestPath(buildLattice(fullCorridor(rows, columns), cost));
        const best = Math.min(...allPaths(rows, columns).map((one) => total(one, cost)));
        expect(total(path, cost)).toBeCloseTo(best, 4);
      }),
      { numRuns: 60 },
    );
  });

  test('sums over all paths as writing them out does', () => {
    fc.assert(
      fc.property(matrix, ([rows, columns, costs]) => {
        const cost = costOf(columns, costs);
        const lattice = buildLattice(fullCorridor(rows, columns), cost);
        const sums = latticeSums(lattice);
        const { paths, shares, all } = weighed(rows, columns, cost);
        expect(Math.exp(sums.total) / all).toBeCloseTo(1, 4);
        const bead = paths[0]?.[0];
        if (bead === undefined) return;
        const same = (one: Bead) => JSON.stringify(one) === JSON.stringify(bead);
        const share = paths.reduce((sum, path, k) => sum + (path.some(same) ? (shares[k] ?? 0) : 0), 0);
        expect(beadPosterior(lattice, sums, bead)).toBeCloseTo(share, 4);
      }),
      { numRuns: 40 },
    );
  });

  test('expects as many units as there are', () => {
    fc.assert(
      fc.property(matrix, ([rows, columns, costs]) => {
        const lattice = buildLattice(fullCorridor(rows, columns), costOf(columns, costs));
        const sums = latticeSums(lattice);
        const expected = expectedTypes(lattice, sums);
        expect(BEAD_TYPES.reduce((sum, type, t) => sum + type.source * (expected[t] ?? 0), 0)).toBeCloseTo(rows, 3);
        const alone = nullPosteriors(lattice, sums);
        expect(alone.source.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
          expected[BEAD_TYPES.findIndex((type) => type.target === 0)] ?? 0,
          3,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('chooses the path of which most units are expected to stand right', () => {
    fc.assert(
      fc.property(matrix, ([rows, columns, costs]) => {
        const cost = costOf(columns, costs);
        const lattice = buildLattice(fullCorridor(rows, columns), cost);
        const sums = latticeSums(lattice);
        const { paths, shares } = weighed(rows, columns, cost);
        // A unit alone is right wherever the path passes it: what a path does with each unit, whatever the order.
        const fates = (path: readonly Bead[]) =>
          path.map(({ sourceStart: a, sourceEnd: b, targetStart: c, targetEnd: d }) =>
            a === b
              ? { key: `alone target ${c}`, units: 1 }
              : c === d
                ? { key: `alone source ${a}`, units: 1 }
                : { key: `${[a, b, c, d]}`, units: b - a + d - c },
          );
        const right = new Map<string, number>();
        paths.forEach((path, k) => {
          for (const { key } of fates(path)) right.set(key, (right.get(key) ?? 0) + (shares[k] ?? 0));
        });
        const expected = (path: readonly Bead[]) => fates(path).reduce((sum, { key, units }) => sum + units * (right.get(key) ?? 0), 0);
        const chosen = cheapestPath(lattice, expectedUnits(lattice, sums, nullPosteriors(lattice, sums)));
        expect(expected(chosen)).toBeCloseTo(Math.max(...paths.map(expected)), 3);
      }),
      { numRuns: 40 },
    );
  });

  test('a corridor wide enough changes nothing', () => {
    fc.assert(
      fc.property(matrix, ([rows, columns, costs]) => {
        const cost = costOf(columns, costs);
        const wide = corridorThrough(rows, columns, [{ source: Math.floor(rows / 2), target: Math.floor(columns / 2) }], 6);
        expect(cheapestPath(buildLattice(wide, cost))).toEqual(cheapestPath(buildLattice(fullCorridor(rows, columns), cost)));
      }),
    );
  });

  test('a corridor always has a way through', () => {
    const anchors = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), anchors, fc.nat(4), (rows, columns, points, margin) => {
        const inside = points.filter(([s, t]) => s <= rows && t <= columns).map(([source, target]) => ({ source, target }));
        const ascending = inside
          .sort((a, b) => a.source - b.source)
          .filter((one, k, all) => k === 0 || one.target >= Math.max(...all.slice(0, k).map((other) => other.target)));
        const path = cheapestPath(buildLattice(corridorThrough(rows, columns, ascending, margin), () => 1));
        expect(path.reduce((sum, bead) => sum + bead.sourceEnd - bead.sourceStart, 0)).toBe(rows);
        expect(path.reduce((sum, bead) => sum + bead.targetEnd - bead.targetStart, 0)).toBe(columns);
      }),
    );
  });
});
