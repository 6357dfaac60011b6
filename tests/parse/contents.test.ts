import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

const pathsOf = (...lines: string[]): string[] => parseDocument(lines.join('\n')).document.clauses.map(({ path }) => path);
const body = ['', 'I. Introduction', '', '1. The Council asked for a report.', '', 'II. Conclusions', '', '2. The report is before it.'];

describe('a table of contents is no part of the text that it lists', () => {
  test.each([
    ['pages behind tabs', ['Contents', 'Page', 'I. Introduction\t3', 'II. Conclusions\t12']],
    ['paragraphs and pages', ['Contents', 'Paragraphs\tPage', 'I. Introduction\t1–3\t3', 'II. Conclusions\t4–9\t12']],
    ['pages behind rows of dots, without a heading', ['I. Introduction . . . . . . . 3', 'II. Conclusions ........... 12']],
    ['entries of two lines', ['Contents', 'I. Introduction, with what', 'the Council asked for ..... 3', 'II. Conclusions ..... 12']],
    ['pages behind one space, right below the heading', ['Contents', 'Page', 'I. Introduction 3', 'II. Conclusions 12']],
  ])('%s', (_, contents) => {
    const paths = pathsOf('Report of the Secretary-General', '', ...contents, ...body);
    expect(paths.filter((path) => !path.startsWith('front'))).toEqual(['title', 'h.1', 'p.1', 'h.2', 'p.2']);
  });

  test('articles that are listed are no articles', () => {
    const paths = pathsOf(
      'Convention on Mountains',
      '',
      'Contents',
      'Article 1. Aim ..... 1',
      'Article 2. Means ..... 2',
      '',
      ...['Article 1. Aim', '', 'Mountains shall be protected.', '', 'Article 2. Means', '', 'States shall cooperate.'],
    );
    expect(paths.filter((path) => path.startsWith('art'))).toEqual(['art.1', 'art.1.p.1', 'art.2', 'art.2.p.1']);
    expect(paths.filter((path) => path.startsWith('front'))).toHaveLength(2);
  });

  test('rows of a table keep their numbers', () => {
    expect(pathsOf('Staff', '', '1. Geneva\t12', '2. Nairobi\t25', '3. Vienna\t31')).toEqual(['title', 'op.1', 'op.2', 'op.3']);
  });
});

describe('the head of the first page', () => {
  test('the organ below a symbol is a line of its own in Chinese', () => {
    const { document } = parseDocument('联合国 A/78/L.45\n大会\n\n第七十八届会议\n\n大会，\n\n回顾其决议，\n\n1. 决定开会。');
    expect(document.clauses.slice(0, 2).map(({ text }) => text)).toEqual(['联合国 A/78/L.45', '大会']);
  });

  test('the symbol of a composite resolution names its parts', () => {
    expect(parseDocument('United Nations  A/RES/78/254 A-B\n\nGeneral Assembly').document.symbol).toBe('A/RES/78/254 A-B');
  });
});

test.each([
  ['ru', 'Доклад Генерального секретаря', 'Пункт 71 повестки дня: доклад Совета', 'Russian', 'Original: English'],
  ['zh', '秘书长的报告', '临时议程项目71：理事会的报告', 'Chinese', 'Original: English'],
])('the title of a report stands below the agenda item that names one: %s', (language, title, ...above) => {
  const { document } = parseDocument([...above, title, '1. 1.', '2. 2.'].join('\n\n'), { language });
  expect(document.title).toBe(title);
});

test('quoted paragraphs may begin with any number', () => {
  const source = '1. Replace paragraph 5 with the following text:\n\n"5. Requests a report;".\n\n2. Delete paragraph 7.';
  expect(parseDocument(source).findings.filter(({ rule }) => rule === 'number-missing')).toEqual([]);
});

describe('numbers of several parts', () => {
  const source = [
    'Views adopted by the Committee',
    '1.1 The author is a national of the State party.',
    '1.2 The Committee asked the State party for observations.',
    'Facts as submitted by the author',
    '2.1 The author is a journalist.',
    'The complaint',
    '3. The author claims a violation.',
    'Issues and proceedings',
    'Consideration of admissibility',
    '4.1 The Committee must decide whether it is admissible.',
    '4.2 It is.',
    '5. The Committee finds a violation.',
  ].join('\n\n');

  test('begin the body, below headings of their own', () => {
    expect(parseDocument(source).document.clauses.map(({ path }) => path)).toEqual([
      'title',
      'p.1-1',
      'p.1-2',
      'h.1',
      'p.2-1',
      'h.2',
      'p.3',
      'h.3',
      'h.4',
      'p.4-1',
      'p.4-2',
      'p.5',
    ]);
  });

  test('leave no gap behind them', () => {
    expect(parseDocument(source).findings).toEqual([]);
    const gaps = parseDocument('Views adopted by the Committee\n\n1.1. First.\n\n1.2. Second.\n\n1.4. Fourth.\n\n2. Last.').findings;
    expect(gaps.map(({ rule, path }) => [rule, path])).toEqual([['number-missing', 'p.1-4']]);
  });
});

test('a section lettered in Chinese, and words with a number that are no displaced one', () => {
  const lines = ['方案', 'A节. 宗旨', '1. 本方案保护山区。', 'B节. 目标', '目标1. 恢复', '2. 缔约方制定目标。'];
  const { document } = parseDocument(lines.join('\n\n'), { language: 'zh' });
  expect(document.clauses.map(({ path }) => path)).toEqual(['title', 'h.1', 'op.1', 'h.2', 'h.3', 'op.2']);
  expect(document.clauses[1]).toMatchObject({ text: '宗旨', numbering: { mark: 'A节', ordinal: 1 } });
});

test('the meeting below a last paragraph whose line is full', () => {
  const { document } = parseDocument(`Генеральная Ассамблея,
ссылаясь на свою резолюцию 53/24 от 10 ноября 1998 года, в которой она провозгла-
сила 2002 год Международным годом гор,
1. просит Генерального секретаря представить доклад на ее восемьдесят первой сессии.
53-е пленарное заседание,
17 декабря 2024 года`);
  expect(document.clauses.map(({ path }) => path)).toEqual(['organ', 'pp.1', 'op.1', 'close.1', 'close.2']);
});
