import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Alignment, Provenance } from '../../src/index.js';
import { alignDocuments, loadLexicons, parseDocument, scoreAlignment } from '../../src/index.js';
import { loadCorpus } from '../../src/node.js';
import { documentToAkn } from '../../src/write/akn.js';
import { lexiconProvenance } from '../../src/write/generator.js';
import { documentToJson, toJson, toJsonl } from '../../src/write/json.js';
import { provenanceToJson } from '../../src/write/provenance-json.js';
import { scoresToJson } from '../../src/write/scores.js';
import { toTei } from '../../src/write/tei.js';
import { toTmx } from '../../src/write/tmx.js';
import { toXliff } from '../../src/write/xliff.js';
import { toXlsx } from '../../src/write/xlsx.js';
import { anyAlignment } from '../builders.js';
import { describeWithSharedData, sharedData } from '../shared-data.js';

const { texts } = loadCorpus();
const parsed = { zh: parseDocument(texts.zh), ar: parseDocument(texts.ar) };
const resolution = alignDocuments(parsed.zh.document, parsed.ar.document, { explain: true });
const provenance: Provenance = {
  options: { unit: 'clause', minConfidence: 0.5 },
  lexicons: [{ name: 'a & b', checksum: null }],
  sourceStatus: 'official',
  targetStatus: 'unofficial',
};

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8'));

function errors(name: string, value: unknown): unknown {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  return ajv.validate(schema(name), value) ? [] : ajv.errors;
}

describe('JSON is valid against the schemas that ship', () => {
  test('an alignment, and each line of JSON Lines against its pairs', () => {
    expect(errors('alignment', JSON.parse(toJson(resolution, provenance)))).toEqual([]);
    const pairs = toJsonl(resolution, provenance)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(errors('alignment', { ...JSON.parse(toJson(resolution)), pairs })).toEqual([]);
  });

  test('alignments of any text', () => {
    fc.assert(
      fc.property(anyAlignment, (alignment) => {
        expect(errors('alignment', JSON.parse(toJson(alignment)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each(Object.values(parsed))('a parsed document', (document) => {
    expect(errors('document', JSON.parse(documentToJson(document, provenance)))).toEqual([]);
  });

  test('the checksums of the lexicons that ship, and those of files; other shapes are refused', async () => {
    const lexicons = lexiconProvenance(await loadLexicons(['zh', 'en']));
    expect(lexicons.length).toBeGreaterThan(0);
    const written = (checksums: readonly (string | null)[]) =>
      JSON.parse(toJson(resolution, { lexicons: checksums.map((checksum) => ({ name: 'x', checksum })) }));
    const known = lexicons.map(({ checksum }) => checksum);
    expect(known).not.toContain(null);
    expect(errors('alignment', written([...known, `sha256:${'0'.repeat(64)}`, null]))).toEqual([]);
    for (const bad of ['sha256:', 'md5:00', 'XYZ', '']) expect(errors('alignment', written([bad]))).not.toEqual([]);
  });

  test('provenance', () => {
    expect(errors('provenance', JSON.parse(provenanceToJson([resolution.source, resolution.target], provenance)))).toEqual([]);
    expect(errors('provenance', { schemaVersion: '1.0' })).not.toEqual([]);
  });

  test('scores', () => {
    const beads = [{ source: [0], target: [0] }];
    expect(errors('scores', JSON.parse(scoresToJson(scoreAlignment(beads, [...beads, { source: [], target: [1] }]))))).toEqual([]);
  });

  test('a schema refuses what is none', () => {
    const { pairs, ...rest } = JSON.parse(toJson(resolution));
    expect(errors('alignment', rest)).not.toEqual([]);
    expect(errors('alignment', { ...rest, pairs: [{ ...pairs[0], confidence: 2 }] })).not.toEqual([]);
  });
});

const schemas = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'schemas');
const folder = mkdtempSync(join(tmpdir(), 'clausealign-'));

function xmllint(args: readonly string[], file: string, text: string): { status: number | null; stderr: string } {
  const path = join(folder, file);
  writeFileSync(path, text);
  const { status, stderr, error } = spawnSync('xmllint', ['--nonet', '--noout', ...args, path], { encoding: 'utf8' });
  return { status, stderr: status === 0 ? '' : (error?.message ?? stderr) };
}

/** One alignment with the oddest texts that the generator has. */
function odd(): Alignment[] {
  return fc.sample(anyAlignment, { numRuns: 20, seed: 7 });
}

const installed = spawnSync('xmllint', ['--version']).status === 0;

describeWithSharedData('XML is valid', 'schemas', () => {
  test.skipIf(!installed && process.env.CI !== 'true')('tmx against its DTD', () => {
    copyFileSync(join(schemas, 'tmx14.dtd'), join(folder, 'tmx14.dtd'));
    for (const alignment of [resolution, ...odd()]) {
      expect(xmllint(['--valid'], 'a.tmx', toTmx(alignment, provenance))).toEqual({ status: 0, stderr: '' });
    }
  });

  test.skipIf(!installed && process.env.CI !== 'true')('xliff against its schema', () => {
    const core = join(schemas, 'xliff-2.1', 'xliff_core_2.0.xsd');
    expect(existsSync(core)).toBe(true);
    for (const alignment of [resolution, ...odd()]) {
      expect(xmllint(['--schema', core], 'a.xlf', toXliff(alignment, provenance))).toEqual({ status: 0, stderr: '' });
    }
  });

  test.skipIf(!installed && process.env.CI !== 'true')(
    'Akoma Ntoso against its schema, in all languages, of treaties and odd texts too',
    () => {
      const akn = join(schemas, 'akn-3.0', 'akomantoso30.xsd');
      const charter = ['zh', 'en', 'ar'].map((language) => sharedData(`un-charter/un_charter.${language}.txt`));
      const oddTexts = odd().map(({ source }) => source.clauses.map(({ text }) => text).join('\n\n'));
      const sections =
        'Title\n\nThe General Assembly,\n\nRecalling x,\n\n(a) y;\n\nA.\n\n1. Decides:\n\n(a) one;\n\n(i) two;\n\nand so on.\n\nAnnex I\n\nRules\n\n1. First.\n\n2. Second.¹\n\n¹ A note.';
      for (const text of [...Object.values(texts), ...charter, ...oddTexts, sections, '', 'x']) {
        expect(xmllint(['--schema', akn], 'a.xml', documentToAkn(parseDocument(text), provenance))).toEqual({ status: 0, stderr: '' });
      }
    },
  );

  test.skipIf(!installed && process.env.CI !== 'true')('stand-off links and the parts of a workbook are well-formed', async () => {
    for (const alignment of [resolution, ...odd()]) {
      expect(xmllint([], 'a.xml', toTei(alignment, provenance))).toEqual({ status: 0, stderr: '' });
      const parts = unzipSync(await toXlsx(alignment, provenance));
      for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/workbook.xml'])
        expect(xmllint([], 'part.xml', strFromU8(parts[part] ?? new Uint8Array()))).toEqual({ status: 0, stderr: '' });
    }
  });
});
