import { expect, test } from 'vitest';
import { learningCutter } from '../../scripts/lexicon/units.js';

const cut = (texts: readonly string[]) => learningCutter('zh', ['国家', '权利'], texts).cut(texts[0] ?? '');

test('what stands in three lines is a unit, with one term at most; what stands in fewer is not', () => {
  expect(cut(['阿勒颇在国家', '阿勒颇的权利', '阿勒颇'])).toEqual(['阿勒颇', '在', '国家']);
  expect(cut(['阿勒颇在国家', '阿勒颇的权利'])).toEqual(['阿勒', '勒颇', '颇在', '国家']);
  expect(cut(['各国家权利', '各国家权利。', '各国家权利；'])).toEqual(['各国家', '权利']);
});

test('words of an alphabet are cut by the written terms alone', () => {
  expect(learningCutter('fr', ['droit homm'], []).cut('Droits hommes')).toEqual(['droit homm']);
});
