import { describe, expect, test } from 'vitest';
import { damage } from '../../scripts/data/damage.js';
import { readUdhr } from '../../scripts/data/udhr.js';
import { alignLines } from '../../src/align/index.js';
import { detectLanguage } from '../../src/languages/detect.js';
import { parseDocument } from '../../src/parse/index.js';
import { declarationText } from '../udhr.js';
import { german } from './german.js';

const isFilled = ({ source, target }: { source: readonly unknown[]; target: readonly unknown[] }): boolean =>
  source.length > 0 && target.length > 0;

const indices = (units: readonly { path: string }[]): string => units.map(({ path }) => path.slice('line.'.length)).join('+');

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

  test('has its lines aligned with the Chinese ones', () => {
    const [zh, de] = ['cmn_hans', 'deu_1996'].map((file) => readUdhr(file).slice(1));
    // The articles, of which both print the same paragraphs: line 7 is line 7.
    expect(de?.map((article) => article.length)).toEqual(zh?.map((article) => article.length));
    const [source = [], target = []] = [zh, de].map((articles) => articles?.flat().map(({ text: line }) => line));
    const { pairs } = alignLines(source, target, { sourceLanguage: 'zh', targetLanguage: 'de' });
    const filled = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
    const right = filled.filter(({ type, source: [a], target: [b] }) => type === '1-1' && a?.path === b?.path);
    expect((2 * right.length) / (filled.length + source.length)).toBeGreaterThanOrEqual(0.95);
  });

  test('has them aligned where lines were dropped, joined and split too', () => {
    const [zh = [], de = []] = ['cmn_hans', 'deu_1996'].map((file) => readUdhr(file).slice(1).flat());
    const lines = zh.map(({ text: line }, i): [string, string] => [line, de[i]?.text ?? '']);
    let [right, filled] = [0, 0];
    for (const seed of [1, 2, 3, 4, 5]) {
      const { source, target, gold } = damage(lines, ['zh', 'de'], seed);
      const wanted = new Set(gold.filter(isFilled).map((bead) => `${bead.source.join('+')}=${bead.target.join('+')}`));
      const { pairs } = alignLines(source, target, { sourceLanguage: 'zh', targetLanguage: 'de' });
      const found = pairs.filter(isFilled).map((pair) => `${indices(pair.source)}=${indices(pair.target)}`);
      right += found.filter((bead) => wanted.has(bead)).length;
      filled += found.length + wanted.size;
    }
    expect((2 * right) / filled).toBeGreaterThanOrEqual(0.95);
  });

  test('is not needed where the tag alone is known: what all languages share still works', () => {
    const { document } = parseDocument('1. Erster Absatz.\n\n2. Zweiter Absatz:\n\na) Buchstabe.', { language: 'de' });
    expect(document.language).toBe('de');
    expect(document.clauses.map((clause) => clause.path)).toEqual(['op.1', 'op.2', 'op.2.a']);
  });
});
