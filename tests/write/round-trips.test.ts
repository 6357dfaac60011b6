import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Alignment } from '../../src/model/alignment.js';
import { Desk } from '../../src/page/desk.js';
import { savedFile } from '../../src/page/save.js';
import { type ReadAlignment, readAlignment } from '../../src/read/alignment/alignment-file.js';
import { decodeText } from '../../src/read/text/decode-text.js';
import { beadsOf, toBeads } from '../../src/write/beads.js';
import { sheetOfAlignment } from '../../src/write/html/sheet.js';
import { toJson, toJsonl } from '../../src/write/json.js';
import { toMoses } from '../../src/write/moses.js';
import { toTei } from '../../src/write/tei.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';
import { toXliff } from '../../src/write/xliff.js';
import { toXlsx } from '../../src/write/xlsx.js';
import { xmlCharacters } from '../../src/write/xml.js';
import { alignmentOf, anyAlignment } from '../builders.js';

const cleaned = (units: readonly { path: string; text: string }[]) => units.map(({ path, text }) => ({ path, text: xmlCharacters(text) }));

const clean = (text: string): string => text;

/** What every format with texts must give back. */
function essence(alignment: Alignment, text: (text: string) => string = clean) {
  const units = (list: Alignment['pairs'][number]['source']) => list.map((unit) => ({ path: unit.path, text: text(unit.text) }));
  return alignment.pairs.map(({ id, source, target, confidence }) => ({ id, source: units(source), target: units(target), confidence }));
}

/** What a command reads of a file that holds a text. */
function fromFile(text: string): ReadAlignment {
  return readAlignment(decodeText(new TextEncoder().encode(text)).text);
}

/** The page of an alignment, with what it saves. */
function saved(alignment: Alignment, format: 'json' | 'tmx'): string {
  const sheet = sheetOfAlignment(alignment, [], {});
  return savedFile(new Desk({ kind: 'alignment', sheets: [sheet], provenance: {} }), { format, versions: [0, 1] }).text;
}

/** The texts of a sheet, row by row, with escaped characters as they were. */
function cellsOf(sheet: string): string[][] {
  const rows: string[][] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name }) => {
    if (name === 'row') rows.push([]);
    if (name === 'c') rows.at(-1)?.push('');
  });
  parser.on('text', (text) => {
    const row = rows.at(-1);
    if (row !== undefined && row.length > 0) row[row.length - 1] += text;
  });
  parser.write(sheet).close();
  const plain = (text: string) => text.replace(/_x([\dA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return rows.map((row) => row.map(plain));
}

describe('what is written can be read back, whatever the text', () => {
  test('beads', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        fc.pre(alignment.pairs.length > 0);
        expect(fromFile(toBeads(alignment)).beads).toEqual(beadsOf(alignment));
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
        const read = fromFile(write(alignment));
        expect(read.format).toBe(format);
        expect(read.pairs).toEqual(essence(alignment));
        expect(read.beads).toEqual(beadsOf(alignment));
      }),
    );
  });

  test.each([
    ['tmx', toTmx],
    ['xliff', toXliff],
  ] as const)('%s, without the characters that XML forbids', (format, write) => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        const read = fromFile(write(alignment));
        expect(read.format).toBe(format);
        expect(read.pairs).toEqual(essence(alignment, xmlCharacters));
        expect(read.beads).toEqual(beadsOf(alignment));
      }),
    );
  });

  test('stand-off links: paths and confidence', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        const read = fromFile(toTei(alignment));
        expect(read.format).toBe('tei');
        const paths = (units: readonly { path: string }[]) => units.map(({ path }) => path);
        expect(read.pairs?.map(({ source, target, confidence }) => ({ source: paths(source), target: paths(target), confidence }))).toEqual(
          alignment.pairs.map(({ source, target, confidence }) => ({ source: paths(source), target: paths(target), confidence })),
        );
        expect(read.beads).toEqual(beadsOf(alignment));
      }),
    );
  });

  test('what the page saves', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        const json = fromFile(saved(alignment, 'json'));
        const tmx = fromFile(saved(alignment, 'tmx'));
        const byPlace = new Map(essence(alignment).map((pair) => [pair.id, pair]));
        expect(json.pairs?.map((pair) => byPlace.get(pair.id))).toEqual(json.pairs);
        expect(json.pairs).toHaveLength(alignment.pairs.length);
        expect(tmx.pairs).toEqual(json.pairs?.map((pair) => ({ ...pair, source: cleaned(pair.source), target: cleaned(pair.target) })));
      }),
    );
  });

  test('Moses: two texts in step, a line for each pair of two sides, white space and controls evened', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        const { source, target } = toMoses(alignment);
        const lines = (text: string) => text.split(/[\p{Cc}\u2028\u2029]/u).slice(0, -1);
        const even = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        const filled = alignment.pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
        for (const [side, text] of [
          ['source', source],
          ['target', target],
        ] as const) {
          const separator = alignment[side].language === 'zh' ? '' : ' ';
          expect(lines(text)).toEqual(filled.map((pair) => even(pair[side].map((unit) => unit.text).join(separator))));
        }
      }),
    );
  });

  test('a workbook: every text of every pair', async () => {
    await fc.assert(
      fc.asyncProperty(anyAlignment, async (alignment) => {
        const parts = unzipSync(await toXlsx(alignment));
        const cells = cellsOf(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
        const texts = (units: readonly { text: string }[]) => units.map(({ text }) => text).join('\n');
        expect(cells.slice(1).map(([, source, target]) => [source, target])).toEqual(
          alignment.pairs.map(({ source, target }) => [texts(source), texts(target)]),
        );
      }),
    );
  });

  test('the same alignment gives the same workbook at any time', async () => {
    const alignment = alignmentOf([[['一'], ['one']]]);
    const [first, later] = [
      await toXlsx(alignment),
      await new Promise<Uint8Array>((done) => setTimeout(() => done(toXlsx(alignment)), 2100)),
    ];
    expect(Buffer.from(later).equals(first)).toBe(true);
  });

  test('JSON Lines have a pair a line for readers that end lines at U+2028 too', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        expect(toJsonl(alignment).split(/[\n\u2028\u2029]/)).toHaveLength(alignment.pairs.length + 1);
      }),
    );
  });
});
