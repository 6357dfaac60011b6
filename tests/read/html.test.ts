import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/node.js';
import { parseDocument } from '../../src/parse/index.js';
import { readDocument } from '../../src/read/read-document.js';
import { declarations, declarationText } from '../udhr.js';
import { paragraphsOf } from './corpus-docx.js';
import { blocksOf, clausesOf, parsedFile, textsOf } from './reading.js';

const { texts } = loadCorpus();
const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);
const page = (body: string, head = ''): Uint8Array => bytesOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

const udhr = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

test.each(Object.entries(declarations))('the declaration as a page in %s is that of the plain text', async (language, name) => {
  const parsed = await parsedFile(readFileSync(join(udhr, `${name}.html`)));
  expect(parsed.document.language).toBe(language);
  expect(clausesOf(parsed)).toEqual(clausesOf(parseDocument(declarationText(name))));
});

/** As Word saves a page: numbers in the text, notes tied by links, bodies at the end. */
function wordPage(text: string): Uint8Array {
  const link = (label: string, from: string, to: string): string =>
    `<a style='mso-footnote-id:ftn${label}' href="#_${to}${label}" name="_${from}${label}" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[${label}]<![endif]></span></a>`;
  const marks = '¹²';
  const all = paragraphsOf(text).map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  const body = all
    .filter((line) => !/^[¹²]/.test(line))
    .map((line) => line.replace(/[¹²]/g, (mark) => link(String(marks.indexOf(mark) + 1), 'ftnref', 'ftn')))
    .map((line) =>
      line.replace(
        /^(\d{1,2}(?:\.| -)) ?(?=\D)/,
        "<![if !supportLists]><span style='mso-list:Ignore'>$1<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>",
      ),
    )
    .map((line) => `<p class=MsoNormal>${line.replace(/ /, '\n')}<o:p></o:p></p>`);
  const notes = all
    .filter((line) => /^[¹²]/.test(line))
    .map(
      (line, i) =>
        `<div style='mso-element:footnote' id=ftn${i + 1}><p class=MsoFootnoteText>${link(String(i + 1), 'ftn', 'ftnref')} ${line.slice(1).trim()}</p></div>`,
    );
  return page(
    `<div class=WordSection1>${body.join('\n')}</div><div style='mso-element:footnote-list'><br clear=all><hr align=left>${notes.join('')}</div>`,
  );
}

test.each(Object.entries(texts))('the resolution in %s, saved by Word as a page, is that of the plain text', async (_, text) => {
  expect(clausesOf(await parsedFile(wordPage(text)))).toEqual(clausesOf(parseDocument(text)));
});

