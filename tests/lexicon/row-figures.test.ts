import { describe, expect, test } from 'vitest';
import { occurrences } from '../../scripts/lexicon/occurrences.js';
import { direction, ownSenses, rowFigures, rowLines, strangersSenses } from '../../scripts/lexicon/row-figures.js';
import type { ConceptRow } from '../../scripts/lexicon/table.js';

type Terms = ConceptRow['terms'];
const row = (id: string, terms: Partial<Terms>): ConceptRow => ({
  id,
  domain: 'general',
  line: 2,
  terms: { ar: [], en: [], es: [], fr: [], ru: [], zh: [], ...terms },
});
const line = (document: string, text: Partial<Record<keyof Terms, string>>) => ({
  document,
  text: { ar: '', en: '', es: '', fr: '', ru: '', zh: '', ...text },
});

describe('occurrences', () => {
  const rows = [row('right', { en: ['right'], zh: ['权利'] }), row('human-rights', { en: ['human rights'], zh: ['人权'] })];
  const found = occurrences(rows, [line('a', { en: 'Human rights of women' }), line('a', { en: 'The right to food' })], 'en');

  test('a term within a longer one of another row doesn’t stand there', () => {
    expect(found.standing.map((lines) => [...lines.keys()])).toEqual([[1], [0]]);
  });

  test('but is found there as a translation', () => {
    expect(found.within.map((lines) => [...lines])).toEqual([[0, 1], [0]]);
  });
});

describe('what lines are about', () => {
  const rows = [
    row('measure', { en: ['measure'], fr: ['mesure'], es: ['medida'] }),
    row('extent', { en: ['extent'], fr: ['mesure'], es: ['grado'] }),
    row('peace', { en: ['peace'], fr: ['paix'], es: ['paz'] }),
  ];
  const times = (count: number, text: Parameters<typeof line>[1]) => Array.from({ length: count }, (_, k) => line(`${k}`, text));
  const all = rowLines(rows, [
    ...times(6, { en: 'a measure', fr: 'une mesure', es: 'una medida' }),
    ...times(3, { en: 'the extent', fr: 'la mesure', es: 'el grado' }),
    ...times(2, { en: 'as it were', fr: 'dans une mesure', es: 'por así decirlo' }),
    ...times(1, { en: 'a step', fr: 'une mesure', es: 'una medida' }),
    ...times(20, { en: 'peace', fr: 'paix', es: 'paz' }),
  ]);
  const measure = (reading: 'plain' | 'attributed' | 'judged') => direction(all, 0, ['fr', 'en'], reading, ownSenses(all));

  test('plainly, every line with the word', () => {
    expect(measure('plain')).toMatchObject({ lines: 12, share: 6 / 12 });
  });

  test('an occurrence that another row with the word explains belongs to that row', () => {
    expect(measure('attributed')).toMatchObject({ lines: 9, share: 6 / 9 });
  });

  test('a sense that no other version bears out is no line of the row; one that this version lacks is', () => {
    expect(measure('judged')).toMatchObject({ lines: 7, share: 6 / 7 });
  });

  test('a wrong cell shows in each reading', () => {
    const wrong = rowLines(
      [row('peace', { en: ['peace'], fr: ['guerre'], es: ['paz'] })],
      times(6, { en: 'peace', fr: 'paix', es: 'paz' }),
    );
    expect(direction(wrong, 0, ['en', 'fr'], 'judged', ownSenses(wrong))).toMatchObject({ lines: 6, share: 0 });
  });

  test('the lift is over the lines of other documents', () => {
    expect(rowFigures(all, 'plain').find(({ row: { id }, pair }) => id === 'peace' && pair.join() === 'en,fr')?.lift).toBeGreaterThan(1);
  });

  test('strangers are drawn once each, by the seed', () => {
    expect([...strangersSenses(all)].sort()).toEqual([0, 1, 2]);
    expect(strangersSenses(all, 3)).toEqual(strangersSenses(all, 3));
  });
});
