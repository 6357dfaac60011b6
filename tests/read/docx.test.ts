import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/node.js';
import { parseDocument } from '../../src/parse/index.js';
import { readDocument } from '../../src/read/read-document.js';
import { describeWithCommand } from '../system-command.js';
import { resolutionDocx } from './corpus-docx.js';
import { docx, inList, type LevelParts, listXml, noteMark, paragraph, runs } from './docx-file.js';
import { shownLines } from './libre-office.js';
import { blocksOf, clausesOf, parsedFile, textsOf } from './reading.js';

const { texts } = loadCorpus();

/** Paragraphs of a list at the levels that are named: `0 1 1`. */
const items = (levels: string, list = 1): string =>
  levels
    .split(' ')
    .map((level, i) => paragraph(runs(`Paragraph ${i} at ${level}`), inList(list, Number(level))))
    .join('');

/** A list of the same definition, with what it changes. */
const sharing = (id: number, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${overrides}</w:num>`;
const startOf = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

function file(body: string, levels: readonly LevelParts[], lists = '', styles?: string): Uint8Array {
  const { definition, list } = listXml(1, levels);
  return docx({ body, numbering: definition + list + lists, ...(styles === undefined ? {} : { styles }) });
}

const usual: readonly LevelParts[] = [
  { format: 'decimal', text: '%1.' },
  { format: 'lowerLetter', text: '(%2)' },
  { format: 'lowerRoman', text: '(%3)' },
];
const style = (id: string, inner: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
const styled = (id: string, text: string, more = ''): string => paragraph(runs(text), `<w:pStyle w:val="${id}"/>${more}`);
const numberStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Article', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
  style('Text', '<w:basedOn w:val="Article"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
  style('Derived', '<w:basedOn w:val="Text"/>'),
].join('');

const formats = ['decimal', 'decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'chineseCounting'];
const furtherFormats = ['chineseCountingThousand', 'ordinal', 'ideographTraditional', 'ideographZodiac', 'taiwaneseCountingThousand'];
const formatFile = (format: string, count: number): Uint8Array =>
  file(items(Array.from({ length: count }, () => '0').join(' ')), [{ format, text: '(%1)' }]);

const files: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries([...formats, ...furtherFormats].map((format) => [format, formatFile(format, 34)])),
  russianLower: formatFile('russianLower', 29),
  arabicAlpha: formatFile('arabicAlpha', 27),
  levels: file(items('0 1 1 2 2 1 0 1 2 0'), usual),
  'levels passed by': file(items('1 1 0 2 2 1 0 1'), [
    { format: 'decimal', text: '%1.' },
    { format: 'decimal', text: '%1.%2' },
    { format: 'upperRoman', text: '%1.%2.%3' },
  ]),
  'starts of their own': file(items('0 1 1 0 1'), [
    { format: 'decimal', text: '%1.', start: 5 },
    { format: 'lowerLetter', text: '%2)', start: 3 },
  ]),
  'lists that share a counting': file(
    items('0 0 1') + items('0 0 1 1', 2) + items('0 1', 3) + items('0') + items('0 0 1', 2) + items('0 1 0', 4) + items('0 0'),
    usual,
    sharing(2, startOf(0, 1)) + sharing(3) + sharing(4, startOf(0, 7)),
  ),
  'a level changed': file(
    items('0 1') + items('0 1 1', 2) + items('1 0 1'),
    usual,
    sharing(
      2,
      '<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:lvlOverride>',
    ),
  ),
  'styles that number': file(
    [
      styled('Article', 'One'),
      styled('Text', 'a'),
      styled('Text', 'b'),
      styled('Derived', 'c'),
      styled('Article', 'Two'),
      styled('Text', 'd'),
      styled('Text', 'no number', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
      styled('Text', 'e'),
    ].join(''),
    [
      { format: 'upperRoman', text: 'Article %1', more: '<w:pStyle w:val="Article"/>' },
      { format: 'decimal', text: '%1.%2', more: '<w:pStyle w:val="Text"/>' },
    ],
    '',
    numberStyles,
  ),
  ...Object.fromEntries(Object.entries(texts).map(([language, text]) => [`resolution ${language}`, resolutionDocx(language, text)])),
};

describeWithCommand('labels are those that LibreOffice shows', 'soffice', () => {
  let shown: Record<string, string[]> = {};
  beforeAll(() => {
    shown = shownLines(files);
  }, 180_000);

  test.each(Object.entries(files))('%s', async (name, bytes) => {
    const lines = await textsOf(bytes);
    // LibreOffice prints note marks as plain figures, and the bodies behind the text.
    const text = lines.filter((line) => !/^[¹²]/.test(line)).map((line) => line.replaceAll('¹', '1').replaceAll('²', '2'));
    expect(text.length).toBeGreaterThan(4);
    expect(text).toEqual((shown[name] ?? []).slice(0, text.length));
  });
});

describe.each(Object.entries(texts))('the resolution in %s as a Word file', (language, text) => {
  test('has the clauses, numbers and notes of the plain text', async () => {
    const parsed = await parsedFile(resolutionDocx(language, text));
    expect(parsed.document.language).toBe(language);
    expect(clausesOf(parsed)).toEqual(clausesOf(parseDocument(text)));
  });
});

describe('what Word does and LibreOffice does not', () => {
  test('levels that never start again, or after some levels only', async () => {
    const never: readonly LevelParts[] = [
      { format: 'decimal', text: '%1.' },
      { format: 'lowerLetter', text: '(%2)', more: '<w:lvlRestart w:val="0"/>' },
    ];
    expect((await textsOf(file(items('0 1 1 0 1'), never))).map((line) => line.split(' ')[0])).toEqual(['1.', '(a)', '(b)', '2.', '(c)']);
    const some: readonly LevelParts[] = [
      { format: 'upperRoman', text: '%1.' },
      { format: 'lowerLetter', text: '(%2)' },
      { format: 'decimal', text: '%3.', more: '<w:lvlRestart w:val="1"/>' },
    ];
    const labels = (await textsOf(file(items('0 1 2 2 1 2 0 1 2'), some))).map((line) => line.split(' ')[0]);
    expect(labels).toEqual(['I.', '(a)', '1.', '2.', '(b)', '3.', 'II.', '(a)', '1.']);
  });

  test('levels whose numbers are all written in figures', async () => {
    const legal: readonly LevelParts[] = [
      { format: 'upperRoman', text: '%1.' },
      { format: 'lowerLetter', text: '%1.%2', more: '<w:isLgl/>' },
    ];
    expect((await textsOf(file(items('0 1 1 0 1'), legal))).map((line) => line.split(' ')[0])).toEqual(['I.', '1.1', '1.2', 'II.', '2.1']);
  });

  test.each([
    ['arabicAbjad', ['(أ)', '(ب)', '(ج)', '(د)', '(ه)']],
    ['arabicAlpha', ['(أ)', '(ب)', '(ت)', '(ث)', '(ج)']],
  ])('%s', async (format, labels) => {
    expect((await textsOf(formatFile(format, 5))).map((line) => line.split(' ')[0])).toEqual(labels);
  });
});

describe('a Word file', () => {
  const tracked = [
    paragraph(
      runs('Kept ') +
        `<w:del w:id="1" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${runs('new')}</w:ins>`,
      inList(1),
    ),
    paragraph(
      `<w:del w:id="3" w:author="x"><w:r><w:delText>all gone</w:delText></w:r></w:del>`,
      `${inList(1)}<w:rPr><w:del w:id="4" w:author="x"/></w:rPr>`,
    ),
    paragraph(
      `<w:moveFrom w:id="5" w:author="x">${runs('moved from here')}</w:moveFrom><w:moveTo w:id="6" w:author="x">${runs('Moved here')}</w:moveTo>`,
      inList(1),
    ),
    paragraph(
      runs('Was another list'),
      `${inList(1)}<w:pPrChange w:id="7" w:author="x"><w:pPr>${inList(2, 3)}<w:pStyle w:val="Old"/></w:pPr></w:pPrChange>`,
    ),
  ].join('');

  test('is read with its tracked changes accepted, and says so', async () => {
    const { versions, findings } = await readDocument(file(tracked, usual));
    const { content } = versions[0];
    expect(typeof content === 'string' ? [] : content.map(({ text }) => text)).toEqual([
      '1. Kept new',
      '2. Moved here',
      '3. Was another list',
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['tracked-changes']);
  });

  test('keeps a last paragraph whose end was deleted, and keeps it to its cell, note and text box', async () => {
    const open = (text: string): string => paragraph(runs(text), '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>');
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${open('In the box')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const body = [
      `${open('Before')}<w:tbl><w:tr><w:tc>${open('Joined ') + open('cell')}</w:tc><w:tc>${paragraph(runs('Next'))}</w:tc></w:tr></w:tbl>`,
      paragraph(runs('Host') + box) + paragraph(runs('Marks') + noteMark(1) + noteMark(2)) + open('Last') + open(''),
    ].join('');
    const end = '<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="x"/></w:rPr></w:pPr>';
    const files = unzipSync(docx({ body, footnotes: ['One', 'Two'] }));
    const notes = strFromU8(files['word/footnotes.xml'] ?? new Uint8Array()).replace(/(w:id="1">)<w:p>/, `$1${end}`);
    const lines = await textsOf(zipSync({ ...files, 'word/footnotes.xml': strToU8(notes) }));
    expect(lines).toEqual(['Before', 'Joined cell', 'Next', 'Host', 'In the box', 'Marks¹²', 'Last', '¹ One', '² Two']);
  });

  test('keeps hidden text, soft hyphens and old versions of shapes out, text boxes in', async () => {
    const box = (text: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph(runs(text))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(runs(text))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body =
      paragraph(
        runs('Seen, ') +
          runs('hidden ', '<w:vanish/>') +
          runs('seen, ', '<w:vanish w:val="0"/>') +
          runs('hidden', '<w:rStyle w:val="Secret"/>') +
          runs('co\u00adoper') +
          '<w:r><w:softHyphen/><w:t>ation</w:t></w:r>',
      ) + paragraph(runs('Host') + box('In the box'));
    const styles = '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await textsOf(docx({ body, styles }))).toEqual(['Seen, seen, cooperation', 'Host', 'In the box']);
  });

  test('gives headings, tables row by row with numbers beside their text, and page headers as furniture', async () => {
    const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(runs(text))}</w:tc>`;
    const body = `${paragraph(runs('Follow-up'), '<w:outlineLvl w:val="0"/>')}<w:tbl><w:tr>${cell('1.')}${cell('Requests a report;')}</w:tr><w:tr>${cell('2.')}${cell('Decides to meet.')}</w:tr></w:tbl>`;
    const blocks = await blocksOf(docx({ body, header: paragraph(runs('A/HRC/44/L.12')) }));
    expect(blocks.map(({ text, hint }) => [text, hint])).toEqual([
      ['A/HRC/44/L.12', 'furniture'],
      ['Follow-up', 'heading'],
      ['1. Requests a report;', undefined],
      ['2. Decides to meet.', undefined],
    ]);
    expect((await parsedFile(docx({ body, header: paragraph(runs('A/HRC/44/L.12')) }))).document.symbol).toBe('A/HRC/44/L.12');
  });

  test('ties footnotes and endnotes to their marks, and counts endnotes on', async () => {
    const body =
      paragraph(runs('The General Assembly,')) +
      paragraph(runs('Recalling a report,') + noteMark(2)) +
      paragraph(runs('1. Requests') + noteMark(1) + runs(' another') + noteMark(1, 'endnote') + runs('.'));
    const bytes = docx({ body, footnotes: ['The second.', 'The first.'], endnotes: ['At the end.'] });
    const { document, findings } = await parsedFile(bytes);
    expect(document.notes.map(({ label, text, references }) => [label, text, references])).toEqual([
      ['1', 'The first.', ['pp.1']],
      ['2', 'The second.', ['op.1']],
      ['3', 'At the end.', ['op.1']],
    ]);
    expect(findings.filter(({ rule }) => rule.startsWith('note'))).toEqual([]);
    expect((await readDocument(bytes)).findings.map(({ rule }) => rule)).toEqual(['endnotes-counted-on']);
    for (const { span, text } of document.clauses) expect(document.text.slice(span.start, span.end)).toContain(text.slice(0, 8));
  });
});

test('characters of symbol fonts are those that the fonts show', async () => {
  const symbol = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const shown: readonly (readonly [font: string, code: string, character: string])[] = [
    ['Symbol', 'F061', 'α'],
    ['Symbol', 'F057', 'Ω'],
    ['Symbol', 'F0A3', '≤'],
    ['Symbol', 'F0B7', '•'],
    ['Symbol', '00B0', '°'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings', 'F0A7', '▪'],
    ['Wingdings', 'F04E', '•'],
    ['Arial', '2192', '→'],
    ['Arial', 'nothing', ''],
  ];
  const body = paragraph(runs('x') + shown.map(([font, code]) => symbol(font, code)).join(''));
  expect(await textsOf(docx({ body }))).toEqual([`x${shown.map(([, , character]) => character).join('')}`]);
});
