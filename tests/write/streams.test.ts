import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlignmentPair } from '../../src/model/alignment.js';
import { toJsonl } from '../../src/write/json.js';
import { toMoses } from '../../src/write/moses.js';
import { type StreamFormat, streamPairs } from '../../src/write/stream-pairs.js';
import { toTei } from '../../src/write/tei.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';
import { toXliff } from '../../src/write/xliff.js';
import { anyAlignment, lineUnit, pairOf } from '../builders.js';

async function gathered(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

async function* slowly(pairs: readonly AlignmentPair[]): AsyncGenerator<AlignmentPair> {
  for (const pair of pairs) {
    await Promise.resolve();
    yield pair;
  }
}

const provenance = { options: { unit: 'line' }, sourceStatus: 'official', targetStatus: 'unofficial' } as const;

describe('streams', () => {
  test.each([
    ['jsonl', toJsonl],
    ['tsv', toTsv],
    ['tmx', toTmx],
    ['xliff', toXliff],
    ['tei', toTei],
    ['moses-source', (alignment) => toMoses(alignment).source],
    ['moses-target', (alignment) => toMoses(alignment).target],
  ] satisfies [StreamFormat, typeof toTmx][])('%s: the pieces are what the string is', async (format, write) => {
    await fc.assert(
      fc.asyncProperty(anyAlignment, async (alignment) => {
        const expected = write(alignment, provenance);
        expect((await gathered(streamPairs(format, alignment.pairs, alignment, provenance))).join('')).toBe(expected);
        expect((await gathered(streamPairs(format, slowly(alignment.pairs), alignment, provenance))).join('')).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('many pairs come in pieces of bounded size', async () => {
    function* pairs(): Generator<AlignmentPair> {
      for (let n = 0; n < 5000; n++) yield pairOf([lineUnit(n, 'x'.repeat(50))], [lineUnit(n, 'y'.repeat(50))]);
    }
    const head = { unit: 'line', source: { language: 'zh', symbol: null }, target: { language: 'en', symbol: null } } as const;
    const pieces = await gathered(streamPairs('tsv', pairs(), head));
    expect(pieces.length).toBeGreaterThan(8);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
  });

  test('a format that is none is refused at once, before anything is read', () => {
    const head = { unit: 'line', source: { language: 'zh', symbol: null }, target: { language: 'en', symbol: null } } as const;
    expect(() => streamPairs('toString' as StreamFormat, [], head)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });
});
