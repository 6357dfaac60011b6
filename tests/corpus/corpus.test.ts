import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { run, scratch } from '../cli/command.js';
import { type SetLanguage, shortText, tree } from './sets.js';

const LANGUAGES: readonly SetLanguage[] = ['zh', 'en', 'fr'];
const { folder } = scratch();
const documents = join(folder, 'documents');
const place = (name: string): string => join(folder, name);
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** Runs the command, small shards and two threads unless told otherwise. */
const corpus = (out: string, ...args: string[]) =>
  run(['corpus', documents, '--out', place(out), '--shard-size', '3', '--jobs', '2', ...args]);

const lines = (file: string) =>
  readFileSync(place(file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const json = (file: string) => JSON.parse(readFileSync(place(file), 'utf8'));

beforeAll(() => {
  for (let k = 0; k < 8; k++) {
    for (const language of LANGUAGES) {
      mkdirSync(join(documents, language), { recursive: true });
      writeFileSync(join(documents, language, `60-${k}.txt`), shortText(language, k));
    }
  }
});

describe('clausealign corpus', () => {
  const formats = ['jsonl', 'tmx', 'moses', 'parquet'];

  test('pairs each version with the Chinese one and writes them in four formats that agree', async () => {
    const made = corpus('four', ...formats.flatMap((format) => ['--format', format]));
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const files = tree(place('four'));
    const rows = ['00000', '00001', '00002'].flatMap((shard) => lines(`four/jsonl/zh-en/${shard}.jsonl`));
    expect(new Set(rows.map(({ document }) => document))).toEqual(new Set(Array.from({ length: 8 }, (_, k) => `60-${k}`)));
    expect(rows[0]).toMatchObject({ type: '1-1', source: { language: 'zh' }, target: { language: 'en' }, confidence: expect.any(Number) });

    const query = async (sql: string) => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      return (await connection.runAndReadAll(sql)).getRowObjectsJson();
    };
    const parquet = await query(`select * from '${place('four')}/parquet/zh-en/*.parquet' order by document, id`);
    const jsonl = await query(
      `select document, id, source.text as text_zh, target.text as text_en from read_json('${place('four')}/jsonl/zh-en/*.jsonl') order by document, id`,
    );
    expect(parquet).toHaveLength(rows.length);
    expect(parquet.map(({ document, id, text_zh, text_en }) => ({ document, id, text_zh, text_en }))).toEqual(jsonl);
    expect(parquet[0]).toMatchObject({ languages: 'zh en', type: '1-1', paths_zh: expect.any(String), findings: expect.anything() });

    const moses = (language: string) =>
      ['00000', '00001', '00002'].flatMap((shard) =>
        readFileSync(place(`four/moses/zh-en/${shard}.${language}`), 'utf8')
          .split('\n')
          .slice(0, -1),
      );
    expect(moses('zh')).toEqual(rows.map(({ source }) => source.text));
    expect(moses('en')).toHaveLength(rows.length);
    const units = [...files].filter(([name]) => name.startsWith('tmx/zh-en')).flatMap(([, text]) => text.match(/<tu /g) ?? []);
    expect(units).toHaveLength(rows.length);
  });

  test('describes itself: counts, checksums, an index, a card with charts, and nothing of this run', () => {
    const described = json('four/corpus.json');
    const schema = JSON.parse(readFileSync(new URL('../../schema/corpus.json', import.meta.url), 'utf8'));
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    expect(ajv.validate(schema, described) ? [] : ajv.errors).toEqual([]);
    const { groups, rows, documents: counted, files } = described;
    expect(counted).toEqual({ found: 8, alone: 0, unusable: 0, filtered: 0, aligned: 8 });
    expect(rows).toBe(groups['zh-en'].rows + groups['zh-fr'].rows);
    expect(files).toHaveLength(3 * 2 * (1 + 1 + 2 + 1));
    expect(lines('four/documents.jsonl')).toHaveLength(8);
    const card = readFileSync(place('four/README.md'), 'utf8');
    for (const [, chart] of card.matchAll(/\]\((charts\/[^)]+)\)/g))
      expect(readFileSync(place(`four/${chart}`), 'utf8')).toMatch(/^<svg (?!.*(?:href|<script))/s);
    expect(card).toMatch(/\| zh-en \| 8 \|/);
    for (const [name, content] of tree(place('four'))) if (!name.endsWith('.parquet')) expect(content).not.toContain(folder);
    expect(existsSync(place('four/.journal'))).toBe(false);
  });

  test('rows of all versions', () => {
    expect(corpus('all', '--all', '--format', 'jsonl', '--format', 'moses').status).toBe(0);
    const [row] = lines('all/jsonl/all/00000.jsonl');
    expect(Object.keys(row.cells)).toEqual(['zh', 'en', 'fr']);
    expect(readFileSync(place('all/moses/zh-fr/00000.fr'), 'utf8')).toContain('Réaffirm');
  });

  test('is the same whatever the number of threads', () => {
    const all = formats.flatMap((format) => ['--format', format]);
    expect(run(['corpus', documents, '--out', place('one'), '--shard-size', '3', '--jobs', '1', ...all]).status).toBe(0);
    expect(tree(place('one'))).toEqual(tree(place('four')));
  });

  test('a folder that is not empty is refused, and options that differ from those of a run', () => {
    expect(corpus('four')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/exists already and is not empty \(.*four\)\n$/),
    });
    expect(corpus('four', '--resume')).toMatchObject({ status: 2, stderr: expect.stringMatching(/other options/) });
    const all = formats.flatMap((format) => ['--format', format]);
    expect(corpus('four', '--resume', ...all)).toMatchObject({ status: 0 });
    expect(run(['corpus', place('none'), '--out', place('x')])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no such folder/),
    });
  });

  test('a finished corpus is known again by its documents; a damaged one says so', () => {
    expect(corpus('known').status).toBe(0);
    expect(corpus('known', '--resume', '--time-limit', '99', '--memory-limit', '512')).toMatchObject({ status: 0, stderr: '' });
    const more = join(documents, 'en', '99-1.txt');
    writeFileSync(more, shortText('en', 9));
    const changed = corpus('known', '--resume');
    rmSync(more);
    expect(changed).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]*of other documents[^\n]*known\)\n$/) });
    writeFileSync(place('known/corpus.json'), '{"rows": 1');
    expect(corpus('known', '--resume')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^[^\n]*corpus\.json is damaged[^\n]*\n$/),
    });
  });

  test('filters take rows out, are counted, and can be left out', () => {
    const { status } = corpus('strict', '--min-confidence', '1');
    const whole = json('strict/corpus.json');
    expect({ status, removed: whole.removed.confidence > 0 }).toEqual({ status: 0, removed: true });
    const every = ['boilerplate', 'language', 'length-ratio', 'confidence', 'duplicates', 'near-duplicates'];
    expect(corpus('raw', ...every.flatMap((filter) => ['--skip-filter', filter])).status).toBe(0);
    expect(json('raw/corpus.json').removed).toEqual({});
    expect(json('raw/corpus.json').rows).toBeGreaterThan(json('four/corpus.json').rows);
  });
});

