import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/node.js';
import { parseDocument } from '../../src/parse/index.js';
import { inReadingOrder } from '../../src/read/pdf/columns.js';
import type { Piece } from '../../src/read/pdf/lines.js';
import { readDocument } from '../../src/read/read-document.js';
import { describeWithCommand } from '../system-command.js';
import { paragraphsOf, resolutionDocx } from './corpus-docx.js';
import { escaped } from './docx-file.js';
import { convert } from './libre-office.js';
import { clausesOf, parsedFile } from './reading.js';

const { texts } = loadCorpus();
const languages = Object.entries(texts);

/** Prints a page by Chromium. */
function printed(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'clausealign-print-'));
  writeFileSync(join(folder, 'page.html'), html);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  const file = join(folder, 'page.pdf');
  execFileSync('chromium', [...flags, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${file}`, join(folder, 'page.html')], {
    stdio: 'ignore',
    timeout: 60_000,
  });
  return readFileSync(file);
}

/** The resolution as a page, its note marks raised. */
function page(language: string, text: string, style = ''): string {
  const body = paragraphsOf(text).map((line) => `<p>${escaped(line).replace(/[¹²]/g, (mark) => `<sup>${mark === '¹' ? 1 : 2}</sup>`)}</p>`);
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><style>${style}</style><body>${body.join('\n')}</body></html>`;
}

const evenly = (clauses: readonly string[]): string[] => clauses.map((clause) => clause.replace(/\s/g, ''));

/** Of the clauses of the text, the share that the PDF has too, same path, words, number and notes. */
function shareOf(language: string, found: readonly string[]): number {
  const expected = evenly(clausesOf(parseDocument(texts[language as keyof typeof texts])));
  const known = new Set(evenly(found));
  return expected.filter((clause) => known.has(clause)).length / expected.length;
}

describeWithCommand('a resolution that Chromium prints', 'chromium', () => {
  test.each(languages)('in %s has the clauses and notes of the plain text', async (language, text) => {
    const parsed = await parsedFile(printed(page(language, text)));
    expect(parsed.document.language).toBe(language);
    expect(shareOf(language, clausesOf(parsed))).toBeGreaterThanOrEqual(language === 'ar' ? 0.95 : 1);
  });

  test('in two columns, indented and justified, reads column by column', async () => {
    const style = 'body{columns:2;column-gap:2em;text-align:justify}p{margin:0;text-indent:2em}';
    expect(shareOf('en', clausesOf(await parsedFile(printed(page('en', texts.en, style)))))).toBe(1);
  });
});

describeWithCommand('two versions side by side that Chromium prints', 'chromium', () => {
  const marked = (text: string): string => escaped(text).replace(/[¹²]/g, (mark) => `<sup>${mark === '¹' ? 1 : 2}</sup>`);
  const directed = (tag: string, language: string, content: string): string =>
    `<${tag} lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${content}</${tag}>`;

  /** Rows of a table, or two columns whose paragraphs keep no step. */
  const layouts = {
    table: (versions: readonly (readonly [string, readonly string[]])[]): string => {
      const length = Math.max(...versions.map(([, lines]) => lines.length));
      const row = (at: number): string => versions.map(([language, lines]) => directed('td', language, marked(lines[at] ?? ''))).join('');
      return `<table>${Array.from({ length }, (_, at) => `<tr>${row(at)}</tr>`).join('')}</table>`;
    },
    columns: (versions: readonly (readonly [string, readonly string[]])[]): string => {
      const column = ([language, lines]: readonly [string, readonly string[]]): string =>
        directed('div', language, lines.map((line) => `<p>${marked(line)}</p>`).join(''));
      return `<main>${versions.map(column).join('')}</main>`;
    },
  };
  const style =
    'td{vertical-align:top;width:50%;padding:4px 6px;text-align:justify}main{display:grid;grid-template-columns:1fr 1fr;gap:1.5em}';

  test.each<[keyof typeof layouts, keyof typeof texts, keyof typeof texts]>([
    ['table', 'zh', 'en'],
    ['columns', 'en', 'fr'],
    ['table', 'zh', 'ar'],
  ])('as a %s in %s and %s are two documents with the clauses of the plain texts', async (layout, ...pair) => {
    const body = layouts[layout](pair.map((language) => [language, paragraphsOf(texts[language])]));
    const { versions, findings } = await readDocument(printed(`<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`));
    expect(versions.map(({ language }) => language).sort()).toEqual([...pair].sort());
    expect(findings.map(({ rule }) => rule)).toContain('several-languages');
    for (const { language = '', content } of versions) {
      // The heads are too short for the narrow columns: where they wrap, nothing says that they go on.
      const own = (clauses: readonly string[]): string[] => clauses.filter((clause) => !/^front/.test(clause));
      const expected = own(evenly(clausesOf(parseDocument(texts[language as keyof typeof texts]))));
      const found = new Set(evenly(clausesOf(parseDocument(content, { language }))));
      const share = expected.filter((clause) => found.has(clause)).length / expected.length;
      expect(share, language).toBeGreaterThanOrEqual(language === 'ar' ? 0.9 : 1);
    }
  });
});

describeWithCommand('a resolution that LibreOffice prints', 'soffice', () => {
  let files: Record<string, Buffer> = {};
  beforeAll(() => {
    files = convert(Object.fromEntries(languages.map(([language, text]) => [language, resolutionDocx(language, text)])), 'docx', 'pdf');
  }, 180_000);

  test.each(languages)('in %s has the clauses and notes of the plain text', async (language) => {
    const found = clausesOf(await parsedFile(files[language] ?? new Uint8Array()));
    expect(shareOf(language, found)).toBeGreaterThanOrEqual(language === 'ar' ? 0.95 : 1);
  });

  test('Arabic says how sure it is', async () => {
    const { findings } = await readDocument(files.ar ?? new Uint8Array());
    expect(findings).toMatchObject([
      { rule: 'pdf-arabic', severity: 'warning', message: expect.stringMatching(/about \d+ % of the words/) },
    ]);
  });
});

/** A PDF of one page that draws what is given, with one font. */
function onePage(content: string): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  return new TextEncoder().encode(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
}

describe('a PDF', () => {
  test('is read by where its text stands', async () => {
    const line = (y: number, text: string): string => `BT /F 12 Tf 72 ${y} Td (${text}) Tj ET`;
    const { format, versions } = await readDocument(
      onePage([line(700, 'The General Assembly,'), line(660, 'Requests a report'), line(646, 'of all States.')].join('\n')),
    );
    expect([format, versions[0].content]).toEqual([
      'pdf',
      [{ text: 'The General Assembly,' }, { text: 'Requests a report of all States.' }],
    ]);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['without text', onePage('0 0 100 100 re f'), /without text, such as scanned pages/],
    ['that is damaged', new TextEncoder().encode('%PDF-1.7\nnothing of the kind'), /a damaged PDF/],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readDocument(bytes)).rejects.toMatchObject({ code: 'unreadable', message: expect.stringMatching(message) });
  });
});

