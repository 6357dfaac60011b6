import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileCounts } from '../../src/corpus/discover/document-set.js';
import { discoverFolder } from '../../src/corpus/discover/folder.js';
import { lookInside } from '../../src/corpus/discover/look-inside.js';
import { readManifest } from '../../src/corpus/discover/manifest.js';
import { fileName } from '../../src/corpus/discover/name.js';
import { scratch } from '../cli/command.js';
import { shortText } from './sets.js';

describe('the name of a file says document and language', () => {
  test.each([
    ['zh/44-11.txt', '44-11', 'zh'],
    ['44-11.zh.txt', '44-11', 'zh'],
    ['44-11_zh.txt', '44-11', 'zh'],
    ['44-11-zh.docx', '44-11', 'zh'],
    ['zh_44-11.txt', '44-11', 'zh'],
    ['2020/Chinese/44-11.txt', '2020/44-11', 'zh'],
    ['44-11/english.txt', '44-11', 'en'],
    ['spa/A_RES_60_1.html', 'A/RES/60/1', 'es'],
    ['a-hrc-44-l.13.fra.txt', 'A/HRC/44/L.13', 'fr'],
    ['un/cedaw_c_gc_33_ru.txt', 'CEDAW/C/GC/33', 'ru'],
    ['2019/session-draft-1.zh.txt', '2019/session-draft-1', 'zh'],
    ['44-11.zh-Hant.txt', '44-11', 'zh-Hant'],
    ['44-11_pt_BR.txt', '44-11', 'pt-BR'],
    ['44-11.es-AR.txt', '44-11', 'es-AR'],
    ['fr-FR/44-11.txt', '44-11', 'fr-FR'],
    ['carta_de_FR.txt', 'carta_de', 'fr'],
    ['Report 7 (final) EN.txt', 'Report 7 (final)', 'en'],
    ['Report 7 (EN).txt', 'Report 7', 'en'],
    ['(fr) Report 7.txt', 'Report 7', 'fr'],
    ['resolution.txt', 'resolution', undefined],
    ['notes/44-11.txt', 'notes/44-11', undefined],
  ])('%s', (file, document, language) => {
    expect(fileName(file)).toMatchObject({ document, language });
  });
});

