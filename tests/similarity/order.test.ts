import { describe, expect, test } from 'vitest';
import { orderGain } from '../../src/similarity/joins/order.js';

describe('order inside a bead that joins two units to one', () => {
  test('speaks for a term that stands where its part stands, against one that stands elsewhere', () => {
    expect(orderGain(0.1, 0, 0.5)).toBeGreaterThan(0.3);
    expect(orderGain(0.9, 0, 0.5)).toBeLessThan(-0.5);
    expect(orderGain(0.9, 0.5, 1)).toBeCloseTo(orderGain(0.1, 0, 0.5), 10);
  });

  test('is a likelihood ratio: its density over all places sums to one', () => {
    const steps = 2_000;
    for (const [from, to] of [
      [0, 0.3],
      [0.3, 0.6],
      [0.6, 1],
    ] as const) {
      const mass = Array.from({ length: steps }, (_, k) => Math.exp(orderGain((k + 0.5) / steps, from, to))).reduce((a, b) => a + b, 0);
      expect(mass / steps).toBeCloseTo(1, 2);
    }
  });
});
