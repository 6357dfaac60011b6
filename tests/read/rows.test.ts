import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { readDocument } from '../../src/read/read-document.js';
import { docx, paragraph, runs } from './docx-file.js';

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${paragraph(runs(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

async function clausesOf(bytes: Uint8Array): Promise<(readonly [string, string])[]> {
  const { versions } = await readDocument(bytes);
  return parseDocument(versions[0].content).document.clauses.map(({ path, text }) => [path, text]);
}

const figures = [
  ['Year', 'Staff', 'Cost'],
  ['2023', '12', '37.4'],
  ['2024', '13', '37.9'],
];
const held = [
  ['p.1', 'The costs rose as the table shows.'],
  ['p.1+1', 'Year Staff Cost'],
  ['p.1+2', '2023 12 37.4'],
  ['p.1+3', '2024 13 37.9'],
  ['p.2', 'They will rise again.'],
];
const [first, second] = ['1. The costs rose as the table shows.', '2. They will rise again.'];

describe('tables of figures are read row by row, and number nothing', () => {
  test('on a page', async () => {
    const html = `<p>Report of the Director</p><p>${first}</p>${table(figures)}<p>${second}</p>`;
    expect((await clausesOf(new TextEncoder().encode(`<html><body>${html}</body></html>`))).slice(1)).toEqual(held);
  });

  test('with one row of figures below what heads its columns', async () => {
    const rows = [
      ['Bureau', 'Postes'],
      ['Nairobi', '45'],
    ];
    const above = '<p>L’Assemblée générale,</p><p>Rappelant sa résolution 70/1,</p><p>1. Approuve les postes suivants :</p>';
    const expected = [
      ['op.1', 'Approuve les postes suivants :'],
      ['op.1+1', 'Bureau Postes'],
      ['op.1+2', 'Nairobi 45'],
    ];
    const page = `<html><body>${above}${table(rows)}</body></html>`;
    expect((await clausesOf(new TextEncoder().encode(page))).slice(2)).toEqual(expected);
    const paragraphs = ['L’Assemblée générale,', 'Rappelant sa résolution 70/1,', '1. Approuve les postes suivants :'];
    const body = paragraphs.map((text) => paragraph(runs(text))).join('') + wordTable(rows);
    expect((await clausesOf(docx({ body }))).slice(2)).toEqual(expected);
  });

  test('in Word', async () => {
    const body = paragraph(runs('Report of the Director')) + paragraph(runs(first)) + wordTable(figures) + paragraph(runs(second));
    expect((await clausesOf(docx({ body }))).slice(1)).toEqual(held);
  });

  test('words in three columns, too, with numbers of their own', async () => {
    const rows = [
      ['№', 'Государство', 'Столица'],
      ['1', 'Кения', 'Найроби'],
      ['2', 'Австрия', 'Вена'],
    ];
    const html = `<p>Доклад Генерального секретаря</p><p>1. Совет провел заседания в двух странах.</p>${table(rows)}<p>2. Он проведет еще одно.</p>`;
    const clauses = await clausesOf(new TextEncoder().encode(`<html><body>${html}</body></html>`));
    expect(clauses.map(([path]) => path)).toEqual(['title', 'p.1', 'p.1+1', 'p.1+2', 'p.1+3', 'p.2']);
    expect(clauses[3]).toEqual(['p.1+2', '1 Кения Найроби']);
  });

  test('short paragraphs beside their numbers stay paragraphs', async () => {
    const rows = [
      ['1.', 'Requests a report on the matter at hand;', 'Agreed'],
      ['2.', 'Decides to meet again in the spring;', 'Agreed'],
      ['3.', 'Decides to remain seized of the matter.', 'Open'],
    ];
    const clauses = await clausesOf(new TextEncoder().encode(`<html><body><p>The Council,</p>${table(rows)}</body></html>`));
    expect(clauses.map(([path]) => path)).toEqual(expect.arrayContaining(['op.1', 'op.2', 'op.3']));
  });
});

describe('rows of a table in plain text', () => {
  test.each([
    ['en', 'The Council,\n\nRecalling its rules,\n\n1. Approves the following posts:', 'Office\tPosts\nNairobi\t45\nVienna\t50'],
    ['es', 'El Consejo,\n\nRecordando su reglamento,\n\n1. Aprueba los puestos siguientes:', 'Oficina   Puestos\nNairobi   45\nViena   50'],
    ['zh', '理事会，\n\n回顾其议事规则，\n\n1. 核准下列员额：', '办事处\t员额\n内罗毕\t45\n维也纳\t50'],
  ])('at the end of a text are body, and no closing lines: %s', (language, above, rows) => {
    const { clauses } = parseDocument(`${above}\n\n${rows}\n`, { language }).document;
    expect(clauses.map(({ path }) => path)).toEqual(['organ', 'pp.1', 'op.1', 'op.1+1', 'op.1+2', 'op.1+3']);
  });

  test.each([
    ['en', '1. The figures were:', ['Item\t2024\t2025', '1. Office\t5.0\t6.0', '2. Travel\t1.0\t2.0'], '2. The Board approved them.'],
    [
      'fr',
      '1. Les montants étaient :',
      ['Objet\t2024\t2025', '1. Bureaux\t5,0\t6,0', '2. Voyages\t1,0\t2,0'],
      '2. Le Conseil les a approuvés.',
    ],
    ['zh', '1. 数字如下：', ['项目\t2024\t2025', '1. 办公室\t5.0\t6.0', '2. 旅费\t1.0\t2.0'], '2. 委员会核可了这些数字。'],
    [
      'en',
      '1. The figures were:',
      ['Item    2024   2025', '1. Office   5.0   6.0', '2. Travel   1.0   2.0'],
      '2. The Board approved them.',
    ],
  ])('number no paragraph: %s', (language, above, rows, below) => {
    const { clauses } = parseDocument([above, '', ...rows, '', below].join('\n'), { language }).document;
    expect(clauses.map(({ path }) => path)).toEqual(['op.1', 'op.1+1', 'op.1+2', 'op.1+3', 'op.2']);
    expect(clauses[3]?.text).toMatch(/^2\. .+ 2[.,]0$|^1\. .+ 6[.,]0$/);
  });

  test('numbers set off by tabs are no cells', () => {
    const paths = parseDocument('1.\t(a)\tRequests a report;\n\t(b)\tDecides to meet;\n2.\tDecides to remain seized.').document.clauses;
    expect(paths.map(({ path }) => path)).toContain('op.2');
  });
});
