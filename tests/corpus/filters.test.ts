import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build/build-corpus.js';
import { filtered } from '../../src/corpus/build/filters.js';
import { type CorpusFilter, settledOptions } from '../../src/corpus/build/options.js';
import { type CorpusRow, rowLine, rowOfLine } from '../../src/corpus/build/row.js';
import { SeenRows } from '../../src/corpus/build/seen-rows.js';
import { SIGNATURE, writeSignature } from '../../src/corpus/build/signature.js';

const ENGLISH =
  'Requests the Secretary-General to submit a report on the implementation of the present resolution to the Council at its next session';
const FRENCH =
  'Prie le Secrétaire général de présenter un rapport sur l’application de la présente résolution au Conseil à sa prochaine session';
const CHINESE = '请秘书长就本决议的执行情况向理事会下届会议提交一份报告';

const row = (texts: Readonly<Record<string, string>>, more: Partial<CorpusRow> = {}): CorpusRow => ({
  document: 'd',
  id: 'op.1',
  type: Object.keys(texts)
    .map(() => '1')
    .join('-'),
  cells: Object.entries(texts).map(([language, text]) => ({ language, paths: ['op.1'], text })),
  confidence: 0.9,
  findings: [],
  ...more,
});

describe('filters that look at one row', () => {
  const options = settledOptions({});
  const front = (texts: Readonly<Record<string, string>>) =>
    row(texts, { cells: Object.entries(texts).map(([language, text]) => ({ language, paths: ['front.2'], text })) });

  test.each<[string, CorpusRow, CorpusFilter | undefined]>([
    ['a good row', row({ zh: CHINESE, en: ENGLISH }), undefined],
    ['front matter', front({ zh: '普遍分发', en: 'Distr.: General' }), 'boilerplate'],
    ['figures only', row({ zh: '1 234', en: '1,234' }), 'boilerplate'],
    ['a side in another language', row({ en: ENGLISH, fr: ENGLISH }), 'language'],
    ['a short name in another language', row({ zh: 'UNESCO', en: 'UNESCO' }), undefined],
    ['a language without a table', row({ zh: CHINESE, de: ENGLISH }), undefined],
    ['half of it missing', row({ zh: CHINESE.repeat(5), en: ENGLISH }), 'length-ratio'],
    ['short texts', row({ zh: '又', en: 'Also decides' }), undefined],
    ['a weak row', row({ zh: CHINESE, en: ENGLISH }, { confidence: 0.49 }), 'confidence'],
  ])('%s', (_, given, filter) => {
    const whole = { left: given, cut: [] };
    expect(filtered(given, options)).toEqual(filter === undefined ? whole : { by: filter });
    const rest = settledOptions({ skipFilters: filter === undefined ? [] : [filter] });
    expect(filtered(given, rest)).toEqual(whole);
  });

  test('of a row of several versions the one in the wrong language goes, and what was found in it', () => {
    const [en, fr] = ['en', 'fr'].map((language) => ({ rule: 'r', severity: 'info', language, actual: null, expected: null }) as const);
    const { left, cut } = filtered(row({ zh: CHINESE, en: ENGLISH, fr: ENGLISH }, { findings: en && fr ? [en, fr] : [] }), options);
    expect(left).toMatchObject({ type: '1-1', cells: [{ language: 'zh' }, { language: 'en' }], findings: [en] });
    expect(cut).toEqual(['language']);
  });

  test.each([{ minConfidence: 2 }, { maxLengthRatio: 0.5 }, { shardSize: 0 }, { formats: [] }, { all: true, pivot: 'zh' }])(
    'options out of range are refused: %j',
    async (wrong) => {
      await expect(buildCorpus('no folder', 'nor this', wrong)).rejects.toMatchObject({ code: 'invalid-option' });
    },
  );
});

describe('rows that are like earlier ones', () => {
  const signed = (one: CorpusRow): Float64Array => {
    const signature = new Float64Array(SIGNATURE);
    writeSignature(one, true, signature, 0);
    return signature;
  };
  const first = row({ en: ENGLISH, fr: FRENCH });

  test.each<[string, CorpusRow, string | undefined]>([
    ['the same texts, spaced otherwise', row({ en: ENGLISH.replace(/ /g, '  '), fr: FRENCH }), 'duplicates'],
    ['another case and punctuation', row({ en: `${ENGLISH.toUpperCase()}.`, fr: `${FRENCH};` }), 'near-duplicates'],
    ['a word more', row({ en: ENGLISH.replace('next', 'next regular'), fr: FRENCH }), 'near-duplicates'],
    [
      'another side',
      row({ en: ENGLISH, fr: 'Décide de rester saisi de la question, conformément à son programme de travail annuel pour 2021' }),
      undefined,
    ],
    ['the same texts in other languages', row({ en: FRENCH, fr: ENGLISH }), undefined],
  ])('%s', (_, other, kind) => {
    const seen = new SeenRows({ exact: true, near: true });
    seen.add(signed(first));
    expect(seen.find(signed(other), 0)).toBe(kind);
    const exactOnly = new SeenRows({ exact: true, near: false });
    exactOnly.add(signed(first));
    expect(exactOnly.find(signed(other), 0)).toBe(kind === 'duplicates' ? kind : undefined);
  });

  test('a note that is all symbols is another row in each pair of languages', () => {
    const symbols = 'A/HRC/35/35, A/HRC/38/40, A/74/185, A/HRC/RES/41/21, E/CN.4/2005/100';
    const seen = new SeenRows({ exact: true, near: true });
    seen.add(signed(row({ zh: symbols, en: symbols })));
    expect(seen.find(signed(row({ zh: symbols, fr: symbols })), 0)).toBeUndefined();
    expect(seen.find(signed(row({ zh: symbols, en: symbols.toLowerCase() })), 0)).toBe('near-duplicates');
  });

  test('of 20,000 rows with words of their own none is taken for another', () => {
    const seen = new SeenRows({ exact: true, near: true });
    let wrong = 0;
    for (let k = 0; k < 20_000; k++) {
      const words = Array.from({ length: 8 }, (_, n) => (((8 * k + n) * 7919) % 1_000_003).toString(36)).join(' ');
      const signature = signed(row({ en: words, fr: [...words].reverse().join('') }));
      if (seen.find(signature, 0) !== undefined) wrong++;
      seen.add(signature);
    }
    expect(wrong).toBe(0);
  });
});

describe('a row as a line of JSON', () => {
  test.each(['zh-en', 'all'])('comes back the same, %s', (group) => {
    const one = row({ zh: `${CHINESE}\u2028`, en: ENGLISH });
    const line = rowLine(one, group);
    expect(line).not.toMatch(/[\u2028\n]/);
    expect(rowOfLine(line)).toEqual(one);
  });
});
