import { expect, test } from 'vitest';
import { logisticRegression } from '../../scripts/fit/logistic.js';
import { OMISSION_FEATURES, type OmissionFeatures, omissionEvidence, omissionModel } from '../../src/check/omission-model.js';
import { mended } from './injectors.js';

const SILENT: OmissionFeatures = { terms: 0, marks: 0, length: 0, end: 0, start: 0, surplus: 0, share: 0, pieces: 0 };

test('what is seen of a passage is worth what was fitted, and nothing speaks for one of which nothing is seen', () => {
  expect(omissionEvidence(SILENT, omissionModel)).toBeLessThan(0);
  for (const name of ['terms', 'marks', 'length', 'end', 'start'] as const) {
    expect(omissionEvidence({ ...SILENT, [name]: 1 }, omissionModel)).toBeGreaterThan(omissionEvidence(SILENT, omissionModel));
  }
  expect(omissionModel.surplus).toBeLessThan(0);
  expect(Object.keys(omissionModel).sort()).toEqual(['bias', ...OMISSION_FEATURES].sort());
});

test('the regression finds the odds that samples were drawn with', () => {
  const samples = [0, 1].flatMap((value) =>
    Array.from({ length: 1000 }, (_, k) => ({ features: { value }, isTrue: k < (value === 1 ? 800 : 200) })),
  );
  const { bias, value } = logisticRegression(['value'], samples);
  expect(bias).toBeCloseTo(-Math.log(4), 1);
  expect(value).toBeCloseTo(2 * Math.log(4), 1);
});

test('a mended rest opens and ends as the whole did', () => {
  expect(mended('requests the report,', 'Decides to act, requests the report.')).toBe('Requests the report.');
  expect(mended('决定采取行动，', '决定采取行动，请提出报告。')).toBe('决定采取行动。');
});
