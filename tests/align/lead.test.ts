import { expect, test } from 'vitest';
import { Leads, MOST_LEAD } from '../../src/align/lead.js';
import type { BeadScorer } from '../../src/similarity/scorer.js';

/** A scorer of units whose contents say what a table holds, source by target. */
const scorerOf = (gains: readonly (readonly number[])[]) => {
  let asked = 0;
  const contentGain = (source: number, target: number) => {
    asked++;
    return gains[source]?.[target] ?? 0;
  };
  const fake = { rows: gains.length, columns: gains[0]?.length ?? 0, isBlank: (source: number) => source === 3, contentGain };
  return { scorer: fake as unknown as BeadScorer, asked: () => asked };
};

test('two units lead by what their content says more than that of either with any other', () => {
  const { scorer } = scorerOf([
    [-1, -2.5, -4],
    [-5, 1, -3],
    [-2, -6, -4],
    [9, 9, 9],
  ]);
  const leads = new Leads(scorer);
  expect(leads.of(0, 0, -1)).toBe(1);
  expect(leads.of(2, 2, -4)).toBe(-2);
  expect(leads.of(1, 1, 1)).toBe(MOST_LEAD);
  expect(leads.of(1, 0, -5)).toBe(-MOST_LEAD);
});

test('each unit is held against the others once', () => {
  const { scorer, asked } = scorerOf([
    [0, 1],
    [1, 0],
  ]);
  const leads = new Leads(scorer);
  for (let time = 0; time < 3; time++) leads.of(0, 1, 1);
  expect(asked()).toBe(4);
});
