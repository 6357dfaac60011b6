import { describe, expect, test } from 'vitest';
import { conventions } from './conventions.js';
import { featureShares, measure } from './measure.js';

const first = 5001;
const trees = 60;

describe.each(conventions.map((convention) => [convention.tag, convention] as const))('trees printed in %s', (_, convention) => {
  test('come back the same', () => {
    const { same, documents, differences } = measure(convention, 'clean', first, trees);
    expect(differences).toEqual([]);
    expect(same).toBe(documents);
  });

  test('come back from damaged text', () => {
    const totals = measure(convention, 'damaged', first, trees);
    expect(totals.right / totals.clauses).toBeGreaterThanOrEqual(0.99);
    expect(totals.tied / totals.notes).toBeGreaterThanOrEqual(0.99);
    expect(totals.ordered).toBe(totals.documents);
  });

  test('come back without any numbers', () => {
    const totals = measure(convention, 'unnumbered', first, trees);
    expect(totals.ordered).toBe(totals.documents);
    expect(totals.paragraphs.right / totals.paragraphs.all).toBeGreaterThanOrEqual(0.95);
    expect(totals.items.right / totals.items.all).toBeGreaterThanOrEqual(0.85);
  });
});

test('each feature stands in one of twenty trees or more', () => {
  const rare = featureShares(1, 400).filter(([, share]) => share < 0.05);
  expect(rare).toEqual([]);
});