describe('the lines of a page', () => {
  const piece = (text: string, x: number, y: number, size = 12): Piece => ({ text, x, y, size, width: 0.5 * size * text.length });
  const read = (pieces: readonly Piece[], fromRight = false): string[] => inReadingOrder(pieces, fromRight).map(({ text }) => text);

  test('raise small figures above the baseline', () => {
    expect(read([piece('a report;', 72, 700), piece('12', 127, 705, 7), piece('next', 150, 700)])).toEqual(['a report;¹² next']);
  });

  test('go down one column, then the next, from the right where the writing does', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [
      piece(`left ${i} of the page`, 72, 700 - 15 * i),
      piece(`right ${i} of the page`, 320, 700 - 15 * i),
    ]).flat();
    const lines = read([piece('A title that stands across both of the columns of the page', 100, 760), ...rows]);
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'A',
      ...Array.from({ length: 10 }, () => 'left'),
      ...Array.from({ length: 10 }, () => 'right'),
    ]);
    expect(read(rows, true)[0]).toMatch(/^right 0/);
  });

  test('of Arabic that is set from the left keep what stands first and the words of other scripts', () => {
    const set = [piece('1', 72, 700), piece('70/1', 90, 700), piece('القرار', 125, 700), piece('.', 161, 700)];
    expect(read(set, true)).toEqual(['1 القرار 70/1.']);
    expect(read([piece('A/1', 72, 700), piece('و', 95, 700), piece('Add.1', 110, 700), piece('.', 140, 700)], true)).toEqual([
      'A/1 و Add.1.',
    ]);
  });

  test('of Arabic have figures of the Arabic script from the left, glyph by glyph, and a hyphen or a space between them from the right', () => {
    const glyphs = (text: string, x: number) => [...text].map((sign, i) => ({ ...piece(sign, x + 6 * i, 700), width: 6 }));
    const word = piece('الفقرات', 300, 700);
    expect(read([word, ...glyphs('٢١٢٧', 270)], true)).toEqual(['الفقرات ٢١٢٧']);
    expect(read([word, ...glyphs('١٬٢٥٠٫٥', 250)], true)).toEqual(['الفقرات ١٬٢٥٠٫٥']);
    expect(read([word, ...glyphs('٧٠/١', 270)], true)).toEqual(['الفقرات ٧٠/١']);
    expect(read([word, ...glyphs('١٩-١٦', 265)], true)).toEqual(['الفقرات ١٦-١٩']);
    expect(read([word, ...glyphs('١٤', 280), ...glyphs('٥٤', 262)], true)).toEqual(['الفقرات ١٤ ٥٤']);
    expect(read([word, ...glyphs('.٢٠٢٥', 265)], true)).toEqual(['الفقرات ٢٠٢٥.']);
  });

  test('of Arabic go from the right, figures inside from the left', () => {
    expect(read([piece('القرار', 300, 700), piece('60/251', 250, 700), piece('المؤرخ', 205, 700)], true)).toEqual(['القرار 60/251 المؤرخ']);
  });
});
