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
      'applySuppressions',
      'beadsOf',
      'chainLexicons',
      'checkAlignment',
      'checkConcordance',
      'checkToHtml',
      'checkToJson',
      'checkToSarif',
      'checkToText',
      'clauseAt',
      'concordDocuments',
      'concordLines',
      'concordanceToHtml',
      'concordanceToJson',
      'concordanceToText',
      'concordanceToTmx',
      'concordanceToTsv',
      'counterpartsOf',
      'decodeText',
      'diffDocuments',
      'diffToHtml',
      'diffToJson',
      'diffToText',
      'documentToAkn',
      'documentToJson',
      'documentToText',
      'isComplete',
      'lexiconFormat',
      'loadLexicons',
      'parseDictd',
      'parseDocument',
      'parseLexicon',
      'provenanceToJson',
      'readDocument',
      'readSuppressions',
      'scoreAlignment',
      'scoresToJson',
      'scoresToText',
      'summariseCheck',
      'suppressionsFor',
      'suppressionsToJson',
      'toBeads',
      'toHtml',
      'toJson',
      'toJsonl',
      'toMoses',
      'toTei',
      'toText',
      'toTmx',
      'toTsv',
      'toXliff',
      'toXlsx',
      'transferAlignment',
      'version',
    ]);
  });

  test('of clausealign/node', () => {
    expect(Object.keys(node).sort()).toEqual([
      'alignmentFormat',
      'buildCorpus',
      'fetchDocuments',
      'loadCorpus',
      'readAlignment',
      'readAnchors',
      'readBytes',
      'readDocumentFile',
      'readLexiconTsv',
      'readLexicons',
      'readTerms',
      'readTextFile',
      'streamPairs',
    ]);
  });

  test('stand in the README, each and all', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const shown = new Set([...readme.matchAll(/`(\w+)[^`]*`/g)].map(([, name]) => name));
    expect([...Object.keys(root), ...Object.keys(node)].filter((name) => !shown.has(name))).toEqual([]);
  });

  test('the version is that of the package', () => {
    expect(root.version).toBe(manifest.version);
  });
});