describe('a page', () => {
  test('gives lists with the marks that a browser shows', async () => {
    const html =
      '<ol start="3"><li>Three<li>Four<ol type="a"><li>a<li value="4">d</ol><li>Five</ol><ul><li>bullet<li>(a) letter</ul><ol style="list-style-type: upper-roman"><li>One</ol><ol reversed><li>Two<li>One</ol>';
    expect(await textsOf(page(html))).toEqual([
      '3. Three',
      '4. Four',
      'a. a',
      'd. d',
      '5. Five',
      '• bullet',
      '(a) letter',
      'I. One',
      '2. Two',
      '1. One',
    ]);
  });

  test('keeps scripts and hidden text out, and menus as furniture', async () => {
    const html =
      '<nav><a href="/">Home</a></nav><script>var a = "no";</script><p>The <b>General</b>\n Assembly,</p><p style="display:none">no</p><p hidden>no</p><p>co&shy;operation &amp; peace<del>no</del></p><footer>Contact</footer>';
    expect((await blocksOf(page(html))).map(({ text, hint }) => [text, hint])).toEqual([
      ['Home', 'furniture'],
      ['The General Assembly,', undefined],
      ['cooperation & peace', undefined],
      ['Contact', 'furniture'],
    ]);
    expect((await readDocument(page(html))).findings.map(({ rule }) => rule)).toEqual(['hidden-text', 'tracked-changes']);
  });

  test('keeps scripts and hidden rows and cells out of tables', async () => {
    const html =
      '<table><tr><td>The General Assembly,</td><script>var a = "no";</script><td hidden>no</td></tr><tr style="display:none"><td>no</td></tr><tbody hidden><tr><td>no</td></tr></tbody></table>';
    expect(await textsOf(page(html))).toEqual(['The General Assembly,']);
    expect((await readDocument(page(html))).findings.map(({ rule }) => rule)).toEqual(['hidden-text']);
  });

  test('sets the cells of tables where those of rows above leave room', async () => {
    const html =
      '<table><tr><td rowspan=2>x<td>a<td colspan=2>b<td>c</tr><tr><td>d<td>e<td>f<td>g</tr><tr><td>h<td rowspan=0>i</tr><tbody><tr><td>j<td>k</table>';
    const places = ['x00', 'a01', 'b02', 'c04', 'd11', 'e12', 'f13', 'g14', 'h20', 'i21', 'j30', 'k31'];
    expect(await blocksOf(page(html))).toEqual(
      places.map(([text, row, column]) => ({
        text,
        cell: {
          table: 1,
          row: Number(row),
          column: Number(column),
          ...(text === 'x' ? { below: 2 } : text === 'i' ? { below: Infinity } : {}),
        },
      })),
    );
  });

  test('with a number beside two rows, a language in each, has two versions', async () => {
    const rows = [
      ['第一条 缔约方应当采取一切必要措施。', 'The Parties shall take all the measures that are necessary.'],
      ['第二条 缔约方应当每年提交一份报告。', 'The Parties shall submit a report of their own every year.'],
      ['第三条 本协定自签署之日起生效。', 'This Agreement shall enter into force on the day of its signature.'],
      ['第四条 本协定可以由缔约方修正。', 'This Agreement may be amended by the Parties at any time.'],
    ].map(([zh, en], i) => `<tr><td rowspan=2>${i + 1}.<td>${zh}</tr><tr><td>${en}</tr>`);
    const { versions } = await readDocument(page(`<table>${rows.join('')}</table>`));
    expect(versions.map(({ language }) => language)).toEqual(['zh', 'en']);
    expect(JSON.stringify(versions[1]?.content)).not.toMatch(/\p{Script=Han}/u);
    for (const { content } of versions)
      expect(content).toMatchObject([
        { label: '1.', text: expect.stringMatching(/^1\. ./) },
        { label: '2.' },
        { label: '3.' },
        { label: '4.' },
      ]);
  });

  test('parts lines at breaks and in preformatted text only where a sentence or number does', async () => {
    expect(await textsOf(page('<p>1. Requests States<br>to act;<br>2. Decides to meet.</p>'))).toEqual([
      '1. Requests States to act;',
      '2. Decides to meet.',
    ]);
    expect(await textsOf(page('<pre>\n     Recalling its\nresolution,\n\n1. Requests\n   a report.\n</pre>'))).toEqual([
      'Recalling its resolution,',
      '1. Requests a report.',
    ]);
  });

  test('ties notes that are raised figures', async () => {
    const html =
      '<p>The General Assembly,</p><p>Recalling its resolution,<sup>1</sup></p><p>1. Requests a report of 10 km<sup>2</sup> by the 7366<sup>e</sup>.</p><hr><p><sup>1</sup> Resolution 60/251.</p>';
    const { document } = await parsedFile(page(html));
    expect(document.notes.map(({ path, text, references }) => [path, text, references])).toEqual([
      ['fn.1', 'Resolution 60/251.', ['pp.1']],
    ]);
    expect(document.clauses.find(({ path }) => path === 'op.1')?.text).toBe('Requests a report of 10 km² by the 7366e.');
  });

  test('is decoded as it says', async () => {
    const html =
      '<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1251"></head><body><p>\xd1\xee\xe2\xe5\xf2</p></body></html>';
    const { versions, findings } = await readDocument(Uint8Array.from(html, (char) => char.charCodeAt(0)));
    expect(versions[0].content).toEqual([{ text: 'Совет' }]);
    expect(findings.map(({ message }) => message)).toEqual(['Read as windows-1251, as the file says.']);
  });

  test('that Word saves as windows-1252 keeps its quotes and ligatures', async () => {
    const html = '<html><head><meta charset=windows-1252></head><body><p>\x93\x9cuvre\x94</p></body></html>';
    expect(await textsOf(Uint8Array.from(html, (char) => char.charCodeAt(0)))).toEqual(['“œuvre”']);
  });

  test('that is UTF-8 is decoded as that, whatever it says', async () => {
    expect(await textsOf(bytesOf('<html><head><meta charset=gb2312></head><body><p>大会</p></body></html>'))).toEqual(['大会']);
  });

  test('with a byte order mark is decoded as that says, whatever the page says', async () => {
    expect(await textsOf(bytesOf('\ufeff<html><head><meta charset=gb2312></head><body><p>大会</p></body></html>'))).toEqual(['大会']);
  });
});
