import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ClauseAlignError } from '../../src/errors.js';
import { loadCorpus } from '../../src/node.js';
import { parseDocument } from '../../src/parse/index.js';
import { readDocument } from '../../src/read/read-document.js';
import { paragraphsOf } from './corpus-docx.js';
import { docx, escaped, paragraph, runs } from './docx-file.js';
import { clausesOf } from './reading.js';

const { texts } = loadCorpus();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = (body: string): Uint8Array => utf8(`<!doctype html><html><body>${body}</body></html>`);

describe('the format is told by content', () => {
  test.each<[string, Uint8Array]>([
    ['txt', utf8(texts.zh)],
    ['txt', utf8('The <b> is no tag here, and %PDF-1.4 is no file.')],
    ['html', utf8('<!-- saved -->\n<p>One</p>')],
    ['html', html('<p>One</p>')],
    ['html', utf8('<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One</p></body></html>')],
    ['docx', docx({ body: paragraph(runs('One')) })],
  ])('%s', async (format, bytes) => {
    expect((await readDocument(bytes)).format).toBe(format);
  });

  test.each(['section', 'header', 'nav', 'pre', 'blockquote', 'a', 'b', 'strong', 'td'])('a page may begin with <%s>', async (name) => {
    const { format, versions } = await readDocument(utf8(`<${name} class="x">One</${name}>`));
    expect([format, versions[0].content]).toMatchObject(['html', [{ text: 'One' }]]);
  });

  test('a page may begin with a style, a script or rows of a table', async () => {
    const page = utf8('<style>p {}</style><script>no()</script><p>One</p>');
    expect(await readDocument(page)).toMatchObject({ format: 'html', versions: [{ content: [{ text: 'One' }] }] });
    const rows = utf8('<tr><td>One</td><td>Two</td></tr>');
    expect(await readDocument(rows)).toMatchObject({ versions: [{ content: [{ text: 'One' }, { text: 'Two' }] }] });
  });

  test.each([['text'], [new ArrayBuffer(4)]])('what is no Uint8Array is refused', async (given) => {
    await expect(Reflect.apply(readDocument, undefined, [given])).rejects.toMatchObject({
      name: 'ClauseAlignError',
      code: 'invalid-input',
    });
  });

  test.each([
    ['no bytes', new Uint8Array()],
    ['white space', utf8('\ufeff \n\t')],
    ['a page without a word', html('<p> </p>')],
    ['a Word file without a word', docx({ body: paragraph('') })],
  ])('%s is refused, unless it is allowed', async (_, bytes) => {
    await expect(readDocument(bytes)).rejects.toMatchObject({ code: 'unreadable', message: 'the file is empty' });
    expect((await readDocument(bytes, { allowEmpty: true })).versions).toHaveLength(1);
  });

  test.each(['[1]\nThe General Assembly,', '[PP1 Recalling]', '{a}', '[', '[] '])('a text may begin with brackets: %s', async (text) => {
    expect((await readDocument(utf8(text))).format).toBe('txt');
  });

  test('plain text is given as it stands, without its byte order mark', async () => {
    expect(await readDocument(utf8(`\ufeff${texts.ar}`))).toEqual({ format: 'txt', versions: [{ content: texts.ar }], findings: [] });
  });
});

