import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignLines } from '../../src/align/index.js';
import { ClauseAlignError } from '../../src/errors.js';
import { chainLexicons } from '../../src/lexicon/chain.js';
import { parseLexicon } from '../../src/lexicon/formats/parse-lexicon.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import { extendLexicon, loosenLexicon, pairLexicon, restrictLexicon } from '../../src/lexicon/pair-lexicon.js';
import type { Lexicon, LexiconEntry } from '../../src/model/lexicon.js';

const lexicon = (source: string, target: string, entries: readonly LexiconEntry[]): Lexicon => ({ source, target, entries });

const ZH_EN = lexicon('zh', 'en', [
  { source: '决议', target: 'resolutions', probability: 0.8, backward: 0.6 },
  { source: '决议', target: 'decision', probability: 0.2, backward: 0.4 },
  { source: '大会', target: 'General Assembly', probability: 0.9 },
]);

describe('a pair lexicon', () => {
  test('keys terms by stem, and turns to either direction', () => {
    const forward = pairLexicon([ZH_EN], 'zh', 'en');
    expect(forward.translations.get('决议')).toEqual([
      { target: 'resolut', forward: 0.8, backward: 0.6 },
      { target: 'decis', forward: 0.2, backward: 0.4 },
    ]);
    expect(forward.sourceMass.get('决议')).toBeCloseTo(1);
    const backward = pairLexicon([ZH_EN], 'en', 'zh-Hans');
    expect(backward.translations.get('gener assembl')).toEqual([{ target: '大会', forward: 0.9, backward: 0.9 }]);
    expect(backward.targetMass.get('决议')).toBeCloseTo(1);
    expect(backward.sourceCutter.cut('The General Assembly')).toEqual(['the', 'gener assembl']);
  });

  test('keeps the more probable of two statements, and passes other languages over', () => {
    const more = lexicon('en', 'zh', [{ source: 'resolution', target: '决议', probability: 0.1, backward: 0.95 }]);
    const pair = pairLexicon([ZH_EN, more, lexicon('fr', 'es', [{ source: 'a', target: 'b' }])], 'zh', 'en');
    expect(pair.translations.get('决议')?.[0]).toEqual({ target: 'resolut', forward: 0.95, backward: 0.6 });
    expect(pair.translations.has('a')).toBe(false);
  });

  test('extended, restricted, loosened', () => {
    const pair = pairLexicon([ZH_EN], 'zh', 'en');
    const extended = extendLexicon(pair, [{ source: '和平', target: 'peac', probability: 0.5 }]);
    expect(extended.translations.get('和平')).toEqual([{ target: 'peac', forward: 0.5, backward: 0.5 }]);
    expect(extended.translations.get('大会')).toEqual(pair.translations.get('大会'));
    const restricted = restrictLexicon(pair, ['大会', '无']);
    expect([...restricted.translations.keys()]).toEqual(['大会']);
    expect(loosenLexicon(pair, 0.5).sourceMass.get('大会')).toBeCloseTo(0.45);
    expect(loosenLexicon(pair, 0.5).translations.get('大会')?.[0]?.forward).toBeCloseTo(0.45);
  });

  test('masses are the sums of probabilities, whatever the entries', () => {
    const term = fc.constantFrom('a', 'b', 'c', 'd');
    const entry = fc.record({ source: term, target: term, probability: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const pair = pairLexicon([{ ...lexicon('xx', 'yy', entries), keyed: true }], 'xx', 'yy');
        for (const source of pair.translations.keys())
          expect(pair.sourceMass.get(source)).toBeCloseTo(
            pair.translations.get(source)?.reduce((sum, one) => sum + one.forward, 0) ?? Number.NaN,
          );
        expect(new Set(pair.translations.keys())).toEqual(new Set(entries.map((one) => one.source)));
      }),
    );
  });
});