/** A folder of files with these names and texts. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const { folder } = scratch();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('discoverFolder', () => {
  test('a file alone that holds two languages by turns is two versions', async () => {
    const [zh, en] = [shortText('zh', 1), shortText('en', 1)].map((text) => text.split(/\n+/).filter((line) => line !== ''));
    const both = (zh ?? []).flatMap((line, k) => [line, en?.[k] ?? '']).join('\n\n');
    const { sets } = await discoverFolder(folderOf({ 'both.txt': both }));
    expect(sets.map(({ versions }) => versions)).toEqual([
      [
        { language: 'en', file: 'both.txt' },
        { language: 'zh', file: 'both.txt' },
      ],
    ]);
  });

  test('only what names leave open is looked into, and what is too large for that is rejected', async () => {
    const looked: string[] = [];
    const base = folderOf({ 'a.zh.txt': 'x', 'a.en.txt': 'x', 'plain.txt': shortText('en', 1), 'long.txt': shortText('en', 2).repeat(20) });
    const look = (path: string) => {
      looked.push(basename(path));
      return lookInside({ path, maxSize: 0.005 });
    };
    const { rejected } = await discoverFolder(base, { look, most: 3 });
    expect(looked).toEqual(['long.txt', 'plain.txt']);
    expect(rejected).toMatchObject([
      { file: 'long.txt', code: 'unreadable', reason: expect.stringMatching(/more than the limit of 0\.005 MB$/) },
      { file: 'plain.txt', code: 'unpaired', language: 'en' },
    ]);
  });

  test('says after each file how many are done', async () => {
    const folder = folderOf({ 'a.zh.txt': shortText('zh', 1), 'a.en.txt': shortText('en', 1), 'b.txt': shortText('fr', 2) });
    const told: string[] = [];
    await discoverFolder(folder, {
      look: (path) => lookInside({ path, maxSize: 1 }),
      most: 2,
      onFile: (files, of) => told.push(`${files} of ${of}`),
    });
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  });

  test('links to folders elsewhere are followed, once each; links in circles and pipes cost nothing', async () => {
    const elsewhere = folderOf({ '44-11.txt': shortText('zh', 1) });
    const folder = folderOf({ 'en/44-11.txt': shortText('en', 1), 'b.fr.txt': shortText('fr', 1) });
    symlinkSync(elsewhere, join(folder, 'zh'));
    symlinkSync(folder, join(elsewhere, 'base'));
    symlinkSync(elsewhere, join(elsewhere, 'self'));
    symlinkSync('..', join(folder, 'en', 'up'));
    symlinkSync('nowhere', join(folder, 'b.zh.txt'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(elsewhere, 'pipe')]);
    symlinkSync(join(elsewhere, 'pipe'), join(folder, 'odd.txt'));
    const { sets, rejected } = await discoverFolder(folder);
    expect(sets.map(({ document, versions }) => [document, ...versions.map(({ file }) => file)])).toEqual([
      ['44-11', 'en/44-11.txt', 'zh/44-11.txt'],
      ['b', 'b.fr.txt', 'b.zh.txt'],
    ]);
    expect(rejected).toEqual([]);
  });

  test('letters mark languages where two of them end the same name', async () => {
    const files = Object.fromEntries(['N055-C', 'N055-E', '31-6-A', '31-6-B'].map((name) => [`${name}.txt`, shortText('en', 1)]));
    const { sets } = await discoverFolder(folderOf(files));
    expect(sets.map(({ document, versions }) => [document, versions.map(({ language }) => language)])).toEqual([['N055', ['en', 'zh']]]);
  });

  test('the symbol and the language in the text bring together what names keep apart', async () => {
    const symbol = 'A/HRC/44/L.13';
    const { sets, rejected, passedOver } = await discoverFolder(
      folderOf({
        'one.txt': shortText('zh', 1, symbol),
        'two.txt': shortText('en', 1, symbol),
        'three.fr.txt': shortText('fr', 2),
        'table.csv': '1',
      }),
    );
    expect(sets).toEqual([
      {
        document: symbol,
        versions: [
          { language: 'en', file: 'two.txt' },
          { language: 'zh', file: 'one.txt' },
        ],
      },
    ]);
    expect(rejected).toMatchObject([{ document: 'three', file: 'three.fr.txt', code: 'unpaired' }]);
    expect(passedOver).toEqual([{ file: 'table.csv', reason: expect.stringMatching(/ending/) }]);
  });

  test('every file is in a document, rejected, or passed over with its reason', async () => {
    const base = folderOf({
      'a.zh.txt': 'x',
      'a.en.txt': 'x',
      'alone.fr.txt': shortText('fr', 1),
      'unclear.txt': '1 2 3',
      '.hidden.en.txt': 'x',
      'sheet.csv': 'x',
      'sub/b.zh.txt': 'x',
      'sub/b.en.txt': 'x',
    });
    symlinkSync('.', join(base, 'sub', 'loop'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(base, 'pipe.txt')]);
    const path = Buffer.concat([Buffer.from(`${base}/`), Buffer.from([0xff]), Buffer.from('.en.txt')]);
    writeFileSync(path, 'x');
    const found = await discoverFolder(base);
    expect(fileCounts(found)).toEqual({ seen: 11, inDocuments: 4, rejected: 3, passedOver: 4 });
    expect(found.passedOver.map(({ file }) => file)).toEqual(['.hidden.en.txt', 'pipe.txt', 'sheet.csv', 'sub/loop']);
    expect(found.rejected.map(({ code }) => code).sort()).toEqual(['unknown-language', 'unpaired', 'unreadable']);
  });

  test('a second text in a language is rejected', async () => {
    const texts = { 'a.zh.txt': shortText('zh', 1), 'zh/a.txt': shortText('zh', 1), 'a.en.txt': shortText('en', 1) };
    const { sets, rejected } = await discoverFolder(folderOf(texts));
    expect(sets).toHaveLength(1);
    expect(rejected).toMatchObject([{ document: 'a', language: 'zh', file: 'zh/a.txt', code: 'same-language' }]);
  });

  test('a manifest beside the files says what is official', async () => {
    const manifest = JSON.stringify({ versions: [{ file: 'a.zh.txt', status: 'official' }] });
    const texts = { 'a.zh.txt': shortText('zh', 1), 'a.en.txt': shortText('en', 1), 'manifest.json': manifest };
    const [set] = (await discoverFolder(folderOf(texts))).sets;
    expect(set?.versions.map(({ status }) => status)).toEqual([undefined, 'official']);
  });
});

describe('readManifest', () => {
  const { put } = scratch();
  const expected = [
    {
      document: 'A/RES/60/1',
      versions: [
        { language: 'en', file: 'x/1.txt' },
        { language: 'zh', file: '2.txt', status: 'official' },
      ],
    },
  ];

  test.each([
    ['rows.tsv', 'document\tlanguage\tfile\tstatus\nA/RES/60/1\tzh\t2.txt\tofficial\r\n\nA/RES/60/1\ten\tx/1.txt\t\n'],
    [
      'rows.jsonl',
      '{"document":"A/RES/60/1","language":"en","file":"x/1.txt"}\n{"document":"A/RES/60/1","language":"zh","file":"2.txt","status":"official"}\n',
    ],
  ])('%s', (name, text) => {
    expect(readManifest(put(name, text)).sets).toEqual(expected);
  });

  test.each([
    ['wide.tsv', 'document\tzh\ten\nA/RES/60/1\t2.txt\tx/1.txt\nB\t3.txt\t\n'],
    ['wide.jsonl', '{"document":"A/RES/60/1","files":{"zh":"2.txt","en":"x/1.txt"}}\n{"document":"B","files":{"zh":"3.txt"}}'],
  ])('%s: a column for each language, what is alone is rejected', (name, text) => {
    const { sets, rejected } = readManifest(put(name, text));
    expect(sets.map(({ document, versions }) => [document, versions.map(({ file }) => file)])).toEqual([
      ['A/RES/60/1', ['x/1.txt', '2.txt']],
    ]);
    expect(rejected).toMatchObject([{ document: 'B', code: 'unpaired' }]);
  });

  test.each([
    ['bad1.tsv', 'a\tb\n', /expected a first line/, 'line 1'],
    ['bad2.tsv', 'document\tlanguage\tfile\nx\tzh\t\n', /needs a document/, 'line 2'],
    ['bad3.tsv', 'document\tlanguage\tfile\nx\t!!\ta.txt\n', /not a language tag/, 'line 2'],
    ['bad4.jsonl', '{"document":"x","files":{"zh":"a"}}\n{broken\n', /not JSON/, 'line 2'],
    ['bad5.tsv', 'document\tlanguage\tfile\tstatus\nx\tzh\ta\tsecret\n', /official or unofficial/, 'line 2'],
  ])('%s is refused with its line', (name, text, message, place) => {
    const value = put(name, text);
    expect(() => readManifest(value)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(message), value, place }),
    );
  });
});
