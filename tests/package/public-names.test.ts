import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as root from '../../src/index.js';
import * as node from '../../src/node.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the public names', () => {
  test('of clausealign', () => {
    expect(Object.keys(root).sort()).toEqual([
      'ClauseAlignError',
      'alignDocuments',
      'alignLines',
      'beadsOf',
      'chainLexicons',
      'clauseAt',
      'counterpartsOf',
      'decodeText',
      'documentToJson',
      'documentToText',
      'lexiconFormat',
      'loadLexicons',
      'parseDictd',
      'parseDocument',
      'parseLexicon',
      'scoreAlignment',
      'scoresToJson',
      'scoresToText',
      'toBeads',
      'toHtml',
      'toJson',
      'toJsonl',
      'toMoses',
      'toText',
      'toTmx',
      'toTsv',
      'toXliff',
      'version',
    ]);
  });

  test('of clausealign/node', () => {
    expect(Object.keys(node).sort()).toEqual([
      'alignmentFormat',
      'loadCorpus',
      'readAlignment',
      'readAnchors',
      'readBytes',
      'readLexiconTsv',
      'readLexicons',
      'readTextFile',
    ]);
  });

  test('the version is that of the package', () => {
    expect(root.version).toBe(manifest.version);
  });
});
