import { describe, expect, test } from 'vitest';
import { namesIn, numberItems, renamed } from '../../src/text/numbered-items.js';
import { termCutter, termParts } from '../../src/text/terms.js';

const numbered = (units: readonly string[][]) => numberItems(units, (unit) => unit);
const unitsOf = (items: ReturnType<typeof numbered>) => Array.from({ length: items.start.length - 1 }, (_, k) => namesIn(items, k, k + 1));

describe('numbered items', () => {
  test('are numbered as they first come and keep their order', () => {
    const items = numbered([['b', 'a', 'b'], [], ['c', 'a']]);
    expect(items.names).toEqual(['b', 'a', 'c']);
    expect([...items.values]).toEqual([0, 1, 0, 2, 1]);
    expect(items.numbers.get('c')).toBe(2);
    expect(unitsOf(items)).toEqual([['b', 'a', 'b'], [], ['c', 'a']]);
  });

  test('more than were thought likely fit', () => {
    const many = Array.from({ length: 100 }, (_, k) => `word${k % 60}`);
    expect(unitsOf(numbered([many, many]))).toEqual([many, many]);
  });

  test('what is renamed alike is one, and what has no name falls away', () => {
    const items = renamed(
      numbered([
        ['Rights', 'rights', 'of'],
        ['man', 'of'],
      ]),
      (name) => (name === 'of' ? undefined : name.toLowerCase()),
    );
    expect(items.names).toEqual(['rights', 'man']);
    expect(unitsOf(items)).toEqual([['rights', 'rights'], ['man']]);
  });
});

describe('terms of numbered parts', () => {
  test.each([
    [
      'en',
      ['gener assembl', 'gener assembl resolut', 'right'],
      ['the General Assembly and general rights', 'General Assembly resolutions of the General'],
    ],
    ['zh', ['大会', '联合国大会', '人权'], ['联合国大会和大会的人权', '重申人权。大会']],
  ])('are those of each text, %s', (language, known, texts) => {
    const cutter = termCutter(language, known);
    const parts = numberItems(texts, (text) => termParts(text, language));
    const { terms, from } = cutter.cutUnits(parts);
    expect(unitsOf(terms)).toEqual(texts.map((text) => cutter.cut(text)));
    from.forEach((at, k) => {
      const [term, part] = [terms.names[terms.values[k] ?? -1], parts.names[parts.values[at] ?? -1]];
      expect(language === 'zh' ? part?.includes(term ?? '?') : term?.startsWith(part ?? '?')).toBe(true);
    });
  });
});