/** Two languages side by side, as far as both have paragraphs. */
const rows = (one: string, other: string): [string, string][] => {
  const [left, right] = [paragraphsOf(one), paragraphsOf(other)];
  return left.map((text, i) => [text, right[i] ?? '']);
};
const table = (pairs: readonly (readonly string[])[], numbers = false): Uint8Array => {
  const cell = (text: string): string => `<td>${escaped(text)}</td>`;
  return html(
    `<table>${pairs.map((pair, i) => `<tr>${numbers ? cell(`${i + 1}.`) : ''}${pair.map(cell).join('')}</tr>`).join('')}</table>`,
  );
};
const wordTable = (pairs: readonly (readonly string[])[]): Uint8Array =>
  docx({
    body: `<w:tbl>${pairs.map((pair) => `<w:tr>${pair.map((text) => `<w:tc>${paragraph(runs(text))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
  });

describe('two languages in one file are two documents', () => {
  const pairs = rows(texts.zh, texts.en);

  test.each<[string, Uint8Array, string]>([
    ['the columns of a table in a page', table(pairs), 'columns'],
    ['the columns of a table in a Word file', wordTable(pairs), 'columns'],
    ['paragraphs by turns', utf8(pairs.flat().join('\n\n')), 'turns'],
    ['lines by turns', utf8(pairs.flat().join('\n')), 'turns'],
    [
      'paragraphs by turns in a Word file',
      docx({
        body: pairs
          .flat()
          .map((text) => paragraph(runs(text)))
          .join(''),
      }),
      'turns',
    ],
  ])('%s', async (_, bytes, where) => {
    const { versions, findings } = await readDocument(bytes);
    expect(versions.map(({ language }) => language)).toEqual(['zh', 'en']);
    expect(findings.map(({ rule, message }) => [rule, message.includes(where)])).toEqual([['several-languages', true]]);
    const read = versions.map(({ content, language = '' }) => clausesOf(parseDocument(content, { language })));
    expect(read).toEqual([texts.zh, texts.en].map((text) => clausesOf(parseDocument(text))));
  });

  test('of one script, English and French', async () => {
    const { versions } = await readDocument(table(rows(texts.en, texts.fr)));
    expect(versions.map(({ language }) => language)).toEqual(['en', 'fr']);
  });

  test('numbers in a column of their own belong to both', async () => {
    const { versions } = await readDocument(table(pairs.slice(8, 20), true));
    for (const { content } of versions) expect(typeof content === 'string' ? '' : content[3]?.text).toMatch(/^4\. ./);
  });

  const short: readonly (readonly [string, string])[] = [
    ['1. 请秘书长提交报告；', '1. Requests a report of the Secretary-General;'],
    ['2. 鼓励各国合作；', '2. Encourages States to cooperate;'],
    ['3. 决定继续审议。', '3. Decides to remain seized of the matter.'],
    ['4. 感谢主席。', '4. Thanks the Chair.'],
  ];
  const french = [
    'Prie le Secrétaire général de faire rapport;',
    'Engage les États à coopérer;',
    'Décide de rester saisi de la question;',
    'Remercie le Président.',
  ];

  test.each<[string, Uint8Array]>([
    ['a table of four rows in a page', table(short)],
    ['a table of four rows in a Word file', wordTable(short)],
    ['eight paragraphs by turns', utf8(short.flat().join('\n\n'))],
    ['four lines by turns', utf8(short.slice(0, 2).flat().join('\n'))],
  ])('with little text, where the scripts differ: %s', async (_, bytes) => {
    const { versions } = await readDocument(bytes);
    expect(versions.map(({ language }) => language)).toEqual(['zh', 'en']);
    const firsts = versions.map(({ content, language = '' }) => parseDocument(content, { language }).document.clauses[0]?.text);
    expect(firsts).toEqual(['请秘书长提交报告；', 'Requests a report of the Secretary-General;']);
  });

  test('with little text of one script, by every other paragraph', async () => {
    const { versions } = await readDocument(utf8(short.flatMap(([, en], i) => [en, french[i] ?? '']).join('\n\n')));
    expect(versions.map(({ language }) => language)).toEqual(['en', 'fr']);
  });

  test('one after the other, or too short to tell: a finding says that there may be two', async () => {
    const oneAfterOther = utf8(`${short.map(([zh]) => zh).join('\n\n')}\n\n${short.map(([, en]) => en).join('\n\n')}`);
    for (const bytes of [
      oneAfterOther,
      utf8(`${texts.zh}\n\n${texts.en}`),
      table([
        ['序言', 'Preamble'],
        ['附件', 'Annex'],
      ]),
    ]) {
      const { versions, findings } = await readDocument(bytes);
      expect(versions).toHaveLength(1);
      expect(findings).toMatchObject([
        {
          rule: 'several-languages',
          severity: 'warning',
          message: expect.stringMatching(/may hold several languages \(zh, (?:en|Latin letters)\)/),
        },
      ]);
    }
  });

  test.each(Object.entries(texts))('one language is one document: %s', async (_, text) => {
    for (const bytes of [utf8(text), table(paragraphsOf(text).map((line) => [line])), table(rows(text, text))])
      expect(await readDocument(bytes)).toMatchObject({ versions: [{}], findings: [] });
  });

  test('names in another language below what announces them are no translation', async () => {
    const names = [
      'Associazione per la protezione dell’ambiente e delle montagne della Svizzera',
      'Association pour la protection de l’environnement et des montagnes de la Suisse',
      'Fédération des jeunes pour le développement durable et la solidarité entre les peuples',
    ];
    const paragraphs = ['(a) Grants consultative status to this organization:', '(b) Withdraws the status of this organization:'];
    const lines = [
      'At its second meeting, on 5 May 2023, the Council decided as follows:',
      ...paragraphs,
      '(c) Defers the application of this body:',
    ];
    const text = lines.flatMap((line, i) => [line, names[i] ?? '']).filter(Boolean);
    expect((await readDocument(utf8(text.join('\n\n')))).versions).toHaveLength(1);
  });

  test('white space that sets words apart on a page says nothing of their language', async () => {
    const head = [`${'联 合 国'.padEnd(70)}A/RES/77/1`, `${' '.repeat(60)}Distr.: General`, `${' '.repeat(60)}Original: English`].join(
      '\n',
    );
    const { findings } = await readDocument(utf8(`${head}\n\n${texts.zh?.slice(0, 1200)}`));
    expect(findings).toEqual([]);
  });

  test('one language whose paragraphs are mostly too short to tell it is one document', async () => {
    const french = [
      'CONVENTION SUR LES COURS D’EAU',
      'Conscientes de l’importance des cours d’eau et désireuses de les protéger,',
      'Article premier',
      'La présente Convention s’applique aux cours d’eau et ne s’applique pas aux lacs.',
      'a) Aux lacs;',
      'b) Aux mers.',
      'Article 2',
      'Les États coopèrent.',
    ];
    expect(await readDocument(utf8(french.join('\n\n')))).toMatchObject({ versions: [{}], findings: [] });
  });
});

/** What is wrong with bytes, in one line. */
const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readDocument(bytes);
    return 'read';
  } catch (error) {
    return error instanceof ClauseAlignError ? `${error.code}: ${error.message}` : String(error);
  }
};

const bomb = (part: string, megabytes: number): Uint8Array =>
  zipSync(
    { 'word/document.xml': utf8(part), 'word/filler.xml': new Uint8Array(0), 'word/big.xml': new Uint8Array(megabytes << 20) },
    { level: 9 },
  );
const good = docx({ body: paragraph(runs('One')) });

test('Akoma Ntoso that names a document type is read', async () => {
  const file = utf8(
    '<?xml version="1.0"?>\n<!DOCTYPE akomaNtoso SYSTEM "akn.dtd" [ <!-- > --> ]>\n<an:akomaNtoso><p>One</p></an:akomaNtoso>',
  );
  expect(await readDocument(file)).toMatchObject({ format: 'akn', versions: [{ content: [{ text: 'One' }] }] });
});

/** A compound file as far as the name of its stream. */
const compoundFile = (name: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024), ...Buffer.from(`${name}\0\0`, 'utf16le')]);
const compound = [
  ['WordDocument', 'an old Word file (.doc)'],
  ['Workbook', 'an old Excel workbook (.xls)'],
  ['PowerPoint Document', 'an old PowerPoint presentation (.ppt)'],
  ['__properties_version1.0', 'an Outlook message (.msg)'],
] as const;

describe('hostile files are refused in one line', () => {
  const deepXml = `<w:document>${'<w:p>'.repeat(5000)}`;
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document><w:t>&b;</w:t></w:document>';
  test.each<[string, Uint8Array, RegExp]>([
    ['a zip archive', zipSync({ 'a.txt': utf8('a') }), /a zip archive/],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': utf8('<a/>') }), /a spreadsheet/],
    ['an OpenDocument file', zipSync({ 'content.xml': utf8('<a/>') }), /OpenDocument/],
    ['an old office document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /an old office document/],
    ['a web archive', utf8('From: <Saved>\r\nSubject: a\r\n b\r\nMIME-Version: 1.0\r\n\r\n<html>'), /web archive \(\.mht\)/],
    ['RTF', utf8('{\\rtf1 text}'), /RTF/],
    ...compound.map(([name, what]): [string, Uint8Array, RegExp] => [
      what,
      compoundFile(name),
      new RegExp(`${what.replace(/[().]/g, '\\$&')}, not a document`),
    ]),
    ['JSON', utf8('{\n "version": 1,\n "pairs": []\n}'), /JSON, not a document/],
    ['JSON Lines', utf8('{"id": 1}\n{"id": 2}\n'), /JSON, not a document/],
    ['a list of JSON', utf8('[{"id": 1}]'), /JSON, not a document/],
    ['other XML', utf8('<?xml version="1.0"?><tmx/>'), /XML file of another kind/],
    [
      'Akoma Ntoso with entities',
      utf8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><akomaNtoso><p>&c;</p></akomaNtoso>'),
      /undefined entity/,
    ],
    ['half a Word file', good.subarray(0, good.length / 2), /cut off/],
    ['the head of a Word file', good.subarray(0, 10), /damaged/],
    ['a Word file whose XML breaks off', zipSync({ 'word/document.xml': utf8('<w:document><w:p>') }), /not well-formed/],
    ['a Word file nested deep', zipSync({ 'word/document.xml': utf8(deepXml) }), /deeper than 256/],
    ['a Word file with entities', zipSync({ 'word/document.xml': utf8(entities) }), /entity/],
    ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(80 << 20) }, { level: 9 }), /unpacks to more/],
    ['a page nested deep', html('<div>'.repeat(200_000)), /deeper than 512/],
    [
      'a page of formatting that never ends',
      html(Array.from({ length: 20_000 }, (_, i) => `<font size=${i}><p>x`).join('')),
      /deeper than 512/,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });

  test('what a Word file holds besides is never unpacked', async () => {
    expect(await refusal(bomb('<w:document><w:body><w:p><w:r><w:t>One</w:t></w:r></w:p></w:body></w:document>', 40))).toBe('read');
  });

  test('any damage to a Word file is read or refused, never more', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const damaged = good.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(await refusal(damaged)).toMatch(/^(?:read$|unreadable: )/);
    }
  });

  test('a cell of a million characters is read', async () => {
    const { versions } = await readDocument(table([['a '.repeat(500_000), 'b']]));
    expect(typeof versions[0].content).toBe('object');
  });
});

test('symbols tell of no other language', async () => {
  const text = '第七十九届会议\n\nA/RES/79/1\n\n1. 决定延长任务期限；\n\nA/RES/79/1\n\n2. 要求各方充分合作。';
  const { versions } = await readDocument(utf8(text));
  expect(versions).toHaveLength(1);
});
