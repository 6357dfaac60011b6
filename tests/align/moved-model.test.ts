import { expect, test } from 'vitest';
import { type MovedFeatures, movedEvidence, movedModel } from '../../src/align/moved-model.js';

/** Two lines of much the same length and ending, of which hardly a word is known. */
const UNKNOWN: MovedFeatures = { content: -1, lacking: -1.3, lead: -1.8, setting: 1, saved: 0, rivals: 0, only: 0 };

test('what is all that is left over on either side is one text, though hardly a word of it is known', () => {
  expect(movedEvidence({ ...UNKNOWN, only: 1 }, movedModel)).toBeGreaterThan(0);
  expect(movedEvidence(UNKNOWN, movedModel)).toBeLessThan(0);
  expect(movedEvidence({ ...UNKNOWN, rivals: Math.log(2) }, movedModel)).toBeLessThan(0);
});

test('but not where its words speak against it', () => {
  expect(movedEvidence({ ...UNKNOWN, content: -3, lacking: -3, lead: -3, only: 1 }, movedModel)).toBeLessThan(0);
});