/** Adds up counts by name. */
const sum = (counts: Readonly<Record<string, number>> | readonly number[]) => Object.values(counts).reduce((all, count) => all + count, 0);

/** Everything that must come to the same in a corpus of JSON Lines, whatever way it is counted. */
function expectToAddUp(name: string): void {
  const {
    groups,
    rows,
    removed,
    documents: found,
    input,
    rejected,
    rejections,
    passedOver,
    files,
    languages,
  } = json(`${name}/corpus.json`);
  const index = lines(`${name}/documents.jsonl`);
  for (const [group, counts] of Object.entries<Record<string, never>>(groups)) {
    const own = files.filter(({ path }: { path: string }) => path.startsWith(`jsonl/${group}/`));
    const written = own.flatMap(({ path }: { path: string }) => lines(`${name}/${path}`));
    const rules: Record<string, number> = {};
    for (const { rule } of written.flatMap(({ findings }: { findings: { rule: string }[] }) => findings))
      rules[rule] = (rules[rule] ?? 0) + 1;
    expect(counts).toMatchObject({ rows: written.length, aligned: written.length + sum(counts.removed ?? {}), findings: rules });
    expect([sum(counts.types ?? {}), sum(counts.confidences ?? {})]).toEqual([written.length, written.length]);
    expect(counts.documents).toBeGreaterThanOrEqual(index.filter((document) => document.rows[group] > 0).length);
  }
  const all = Object.values<{ rows: number; removed: Record<string, number> }>(groups);
  expect(rows).toBe(sum(all.map((group) => group.rows)));
  expect(sum(removed)).toBe(sum(all.map((group) => sum(group.removed))));
  expect(rows).toBe(sum(index.map((document) => sum(document.rows))));
  expect(sum(found) - found.found).toBe(found.found);
  expect(index).toHaveLength(found.found - found.alone);
  expect(index.filter((document) => sum(document.rows) > 0)).toHaveLength(found.aligned);
  expect(sum(input) - input.seen).toBe(input.seen);
  expect([rejected.length, passedOver.length]).toEqual([rejections, input.passedOver]);
  for (const [language, { versions }] of Object.entries<{ versions: number }>(languages))
    expect(index.flatMap((document) => document.versions).filter((version) => version.language === language)).toHaveLength(versions);
}

