import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/node.js';
import { parseDocument } from '../../src/parse/index.js';
import { documentToAkn } from '../../src/write/akn.js';
import { declarations, declarationText } from '../udhr.js';
import { paragraphsOf } from './corpus-docx.js';
import { escaped } from './docx-file.js';
import { blocksOf, clausesOf, parsedFile } from './reading.js';

const { texts } = loadCorpus();

/** A resolution as a statement: preface, preamble, numbered paragraphs, notes in their places. */
function statement(text: string): Uint8Array {
  const all = paragraphsOf(text);
  const notes = new Map(all.flatMap((line) => (/^[¹²]/.test(line) ? [[line.charAt(0), line.slice(1).trim()] as const] : [])));
  const inline = (line: string): string =>
    escaped(line).replace(
      /[¹²]/g,
      (mark) =>
        `<authorialNote marker="${mark === '¹' ? 1 : 2}" placement="bottom"><p>${escaped(notes.get(mark) ?? '')}</p></authorialNote>`,
    );
  const body = all.filter((line) => !/^[¹²]/.test(line));
  const first = body.findIndex((line) => /^1\s?[.-]/.test(line));
  const paragraph = (line: string): string => {
    const [, number = '', rest = ''] = /^(\d{1,2}\s?[.-])\s*(.*)$/s.exec(line) ?? [undefined, '', line];
    return `<paragraph>${number === '' ? '' : `<num>${number}</num>`}<content><p>${inline(rest)}</p></content></paragraph>`;
  };
  const front = body.slice(0, first).map((line) => `<p>${inline(line)}</p>`);
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#un"><FRBRWork><FRBRthis value="/akn/un"/></FRBRWork></identification></meta><preface>${front.slice(0, 7).join('\n')}</preface><preamble>${front.slice(7).join('\n')}</preamble><mainBody>${body.slice(first).map(paragraph).join('\n')}</mainBody></statement></akomaNtoso>`,
  );
}

test.each(Object.entries(texts))('the resolution in %s in Akoma Ntoso is that of the plain text', async (_, text) => {
  expect(clausesOf(await parsedFile(statement(text)))).toEqual(clausesOf(parseDocument(text)));
});

const declared = Object.entries(declarations).map(([language, name]) => [`the declaration in ${language}`, declarationText(name)] as const);

test.each([...Object.entries(texts), ...declared])('%s reads back as it was written', async (_, text) => {
  const parsed = parseDocument(text);
  expect(clausesOf(await parsedFile(new TextEncoder().encode(documentToAkn(parsed))))).toEqual(clausesOf(parsed));
});

test.each([
  [
    'en',
    ['The General Assembly,', 'I\nRoads', '1. Approves the plan;', 'II\nSquares', '1. Approves it;', 'A\nTrees', '2. Decides otherwise.'],
  ],
  ['zh', ['大会，', '一\n道路', '1. 核准计划；', '二\n广场', '1. 核准；', '甲\n树木', '2. 另作决定。']],
  [
    'ar',
    [
      'إن الجمعية العامة،',
      'أولا\nالطرق',
      '1 - توافق على الخطة؛',
      'ثانيا\nالميادين',
      '1 - توافق عليها؛',
      'ألف\nالأشجار',
      '2 - تقرر غير ذلك.',
    ],
  ],
])('numbers alone above the words of a heading read back as they were written: %s', async (language, paragraphs) => {
  const parsed = parseDocument(paragraphs.join('\n\n'), { language });
  expect(clausesOf(await parsedFile(new TextEncoder().encode(documentToAkn(parsed))))).toEqual(clausesOf(parsed));
});

describe('Akoma Ntoso', () => {
  const file = (body: string): Uint8Array =>
    new TextEncoder().encode(
      `<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><an:act>${body.replace(/<(\/?)/g, '<$1an:')}</an:act></an:akomaNtoso>`,
    );

  test('gives headings, numbers before their text, tables, notes by reference; nothing that is deleted', async () => {
    const body =
      '<meta><p>not text</p></meta><body><chapter><heading>Purposes</heading></chapter><article><num>Article 1</num><heading>The name</heading><paragraph><num>(a)</num><content><p>One<noteRef marker="3"/> <del>no</del>two<br/>three.</p></content></paragraph></article><table><tr><th><p>A</p></th><td><p>B</p></td></tr></table></body>';
    expect(await blocksOf(file(body))).toEqual([
      { text: 'Purposes', hint: 'heading' },
      { text: 'Article 1 The name', label: 'Article 1' },
      { text: '(a) One³ two three.', label: '(a)' },
      { text: 'A', cell: { table: 1, row: 0, column: 0 } },
      { text: 'B', cell: { table: 1, row: 0, column: 1 } },
    ]);
  });

  test('loses no number that has no text of its own', async () => {
    const body =
      '<body><section><num>A.</num><paragraph><num>1.</num><point><num>(a)</num><content><p>One</p></content></point></paragraph><paragraph><num>2.</num></paragraph><p>Two</p></section><section><num>B.</num></section></body>';
    expect(await blocksOf(file(body))).toEqual([
      { text: 'A.', label: 'A.' },
      { text: '1.', label: '1.' },
      { text: '(a) One', label: '(a)' },
      { text: '2.', label: '2.' },
      { text: 'Two' },
      { text: 'B.', label: 'B.' },
    ]);
  });
});
