import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';
import { parseDocument } from '../../src/parse/index.js';
import { declarationText } from '../udhr.js';
import { german } from './german.js';

describe('a seventh language as one more table (example: German)', () => {
  const text = declarationText('deu_1996');
  const tables = [german];

  test('is detected', () => {
    expect(parseDocument(text, { tables }).document.language).toBe('de');
    expect(detectLanguage(declarationText('eng'), [german])).toBeUndefined();
  });

  test('gives all thirty articles at the paths of the Chinese text', () => {
    const articles = (source: string, options = {}) =>
      parseDocument(source, options)
        .document.clauses.map((clause) => clause.path)
        .filter((path) => /^art\.\d+$/.test(path));
    expect(articles(text, { tables })).toEqual(articles(declarationText('cmn_hans')));
    expect(articles(text, { tables })).toHaveLength(30);
  });

  test('is not needed where the tag alone is known: what all languages share still works', () => {
    const { document } = parseDocument('1. Erster Absatz.\n\n2. Zweiter Absatz:\n\na) Buchstabe.', { language: 'de' });
    expect(document.language).toBe('de');
    expect(document.clauses.map((clause) => clause.path)).toEqual(['op.1', 'op.2', 'op.2.a']);
  });
});
