import { expect, test } from 'vitest';
import { symbolDifference } from '../../src/check/index.js';

test.each([
  ['A/RES/80/122', 'A/RES/80/123', 'document'],
  ['A/80/1/Add.1', 'A/79/2/Corr.1', 'document'],
  ['A/80/1', 'A/80/1/Corr.1', 'state'],
  ['A/C.3/74/L.20', 'A/C.3/74/L.20/Rev.1', 'state'],
  ['A/C.3/74/L.20/Rev.1', 'A/RES/74/128', 'draft'],
  ['UNEP/EA.5/Res.14', 'S/RES/2745 (2024)', 'document'],
  ['A/80/5–S/2025/3', 'A/80/5-S/2025/3', undefined],
  ['A/80/1*', 'A/80/1', undefined],
  [null, 'A/80/1', undefined],
])('%s and %s differ as %s', (one, other, difference) => {
  expect(symbolDifference(one, other)).toBe(difference);
  expect(symbolDifference(other, one)).toBe(difference);
});