/** The cells of a line of the table that follows a heading of the data card. */
const cellsOf = (card: string, heading: string, first: string) =>
  card
    .split(`\n## ${heading}\n`)[1]
    ?.split('\n')
    .find((line) => line.startsWith(`| ${first} |`))
    ?.split('|')
    .slice(2, -1)
    .map((cell) => Number(cell.replace(/,/g, '')));

describe('the figures of a corpus', () => {
  test('add up, and are those of what was written', () => {
    const odd = place('odd');
    const put = (name: string, content: string) => {
      mkdirSync(join(odd, name, '..'), { recursive: true });
      writeFileSync(join(odd, name), content);
    };
    const numbers = (text: string) => text.replace(/\d{2}/g, '77');
    for (let k = 0; k < 3; k++) for (const language of LANGUAGES) put(`good${k}.${language}.txt`, shortText(language, k));
    for (const language of LANGUAGES) put(`copy.${language}.txt`, shortText(language, 1));
    put('differs.zh.txt', shortText('zh', 5));
    put('differs.en.txt', numbers(shortText('en', 5)));
    put('differs.fr.txt', shortText('fr', 5).split('\n\n').slice(0, -1).join('\n\n'));
    put('empty.zh.txt', '');
    put('empty.en.txt', shortText('en', 6));
    put('alone.fr.txt', shortText('fr', 7));
    put('table.csv', 'x');
    const made = run(['corpus', odd, '--out', place('odd-pairs'), '--jobs', '1', '--shard-size', '2']);
    expect(made.status).toBe(1);
    expectToAddUp('odd-pairs');
    const { documents: found, input, groups } = json('odd-pairs/corpus.json');
    expect(found).toMatchObject({ found: 7, alone: 1, unusable: 1 });
    expect(input).toEqual({ seen: 19, inDocuments: 17, rejected: 1, passedOver: 1 });
    expect(made.stdout).toMatch(/\nFiles: 19; 17 in documents of several versions, 1 rejected, 1 passed over\.\n/);
    const card = readFileSync(place('odd-pairs/README.md'), 'utf8');
    const { 'zh-en': pair } = groups;
    expect(sum(pair.findings)).toBeGreaterThan(0);
    expect(cellsOf(card, 'Contents', 'zh-en')?.slice(0, 4)).toEqual([pair.documents, pair.aligned, sum(pair.removed), pair.rows]);
    expect(cellsOf(card, 'Found', 'all')).toEqual([7]);
    for (const [rule, column] of ['number-differs', 'clause-missing'].flatMap((rule) => [[rule, 0] as const, [rule, 1] as const])) {
      const of = (counts: Record<string, number>) => counts[rule] ?? 0;
      const both = Object.values<Record<string, Record<string, number>>>(groups).map((group) =>
        of((column === 0 ? group.findings : group.findingsElsewhere) ?? {}),
      );
      expect(cellsOf(card, 'Findings', `\`${rule}\``)?.[column] ?? 0).toBe(sum(both));
    }
    expect(run(['corpus', odd, '--out', place('odd-all'), '--all', '--jobs', '1', '--min-confidence', '0.99']).status).toBe(1);
    expectToAddUp('odd-all');
  });
});

