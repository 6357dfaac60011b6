import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { alignDocuments } from '../../src/align/index.js';
import { checkAlignment, isComplete, summariseCheck } from '../../src/check/index.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { parseDocument } from '../../src/parse/index.js';
import { checkToJson } from '../../src/write/check-report.js';
import { checkToText } from '../../src/write/check-text.js';
import type { Provenance } from '../../src/write/generator.js';
import { checkToHtml } from '../../src/write/html/check.js';
import { checkToSarif, type SarifTarget } from '../../src/write/sarif.js';
import { corpus, TARGETS, withoutEighth } from '../corpus/solidarity.js';
import { describeWithSharedData, sharedData } from '../shared-data.js';

let lexicons: readonly Lexicon[] = [];
beforeAll(async () => {
  lexicons = await loadLexicons(['zh', ...TARGETS]);
});

function checked(sourceText: string, targetText: string): SarifTarget {
  const documents = { source: parseDocument(sourceText).document, target: parseDocument(targetText).document };
  const alignment = alignDocuments(documents.source, documents.target, { lexicons });
  const findings = checkAlignment(alignment, { documents, lexicons });
  return { alignment, findings, source: { name: 'zh.txt', text: sourceText }, target: { name: 'other.txt', text: targetText } };
}

describe('the bundled resolution', () => {
  test.each(TARGETS)('is complete in %s, with nothing above info', (language) => {
    const { alignment, findings } = checked(corpus.texts.zh, corpus.texts[language]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(isComplete(findings)).toBe(true);
    const { source } = summariseCheck(alignment, findings);
    expect(source.covered).toBe(source.clauses);
    expect(source.coveredCharacters).toBe(source.characters);
  });

  test.each(TARGETS)('is not complete in %s without paragraph 8', (language) => {
    const target = checked(corpus.texts.zh, withoutEighth(corpus.texts[language], true));
    expect(isComplete(target.findings)).toBe(false);
    expect(target.findings.filter(({ rule }) => rule === 'clause-missing').map(({ path }) => path)).toEqual(['op.8']);
    const { byDivision } = summariseCheck(target.alignment, target.findings);
    expect(byDivision['operative part']?.source).toMatchObject({ clauses: 17, covered: 16 });
  });
});

test('spans point at the words concerned in the text that was read', () => {
  const text = corpus.texts.en.replace('18 June 2007', '19 June 2007');
  const [finding] = checked(corpus.texts.zh, text).findings;
  const { source, target } = finding ?? {};
  expect(finding?.rule).toBe('date-differs');
  expect(text.slice(target?.span.start, target?.span.end)).toBe('19 June 2007');
  expect(corpus.texts.zh.slice(source?.span.start, source?.span.end)).toBe('2007年6月18日');
});

test('figures above the title compare as a whole: versions join the lines of a head in their own ways, and print some in English', () => {
  const head = (...lines: string[]) => `${lines.join('\n')}\n\n`;
  const body = (language: 'zh' | 'en') => corpus.texts[language];
  const english = `${head('United Nations A/HRC/44/L.99', 'General Assembly Distr.: Limited', '18 July 2023', 'Original: English')}${body('en')}`;
  const chinese = (day: string) =>
    `${head('联合国 A/HRC/44/L.99', '大会 Distr.: Limited', `${day} July 2023`, 'Chinese', 'Original: English')}${body('zh')}`;
  const dates = (day: string) => checked(english, chinese(day)).findings.filter(({ rule }) => rule === 'date-differs');
  expect(dates('18')).toEqual([]);
  expect(dates('19')).not.toEqual([]);
});

describe('outputs', () => {
  const damaged = () => checked(corpus.texts.zh, withoutEighth(corpus.texts.ar, false).replace('2007', '2008'));

  test('JSON is valid against its schema, for one target and for two', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/check.json', import.meta.url), 'utf8'));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    for (const targets of [[damaged()], [damaged(), checked(corpus.texts.zh, corpus.texts.en)]]) {
      validate(JSON.parse(checkToJson(targets)));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(JSON.parse(checkToJson([damaged(), damaged()])).targets).toHaveLength(2);
  });

  test('text opens with the answer and marks the words', () => {
    const text = checkToText([damaged()]);
    expect(text).toMatch(/^Arabic: not complete\. /);
    expect(text).toContain('⟦2007年6月18日⟧');
  });

  test('HTML marks the words and has each side in its direction', () => {
    const page = checkToHtml([damaged()]);
    expect(/<mark class="error"[^>]*>2007年6月18日<\/mark>/.test(page)).toBe(true);
    expect(page.includes('lang="ar" dir="rtl"')).toBe(true);
  });

  test('SARIF names files, places and fingerprints', () => {
    const log = JSON.parse(checkToSarif([damaged()]));
    const result = log.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'date-differs');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('other.txt');
    expect(result.partialFingerprints['clausealign/v1']).toMatch(/^[0-9a-f]{16}$/);
  });

  test('SARIF points into the file by lines and columns, by the clause alone where the file is no text', () => {
    const target = damaged();
    const dated = (log: string) =>
      JSON.parse(log).runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'date-differs').relatedLocations[0];
    const { region } = dated(checkToSarif([target])).physicalLocation;
    const lines = (target.source.text ?? '').split('\n');
    const line = lines[region.startLine - 1] ?? '';
    expect([region.endLine, line.slice(region.startColumn - 1, region.endColumn - 1)]).toEqual([region.startLine, '2007年6月18日']);
    expect(target.source.text?.slice(region.charOffset, region.charOffset + region.charLength)).toBe('2007年6月18日');
    const bare = dated(checkToSarif([{ ...target, source: { name: 'a b#1/zh.docx' } }]));
    expect(bare.physicalLocation).toEqual({ artifactLocation: { uri: 'a%20b%231/zh.docx' } });
    expect(bare.logicalLocations[0].fullyQualifiedName).toMatch(/^[a-z]+\./);
  });

  test('SARIF and JSON say how they came about, and which version is official', () => {
    const provenance: Provenance = { options: { unit: 'clause' }, sourceStatus: 'official', statuses: { ar: 'unofficial' } };
    const versions = [
      { language: 'zh', status: 'official' },
      { language: 'ar', status: 'unofficial' },
    ];
    expect(JSON.parse(checkToSarif([damaged()], provenance)).runs[0].properties).toMatchObject({ options: { unit: 'clause' }, versions });
    expect(JSON.parse(checkToJson([damaged()], provenance))).toMatchObject({ generator: { options: { unit: 'clause' } }, versions });
  });
});

describeWithSharedData('SARIF', 'schemas', () => {
  test('is valid against the schema of the standard', () => {
    const schema = JSON.parse(sharedData('schemas/sarif-2.1.0.schema.json'));
    const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, validateSchema: false });
    const { $schema, id, ...bare } = schema;
    const validate = ajv.compile({ ...bare });
    validate(JSON.parse(checkToSarif([checked(corpus.texts.zh, withoutEighth(corpus.texts.en, false))])));
    expect(validate.errors ?? []).toEqual([]);
    expect(id).toContain('sarif');
    expect($schema).toContain('json-schema.org');
  });
});
