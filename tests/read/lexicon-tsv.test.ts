import { describe, expect, test } from 'vitest';
import { readLexiconTsv } from '../../src/read/lexicon-tsv.js';

describe('readLexiconTsv', () => {
  test('terms, translations and probabilities', () => {
    const lexicon = readLexiconTsv('zh\ten\r\n决议\tresolution\t0.9\r\n人权\thuman rights\r\n', 'mine.tsv');
    expect(lexicon).toMatchObject({ source: 'zh', target: 'en', name: 'mine.tsv' });
    expect([...lexicon.entries]).toEqual([
      { source: '决议', target: 'resolution', probability: 0.9 },
      { source: '人权', target: 'human rights' },
    ]);
  });

  test.each([
    ['决议\tresolution\n', 'line 1', /two languages/],
    ['zh\tzh\n', 'line 1', /two languages/],
    ['', 'line 1', /two languages/],
    ['zh\ten\n决议\n', 'line 2', /tab/],
    ['zh\ten\n\n决议\tresolution\t2\n', 'line 3', /0 to 1/],
  ])('refuses %j', (text, place, message) => {
    expect(() => readLexiconTsv(text, 'x')).toThrow(
      expect.objectContaining({ code: 'invalid-lexicon', place, message: expect.stringMatching(message) }),
    );
  });
});
