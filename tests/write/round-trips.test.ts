import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alignment } from '../../src/model/alignment.js';
import { readAlignment } from '../../src/read/alignment-file.js';
import { beadsOf, toBeads } from '../../src/write/beads.js';
import { toJson, toJsonl } from '../../src/write/json.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';
import { xmlCharacters } from '../../src/write/xml.js';
import { anyAlignment } from '../builders.js';

const clean = (text: string): string => text;

/** What every format with texts must give back. */
function essence(alignment: Alignment, text: (text: string) => string = clean) {
  const units = (list: Alignment['pairs'][number]['source']) => list.map((unit) => ({ path: unit.path, text: text(unit.text) }));
  return alignment.pairs.map(({ id, source, target, confidence }) => ({ id, source: units(source), target: units(target), confidence }));
}

describe('what is written can be read back, whatever the text', () => {
  test('beads', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        fc.pre(alignment.pairs.length > 0);
        expect(readAlignment(toBeads(alignment)).beads).toEqual(beadsOf(alignment));
      }),
    );
  });

  test.each([
    ['json', toJson],
    ['jsonl', toJsonl],
    ['tsv', toTsv],
  ] as const)('%s', (format, write) => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        fc.pre(alignment.pairs.length > 0);
        const read = readAlignment(write(alignment));
        expect(read.format).toBe(format);
        expect(read.pairs).toEqual(essence(alignment));
        expect(read.beads).toEqual(beadsOf(alignment));
      }),
    );
  });

  test('tmx, without the characters that XML forbids', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        const read = readAlignment(toTmx(alignment));
        expect(read.format).toBe('tmx');
        expect(read.pairs).toEqual(essence(alignment, xmlCharacters));
        expect(read.beads).toEqual(beadsOf(alignment));
      }),
    );
  });

  test('JSON Lines have a pair a line for readers that end lines at U+2028 too', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        expect(toJsonl(alignment).split(/[\n\u2028\u2029]/)).toHaveLength(alignment.pairs.length + 1);
      }),
    );
  });
});
