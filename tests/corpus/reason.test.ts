import { expect, test } from 'vitest';
import { reasonOf } from '../../src/corpus/reason.js';

test.each([
  ["ENOENT: no such file, open '/home/me/corpus/a.zh.txt'", "ENOENT: no such file, open 'a.zh.txt'"],
  ['Cannot find module file:///home/me/dist/x.js', 'Cannot find module x.js'],
  ['C:\\data\\a.txt is locked', 'a.txt is locked'],
  ['paragraph 3/4 of A/RES/60/1 and/or its annex', 'paragraph 3/4 of A/RES/60/1 and/or its annex'],
])('%s', (message, said) => {
  expect(reasonOf(new Error(message))).toBe(said);
});