describe('lexicons that ship', () => {
  test('are looked into as they are read through', async () => {
    for (const [source, target] of [
      ['zh', 'en'],
      ['ru', 'ar'],
    ] as const) {
      const shipped = await loadLexicons([source, target]);
      const copies = shipped.map((one): Lexicon => ({ ...one }));
      const [index, read] = [pairLexicon(shipped, source, target), pairLexicon(copies, source, target)];
      let compared = 0;
      for (const term of read.translations.keys()) {
        if (compared++ % 7 !== 0) continue;
        const row = read.translations.get(term) ?? [];
        const found = new Map(index.translations.get(term)?.map((one) => [one.target, one]));
        expect(found.size).toBe(row.length);
        for (const one of row) expect(found.get(one.target)?.forward).toBeCloseTo(one.forward, 12);
        expect(index.sourceMass.get(term)).toBeCloseTo(read.sourceMass.get(term) ?? Number.NaN, 9);
      }
      expect(new Set(index.translations.keys())).toEqual(new Set(read.translations.keys()));
      expect(new Set(index.targetMass.keys())).toEqual(new Set(read.targetMass.keys()));
    }
  });

  test('are ready within 60 ms of processor time', async () => {
    const shipped = await loadLexicons(['fr', 'es']);
    const before = process.cpuUsage().user;
    pairLexicon(shipped, 'fr', 'es').sourceCutter.cut('Le Conseil');
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(60);
  });

  test('are none for languages without data, and refuse what is no tag', async () => {
    expect(await loadLexicons(['zh', 'de'])).toEqual([]);
    await expect(loadLexicons(['!'])).rejects.toMatchObject({ code: 'invalid-language' });
  });
});

describe('chains', () => {
  const EN_AR = lexicon('ar', 'en', [
    { source: 'قرار', target: 'resolution', probability: 0.5, backward: 0.7 },
    { source: 'قرار', target: 'decision', probability: 0.5, backward: 0.6 },
  ]);

  test('multiply and damp probabilities, and add the ways up', () => {
    const [chain] = chainLexicons([ZH_EN, EN_AR], 'zh', 'ar');
    const entries = [...(chain?.entries ?? [])];
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ source: '决议', target: 'قرار' });
    expect(entries[0]?.probability).toBeCloseTo(0.5 * (0.8 * 0.7 + 0.2 * 0.6));
    expect(entries[0]?.backward).toBeCloseTo(0.5 * (0.6 * 0.5 + 0.4 * 0.5));
  });

  test('are made of the user’s lexicons by themselves, in either direction', () => {
    expect(pairLexicon([ZH_EN, EN_AR], 'zh', 'ar').translations.get('决议')?.[0]?.target).toBe('قرار');
    expect(pairLexicon([ZH_EN, EN_AR], 'ar', 'zh').translations.get('قرار')?.[0]?.target).toBe('决议');
    expect(pairLexicon([ZH_EN, EN_AR], 'ar', 'zh').targetMass.get('决议')).toBeCloseTo(0.34);
  });

  test('are none where no language is shared, and none through the pair itself', () => {
    expect(chainLexicons([ZH_EN, lexicon('fr', 'ar', [])], 'zh', 'ar')).toEqual([]);
    expect(chainLexicons([ZH_EN, ZH_EN], 'zh', 'en')).toEqual([]);
  });

  test('work on what files give', () => {
    const own = [...parseLexicon('zh\ten\n和平\tpeace\n'), ...parseLexicon('en,fr\npeace,paix\n')];
    expect(pairLexicon(own, 'zh', 'fr').translations.get('和平')?.[0]?.target).toBe('paix');
  });
});

describe('terms that are more than words', () => {
  const cutWith = (source: string, target: string) => pairLexicon([lexicon('zh', 'en', [{ source, target }])], 'zh', 'en');

  test.each([
    ['科菲·安南', 'Kofi Annan', '前秘书长科菲·安南说', '科菲安南'],
    ['艾滋病毒/艾滋病', 'HIV/AIDS', '防治艾滋病毒/艾滋病方案', '艾滋病毒艾滋病'],
  ])('%s is found as one', (source, target, text, key) => {
    const pair = cutWith(source, target);
    expect(pair.sourceCutter.cut(text)).toContain(key);
    expect(pair.translations.has(key)).toBe(true);
  });

  test('one with a figure is left to the figures', () => {
    expect([...cutWith('77国集团', 'Group of 77').translations.keys()]).toEqual([]);
  });
});

describe('misuse', () => {
  test.each([
    ['no list', 'x'],
    ['none in it', [null]],
    ['without entries', [{ source: 'zh', target: 'en' }]],
    ['with what is no list', [{ source: 'zh', target: 'en', entries: {} }]],
    ['with a probability that is none', [lexicon('zh', 'en', [{ source: '水', target: 'water', probability: 7 }])]],
  ])('%s: one error of ours', (_, lexicons) => {
    const align = () =>
      alignLines(['水'], ['water'], { sourceLanguage: 'zh', targetLanguage: 'en', lexicons: lexicons as unknown as Lexicon[] });
    expect(align).toThrow(ClauseAlignError);
  });

  test('a chain, and languages to load', async () => {
    expect(() => chainLexicons([ZH_EN], 'zh', 'ar', { damping: 5 })).toThrow(ClauseAlignError);
    await expect(loadLexicons('zh' as unknown as string[])).rejects.toThrow(ClauseAlignError);
  });
});
