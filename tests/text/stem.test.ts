import { expect, test } from 'vitest';
import { stemmer } from '../../src/text/stem.js';
import { termKey } from '../../src/text/terms.js';

const same = (language: string, words: string) => new Set(words.split(' ').map(stemmer(language)));

test.each([
  ['fr', 'souhaite souhaitent souhaitant souhaiter'],
  ['fr', 'applique appliquent appliquer'],
  ['fr', 'permettent permettre'],
  ['fr', 'président présidents présidence'],
  ['fr', 'tout tous toute toutes'],
  ['fr', 'd du de des'],
  ['es', 'de del'],
  ['ru', 'архив архива архивов'],
  ['ru', 'актив активы активов'],
  ['ar', 'التزام الالتزام والالتزام'],
  ['ar', 'قدرات قدراتها قدراتهم'],
])('%s: %s are one word', (language, words) => {
  expect(same(language, words).size).toBe(1);
});

test.each([['fr', 'violent viol']])('%s: %s are two', (language, words) => {
  expect(same(language, words).size).toBe(2);
});

test.each([
  ['fr', 'afin de', 'afin d’'],
  ['fr', 'en vertu de', 'en vertu du'],
  ['fr', 'conformément à', 'conformément aux'],
  ['es', 'en virtud de', 'en virtud del'],
])('%s: what ends in a function word is one term in all its forms: %s', (language, one, other) => {
  expect(termKey(other, language)).toBe(termKey(one, language));
});
