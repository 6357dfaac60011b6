import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/check/phrases.js';
import { ownCopy } from '../../src/text/own-copy.js';
import { romaniseWord } from '../../src/text/romanise.js';
import { stemmer } from '../../src/text/stem.js';
import { WordTable } from '../../src/text/word-table.js';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const FILLER = 'a b c d e '.repeat(20_000);
const letters = (number: number) => [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');

/** Megabytes that are kept of a hundred texts of 400 kB, each with a long word of its own. */
function kept(see: (text: string, start: number, end: number) => void): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let k = 0; k < 100; k++) {
    const text = Buffer.from(`${FILLER}internationalisation${letters(1000 + k)} ${FILLER}`).toString('latin1');
    see(text, FILLER.length, text.indexOf(' ', FILLER.length));
  }
  collect();
  return (process.memoryUsage().heapUsed - before) / 1e6;
}

test('a copy is the same text', () => {
  for (const text of ['', 'a', ' a ', 'نص', '\ud800 half', 'internationalisation']) expect(ownCopy(text)).toBe(text);
});

test('what a cut keeps is its text, and the measure shows it', () => {
  const cuts: string[] = [];
  expect(kept((text, start, end) => cuts.push(text.slice(start, end)))).toBeGreaterThan(30);
  expect(cuts).toHaveLength(100);
});

const stem = stemmer('fr');
const table = new WordTable();
test.each<[string, (text: string, start: number, end: number) => void]>([
  ['stems', (text, start, end) => stem(text.slice(start, end))],
  ['romanised words', (text, start, end) => romaniseWord(text.slice(start, end))],
  ['parts of phrases', (text, start, end) => partsOf(text.slice(start - 2, end + 2), 'es')],
  ['words by number', (text, start, end) => table.numberAt(text, start, end)],
])('%s are remembered without the texts that they stood in', (_, see) => {
  expect(kept(see)).toBeLessThan(10);
});