describe('documents that fail', () => {
  test('are named with reasons, and cost themselves only', () => {
    const bad = place('bad');
    const put = (name: string, content: string | Uint8Array) => {
      mkdirSync(join(bad, name, '..'), { recursive: true });
      writeFileSync(join(bad, name), content);
    };
    for (const language of LANGUAGES) put(`good.${language}.txt`, shortText(language, 1));
    put(
      'corrupt.zh.txt',
      new Uint8Array(4000).map((_, k) => (k * 7919) % 251),
    );
    put('corrupt.en.txt', shortText('en', 2));
    put('empty.zh.txt', ' \n');
    put('empty.en.txt', shortText('en', 3));
    put('alone.fr.txt', shortText('fr', 4));
    put('wrong.zh.txt', shortText('zh', 5));
    put('wrong.en.txt', shortText('en', 5));
    put('wrong.fr.txt', shortText('en', 5));
    for (const [language, symbol] of [
      ['zh', 'A/RES/80/122'],
      ['en', 'A/RES/80/123'],
      ['fr', 'A/RES/80/122'],
    ] as const)
      put(`other.${language}.txt`, shortText(language, 8, symbol));
    put('huge.zh.txt', shortText('zh', 6).repeat(80));
    put('huge.en.txt', shortText('en', 6));
    put('mixed.zh.txt', shortText('zh', 7));
    put(
      'mixed.en.txt',
      `The sky was clear over the harbour.\n\nNobody had seen the ferry leave, and dinner was late again.\n\nShe bought apples, a loaf of bread and two candles.`,
    );
    const { status, stdout, stderr } = run(['corpus', bad, '--out', place('mended'), '--jobs', '2', '--max-size', '0.05']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { rejected, groups } = json('mended/corpus.json');
    const reasons = Object.fromEntries(
      rejected.map(({ document, language, code }: Record<string, string>) => [`${document} ${language ?? ''}`.trim(), code]),
    );
    expect(reasons).toEqual({
      'alone fr': 'unpaired',
      'corrupt zh': 'unreadable',
      corrupt: 'unpaired',
      'empty zh': 'unreadable',
      empty: 'unpaired',
      'huge zh': 'too-large',
      huge: 'unpaired',
      'wrong fr': 'wrong-language',
      'mixed en': 'not-parallel',
      'other en': 'other-document',
    });
    expect(groups['zh-en'].documents).toBe(2);
    expect(groups['zh-fr'].documents).toBe(2);
    expect(stdout).toMatch(/other, en: its symbol is A\/RES\/80\/123, the pivot's A\/RES\/80\/122/);
    expect(stdout).toMatch(/wrong, fr, wrong\.fr\.txt: named as fr, but the text is in en/);
  });

  test('what takes too long is stopped and named', () => {
    const { status, stdout } = corpus('late', '--time-limit', '0.001');
    expect(status).toBe(1);
    expect(stdout).toMatch(/60-3: took longer than 0\.001 s/);
  });
});

describe('a run that is killed', () => {
  const journal = place('killed/.journal/documents.jsonl');
  const done = () => (existsSync(journal) ? readFileSync(journal).filter((byte) => byte === 10).length : 0);
  const start = (...args: string[]): ChildProcess =>
    spawn(process.execPath, [cli, 'corpus', documents, '--out', place('killed'), '--shard-size', '3', '--jobs', '2', ...args]);

  test('goes on to the same bytes, however often and wherever it was killed', async () => {
    expect(corpus('whole').status).toBe(0);
    // Before the first document, within a shard, at its end, and after the last document.
    for (const least of [0, 2, 3, 7, 8]) {
      const child = start('--resume');
      const exit = once(child, 'exit');
      while (done() < least && child.exitCode === null) await pause(2);
      if (least === 0) await pause(400);
      child.kill('SIGKILL');
      await exit;
    }
    const stopped = existsSync(journal);
    if (stopped) expect(corpus('killed')).toMatchObject({ status: 2, stderr: expect.stringMatching(/--resume goes on with it/) });
    expect(corpus('killed', '--resume')).toMatchObject({ status: 0 });
    expect(tree(place('killed'))).toEqual(tree(place('whole')));
  });

  test('an interrupt says what is kept, and limits may be others when it goes on', async () => {
    const child = spawn(process.execPath, [cli, 'corpus', documents, '--out', place('stopped'), '--shard-size', '3', '--jobs', '1']);
    let said = '';
    child.stderr.on('data', (piece) => {
      said += piece;
    });
    const exit = once(child, 'close');
    const file = place('stopped/.journal/documents.jsonl');
    while (!(existsSync(file) && readFileSync(file).includes(10)) && child.exitCode === null) await pause(2);
    child.kill('SIGINT');
    expect((await exit)[0]).toBe(130);
    expect(said).toMatch(/^clausealign: stopped: \d of 8 documents are kept; [^\n]*--resume[^\n]*\n$/);
    expect(existsSync(place('stopped/.lock'))).toBe(false);
    expect(corpus('stopped', '--resume', '--memory-limit', '900')).toMatchObject({ status: 0 });
    expect(json('stopped/corpus.json').rows).toBe(json('whole/corpus.json').rows);
  });

  test('a half-written line and rows beyond it are cut off', async () => {
    const child = spawn(process.execPath, [cli, 'corpus', documents, '--out', place('cut'), '--shard-size', '3', '--jobs', '1']);
    const exit = once(child, 'exit');
    const file = place('cut/.journal/documents.jsonl');
    while (!(existsSync(file) && readFileSync(file).includes(10)) && child.exitCode === null) await pause(2);
    child.kill('SIGKILL');
    await exit;
    expect(existsSync(file)).toBe(true);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"document":"60-`);
    mkdirSync(place('cut/.journal/rows/0'), { recursive: true });
    writeFileSync(place('cut/.journal/rows/0/zh-en.jsonl'), `${readFileSync(place('cut/.journal/rows/0/zh-en.jsonl'), 'utf8')}{"half`);
    writeFileSync(place('cut/.journal/rows/0/zh-xx.jsonl'), 'a row of no document\n');
    expect(corpus('cut', '--resume')).toMatchObject({ status: 0 });
    expect(tree(place('cut'))).toEqual(tree(place('whole')));
  });
});
