import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FetchOptions, fetchDocuments } from '../../src/corpus/fetch/fetch-documents.js';
import { OFFICIAL_LANGUAGES } from '../../src/languages/official.js';
import { docx, paragraph, runs } from '../read/docx-file.js';
import { cutOff, type DocumentService, documentService, file, first, half, page, type Reply, silent, status } from './document-service.js';

/** What was waited for, in milliseconds; no test waits in truth. */
const waits = vi.hoisted((): number[] => []);
vi.mock('node:timers/promises', () => ({ setTimeout: async (time: number) => void waits.push(time) }));

const SYMBOL = 'A/HRC/RES/44/11';
const word = docx({ body: paragraph(runs('One')) });
const pdf = new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(4000)}\n%%EOF\n`);
const oldWord = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

let service: DocumentService | undefined;
afterEach(() => service?.close());

const folder = (): string => mkdtempSync(join(tmpdir(), 'clausealign-fetch-'));
const quick: FetchOptions = { pace: 0, backOff: 1, attempts: 3, timeout: 300 };

async function fetchFrom(replies: Readonly<Record<string, Reply>>, out = folder(), options: FetchOptions = {}) {
  service = await documentService(replies);
  const results = await fetchDocuments(SYMBOL, out, { ...quick, baseUrl: service.url, languages: ['zh'], ...options });
  return { out, results, asked: service.asked };
}

const manifest = (out: string) => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));

describe('fetching a document', () => {
  test('keeps the Word file of each language, with its checksum', async () => {
    const replies = Object.fromEntries(OFFICIAL_LANGUAGES.map((language) => [`${language} doc`, file(word)]));
    const { out, results, asked } = await fetchFrom(replies, folder(), { languages: OFFICIAL_LANGUAGES });
    expect(asked).toEqual(OFFICIAL_LANGUAGES.map((language) => `${language} doc`));
    expect(results.map((result) => result.file?.file)).toEqual(OFFICIAL_LANGUAGES.map((language) => `A_HRC_RES_44_11.${language}.docx`));
    expect(readdirSync(out).sort()).toEqual([...results.map((result) => result.file?.file), 'manifest.json']);
    expect(readFileSync(join(out, 'A_HRC_RES_44_11.zh.docx'))).toEqual(Buffer.from(word));
    const { versions } = manifest(out);
    expect(versions).toHaveLength(6);
    expect(versions[5]).toEqual({
      symbol: SYMBOL,
      language: 'zh',
      file: 'A_HRC_RES_44_11.zh.docx',
      asked: 'doc',
      format: 'docx',
      source: expect.stringMatching(/\/api\/symbol\/access\?s=A%2FHRC%2FRES%2F44%2F11&l=zh&t=doc$/),
      status: 'official',
      bytes: word.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each<[string, Reply]>([
    ['a redirect', status(302, { location: '/files/zh' })],
    ['202, not ready yet', first(status(202), file(word))],
    ['429 with a time to wait', first(status(429, { 'retry-after': '0' }), file(word))],
    ['503', first(status(503), file(word))],
    ['an answer that breaks off', first(cutOff(word), file(word))],
    ['an answer that ends early', first(half(word), file(word))],
    ['no answer in time', first(silent, file(word))],
  ])('gets over %s', async (_, reply) => {
    const { results } = await fetchFrom({ 'zh doc': reply, 'files zh': file(word) });
    expect(results).toMatchObject([{ language: 'zh', kept: false, remark: null, file: { bytes: word.length } }]);
  });

  test.each<[string, Reply, RegExp, number]>([
    ['404', status(404), /^there is none$/, 2],
    ['a page instead of a file', page, /a page, not a file/, 2],
    ['403', status(403), /answers 403/, 2],
    ['202 for ever', status(202), /answers 202, 3 times/, 6],
    ['an answer that always breaks off', cutOff(word), /cut off, 3 times/, 6],
    ['silence', silent, /no answer in time, 3 times/, 6],
  ])('fails, one language only, at %s', async (_, reply, remark, requests) => {
    const { out, results, asked } = await fetchFrom({ 'zh doc': reply, 'zh pdf': reply, 'en doc': file(word) }, folder(), {
      languages: ['zh', 'en'],
    });
    expect(results).toMatchObject([
      { language: 'zh', file: null, remark: expect.stringMatching(remark) },
      { language: 'en', file: { language: 'en' }, remark: null },
    ]);
    expect(asked.filter((each) => each.startsWith('zh'))).toHaveLength(requests);
    expect(readdirSync(out).sort()).toEqual(['A_HRC_RES_44_11.en.docx', 'manifest.json']);
  });

  test('asks no more of a service that could not be reached, and says each result as it comes', async () => {
    const gone = await documentService({});
    await gone.close();
    waits.length = 0;
    const said: (string | null)[] = [];
    const onResult: FetchOptions['onResult'] = ({ language, remark }) => said.push(language, remark);
    const results = await fetchDocuments(SYMBOL, folder(), { ...quick, baseUrl: gone.url, languages: ['zh', 'en'], onResult });
    const remark = 'cannot be reached: ECONNREFUSED, 3 times';
    expect(results).toMatchObject([
      { language: 'zh', file: null, remark },
      { language: 'en', file: null, remark },
    ]);
    expect(said).toEqual(['zh', remark, 'en', remark]);
    expect(waits).toHaveLength(5); // three requests and the waits between them: none for the PDF, none in the other language
  });

  test('takes the PDF where there is no Word file, or an old one only, and says so', async () => {
    const { results } = await fetchFrom(
      { 'zh pdf': file(pdf), 'fr doc': file(oldWord), 'fr pdf': file(pdf), 'es doc': file(oldWord) },
      folder(),
      {
        languages: ['zh', 'fr', 'es'],
      },
    );
    expect(results.map((result) => [result.file?.file, result.remark])).toEqual([
      ['A_HRC_RES_44_11.zh.pdf', null],
      ['A_HRC_RES_44_11.fr.pdf', expect.stringMatching(/old one \(\.doc\).*PDF was taken/)],
      ['A_HRC_RES_44_11.es.doc', expect.stringMatching(/^an old Word file \(\.doc\)/)],
    ]);
  });

  test('takes no Word file for a PDF, and says what was asked for and what came', async () => {
    const { out, results } = await fetchFrom(
      { 'zh doc': file(pdf), 'en pdf': file(oldWord), 'fr doc': file(oldWord), 'fr pdf': file(word) },
      folder(),
      { languages: ['zh', 'en', 'fr'] },
    );
    expect(results.map((result) => [result.file?.file, result.remark])).toEqual([
      ['A_HRC_RES_44_11.zh.pdf', 'the service gave a PDF for the Word file'],
      [undefined, 'Word: there is none; PDF: the service answers with a .doc, which was not asked for'],
      ['A_HRC_RES_44_11.fr.doc', expect.stringMatching(/^an old Word file/)],
    ]);
    expect(manifest(out).versions).toMatchObject([
      { language: 'fr', asked: 'doc', format: 'doc' },
      { language: 'zh', asked: 'doc', format: 'pdf' },
    ]);
  });

  test('takes no more of an answer than a document can have', async () => {
    let sent = 0;
    const endless: Reply = (response) => {
      const more = (): void => {
        sent += 65_536;
        if (!response.destroyed && sent < 64 * 1024 * 1024) response.write(new Uint8Array(65_536), () => setImmediate(more));
      };
      response.writeHead(200);
      more();
    };
    const { results } = await fetchFrom({ 'zh doc': endless }, folder(), { maxBytes: 1024 * 1024, timeout: 20_000 });
    expect(results).toMatchObject([{ file: null, remark: expect.stringContaining('larger than any document') }]);
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  test('goes on where it was left: what is unchanged is kept, what is not comes again', async () => {
    const replies = { 'zh doc': file(word), 'en doc': file(word) };
    const { out } = await fetchFrom(replies, folder(), { languages: ['zh'] });
    await service?.close();
    const second = await fetchFrom(replies, out, { languages: ['zh', 'en'] });
    expect(second.asked).toEqual(['en doc']);
    expect(second.results.map(({ kept }) => kept)).toEqual([true, false]);
    await service?.close();
    writeFileSync(join(out, 'A_HRC_RES_44_11.zh.docx'), 'damaged');
    expect((await fetchFrom(replies, out, { languages: ['zh', 'en'] })).asked).toEqual(['zh doc']);
    expect(manifest(out).versions.map(({ language }: { language: string }) => language)).toEqual(['en', 'zh']);
  });

  test('keeps what another has listed in the manifest', async () => {
    const out = folder();
    const others = [{ symbol: null, language: 'fr', file: 'a.txt', sha256: 'ab' }, { symbol: 'A/1', language: 'fr', file: 'b.txt' }, 'c'];
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ name: 'mine', versions: others }));
    await fetchFrom({ 'zh doc': file(word) }, out);
    expect(manifest(out)).toEqual({ name: 'mine', versions: [...others, expect.objectContaining({ symbol: SYMBOL, language: 'zh' })] });
  });

  test.each(['{"versions": [', '[]', '{"versions": {}}', ''])('refuses the manifest %j and leaves it alone', async (text) => {
    const out = folder();
    writeFileSync(join(out, 'manifest.json'), text);
    await expect(fetchFrom({ 'zh doc': file(word) }, out)).rejects.toMatchObject({ code: 'unreadable', value: join(out, 'manifest.json') });
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(text);
  });

  test('asks no faster than it should', async () => {
    waits.length = 0;
    await fetchFrom({}, folder(), { pace: 3_600_000 });
    expect(Math.max(...waits)).toBeGreaterThan(3_000_000);
  });

  test.each(['', '../../etc', 'A/HRC?x=1', 'A/../B'])('%j is no symbol', async (symbol) => {
    await expect(fetchDocuments(symbol, folder(), quick)).rejects.toMatchObject({ code: 'invalid-option' });
  });
});
