import { describe, expect, test } from 'vitest';
import { coverageOf, meansOf, USUAL_MEANS } from '../../src/similarity/joins/coverage.js';

describe('coverage', () => {
  const usual = coverageOf(USUAL_MEANS);

  test('speaks for units that find their terms, against those that find none, and not at all without terms', () => {
    expect(usual.pair(12, 20)).toBeGreaterThan(1.5);
    expect(usual.pair(0, 20)).toBeLessThan(-3);
    expect(usual.unit(0, 0)).toBe(0);
  });

  test('longer texts are no surer', () => expect(usual.pair(60, 100)).toBeCloseTo(usual.pair(29, 48), 6));

  test('where a text finds little, little found says less against', () => {
    const free = coverageOf(meansOf([300, 1000], [60, 1000]));
    expect(free.pair(0, 10)).toBeGreaterThan(usual.pair(0, 10) + 0.5);
    expect(free.pair(3, 10)).toBeGreaterThan(usual.pair(3, 10));
  });

  test('a few pairs hardly change what is usual', () => {
    expect(meansOf([0, 0], [0, 0])).toEqual(USUAL_MEANS);
    expect(meansOf([1, 10], [0, 0]).together).toBeGreaterThan(0.6);
  });
});
