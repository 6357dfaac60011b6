import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { describeWithSharedData, sharedData } from '../shared-data.js';

const range = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}.${i + 1}`);

describeWithSharedData('the Charter', 'un-charter', () => {
  test.each(['zh', 'en', 'fr', 'es', 'ru', 'ar'])('has 19 chapters and 111 articles in %s', (language) => {
    const { document } = parseDocument(sharedData(`un-charter/un_charter.${language}.txt`));
    const paths = document.clauses.map((clause) => clause.path);
    expect(document.language).toBe(language);
    expect(paths.filter((path) => /^ch\.[^.]+$/.test(path))).toEqual(range('ch', 19));
    expect(paths.filter((path) => /^art\.[^.]+$/.test(path))).toEqual(range('art', 111));
  });

  test('has every number and letter that the Chinese text prints', () => {
    const text = sharedData('un-charter/un_charter.zh.txt');
    const printed = text.match(/^[\s\u3000]*(?:[一二三四五六七八九十]+、|\([子丑寅卯辰]\))/gm) ?? [];
    const { clauses } = parseDocument(text).document;
    const marked = clauses.filter((clause) => clause.kind !== 'chapter' && clause.kind !== 'article' && clause.numbering?.printed);
    expect(marked).toHaveLength(printed.length);
    expect(clauses.find((clause) => clause.path === 'art.73.p.1.e')?.numbering?.mark).toBe('(辰)');
    expect(clauses.find((clause) => clause.path === 'art.1.intro')?.text).toBe('联合国之宗旨为：');
  });
});
