import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LadderBead } from '../../src/model/ladder.js';
import { scoreAlignment } from '../../src/score/score-alignment.js';

const bead = (source: number[], target: number[]): LadderBead => ({ source, target });

describe('scoreAlignment', () => {
  test('counts a bead as strictly right only where it is exactly the gold bead', () => {
    const gold = [bead([0], [0]), bead([1], [1, 2]), bead([2], [])];
    const test = [bead([0], [0]), bead([1], [1]), bead([], [2]), bead([2], [])];
    const scores = scoreAlignment(gold, test);
    expect(scores.strict).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(scores.lax).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scores.null).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  test('calls a bead laxly right where a source and a target unit of it are linked, not where each is linked elsewhere', () => {
    const gold = [bead([0], [0]), bead([1], [1])];
    expect(scoreAlignment(gold, [bead([0], [1])]).lax.precision).toBe(0);
    expect(scoreAlignment(gold, [bead([0, 1], [1])]).lax).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('says by type what was found of it, omissions by unit', () => {
    const scores = scoreAlignment([bead([0, 1], [0]), bead([2, 3], [])], [bead([0], [0]), bead([1], []), bead([2], [])]);
    expect(scores.byType).toEqual({
      '1-0': { precision: 0.5, recall: 0.5, f1: 0.5 },
      '1-1': { precision: 0, recall: null, f1: 0 },
      '2-1': { precision: null, recall: 0, f1: 0 },
    });
  });

  test('0/0 is null', () => {
    const scores = scoreAlignment([bead([0], [0])], [bead([0], [0])]);
    expect(scores.null).toEqual({ precision: null, recall: null, f1: null });
    expect(scoreAlignment([], []).strict).toEqual({ precision: null, recall: null, f1: null });
  });

  test('an order of beads and units says nothing, and gold against itself is perfect', () => {
    const indices = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.record({ source: indices, target: indices }), { minLength: 1 }), (beads) => {
        const turned = [...beads].reverse().map(({ source, target }) => bead([...source].reverse(), [...target].reverse()));
        expect(scoreAlignment(beads, turned).strict).toEqual({ precision: 1, recall: 1, f1: 1 });
        expect(scoreAlignment(beads, turned).lax.f1).toBe(1);
      }),
    );
  });

  test('swapping gold and test swaps precision and recall', () => {
    const side = fc.uniqueArray(fc.nat(9), { maxLength: 2 });
    const beads = fc.array(fc.record({ source: side, target: side }));
    fc.assert(
      fc.property(beads, beads, (a, b) => {
        const [there, back] = [scoreAlignment(a, b), scoreAlignment(b, a)];
        for (const kind of ['strict', 'lax', 'null'] as const) {
          expect(there[kind].precision).toBe(back[kind].recall);
          expect(there[kind].f1).toBe(back[kind].f1);
        }
      }),
    );
  });
});
