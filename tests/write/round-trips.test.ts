import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parseDocument, readDocument } from '../../src/index.js';
import type { Alignment } from '../../src/model/alignment.js';
import type { Document } from '../../src/model/document.js';
import { loadCorpus } from '../../src/node.js';
import { readAlignment } from '../../src/read/alignment-file.js';
import { documentToAkn } from '../../src/write/akn.js';
import { beadsOf, toBeads } from '../../src/write/beads.js';
import { toJson, toJsonl } from '../../src/write/json.js';
import { toTei } from '../../src/write/tei.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';
import { toXlsx } from '../../src/write/xlsx.js';
import { xmlCharacters } from '../../src/write/xml.js';
import { alignmentOf, anyAlignment } from '../builders.js';
import { describeWithSharedData, sharedData } from '../shared-data.js';

const clean = (text: string): string => text;

/** What every format with texts must give back. */
function essence(alignment: Alignment, text: (text: string) => string = clean) {
  const units = (list: Alignment['pairs'][number]['source']) => list.map((unit) => ({ path: unit.path, text: text(unit.text) }));
  return alignment.pairs.map(({ id, source, target, confidence }) => ({ id, source: units(source), target: units(target), confidence }));
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

  test('stand-off links: paths and confidence', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        const read = readAlignment(toTei(alignment));
        expect(read.format).toBe('tei');
        const paths = (units: readonly { path: string }[]) => units.map(({ path }) => path);
        expect(read.pairs?.map(({ source, target, confidence }) => ({ source: paths(source), target: paths(target), confidence }))).toEqual(
          alignment.pairs.map(({ source, target, confidence }) => ({ source: paths(source), target: paths(target), confidence })),
        );
        expect(read.beads).toEqual(beadsOf(alignment));
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

/** The clauses of a document after it was written as Akoma Ntoso and read again. */
async function throughAkn(document: Document): Promise<Document> {
  const { versions } = await readDocument(new TextEncoder().encode(documentToAkn({ document })));
  return parseDocument(versions[0].content, { language: document.language }).document;
}

const clausesOf = ({ clauses }: Document) => clauses.map(({ path, text, numbering }) => [path, text, numbering?.mark ?? null]);

describe('a document comes back from Akoma Ntoso clause by clause', () => {
  test.each(Object.entries(loadCorpus().texts))('the resolution in %s, notes included', async (language, text) => {
    const { document } = parseDocument(text, { language });
    const read = await throughAkn(document);
    expect(clausesOf(read)).toEqual(clausesOf(document));
    expect(read.notes.map(({ references }) => references)).toEqual(document.notes.map(({ references }) => references));
  });

  test('any text is written and read without an error, no word lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 }), async (paragraphs) => {
        const { document } = parseDocument(['The General Assembly,', ...paragraphs, '1. Decides.'].join('\n\n'), { language: 'en' });
        const letters = ({ clauses }: Document) => xmlCharacters(clauses.map(({ text }) => text).join('')).replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(await throughAkn(document)).length).toBeGreaterThanOrEqual(letters(document).length);
      }),
      { numRuns: 60 },
    );
  });
});

describeWithSharedData('a treaty', 'un-charter', () => {
  test.each(['zh', 'en', 'ar'])('comes back from Akoma Ntoso clause by clause: the Charter in %s', async (language) => {
    const { document } = parseDocument(sharedData(`un-charter/un_charter.${language}.txt`), { language });
    expect(clausesOf(await throughAkn(document))).toEqual(clausesOf(document));
  });
});
