import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFile, run, scratch } from './command.js';

const { put } = scratch();
const [zh, en] = [corpusFile('zh'), corpusFile('en')];

interface Unit {
  path: string;
  text: string;
  span: { start: number; end: number };
}

interface AlignmentJson {
  unit: string;
  generator: { options: Record<string, unknown>; lexicons: { name: string; checksum: string }[] };
  source: { language: string; status?: string; clauses: Unit[] };
  target: { language: string; status?: string; clauses: Unit[] };
  pairs: { type: string; source: Unit[]; target: Unit[]; confidence: number }[];
}

function alignJson(args: readonly string[], input?: Uint8Array): AlignmentJson {
  const { status, stdout, stderr } = run(['align', ...args, '--format', 'json'], input ? { input } : {});
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('align', () => {
  test('says how it was made, and which side is official', () => {
    const json = alignJson([zh, en, '--source-lang', 'zh']);
    expect(json.generator.options).toEqual({ unit: 'clause', sourceLang: 'zh' });
    expect(json.generator.lexicons.length).toBeGreaterThan(0);
    expect([json.source.status, json.target.status]).toEqual(['official', 'unofficial']);
    expect(JSON.stringify(json)).not.toContain(dirname(zh));
  });

  test('is the same from run to run', () => {
    expect(run(['align', zh, en, '--format', 'json']).stdout).toBe(run(['align', zh, en, '--format', 'json']).stdout);
  });

  test('writes for the narrowest terminal, too', () => {
    for (const command of [
      ['align', zh, en],
      ['parse', zh],
      ['diff', zh, zh],
    ])
      expect(run(command, { columns: 3 })).toMatchObject({ status: 0, stderr: '' });
  });

  test('--no-lexicon leaves out what ships, --lexicon adds', () => {
    const own = put('own.tsv', 'zh\ten\n团结\tsolidarity\t0.9\n');
    expect(alignJson([zh, en, '--no-lexicon']).generator.lexicons).toEqual([]);
    expect(alignJson([zh, en, '--no-lexicon', '--lexicon', own]).generator.lexicons).toEqual([
      { name: 'own.tsv', checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ]);
  });

  test('--min-confidence leaves weaker pairs out', () => {
    const all = alignJson([zh, en]).pairs;
    const least = Math.max(...all.map((pair) => pair.confidence));
    const kept = alignJson([zh, en, '--min-confidence', String(least)]).pairs;
    expect(kept.length).toBeLessThan(all.length);
    for (const pair of kept) expect(pair.confidence).toBeGreaterThanOrEqual(least - 1e-4);
  });

  test('--explain shows the cost of each pair and what makes it up', () => {
    const { stdout } = run(['align', zh, en, '--explain']);
    expect(stdout.match(/^ {2}cost -?[\d.]+: /gm)?.length).toBeGreaterThan(30);
    expect(stdout.match(/numbering\s+-?[\d.]+/g)?.length).toBeGreaterThan(30);
    expect(run(['align', zh, en]).stdout).not.toMatch(/^ {2}cost /m);
  });

  test('--anchors fixes and forbids', () => {
    const anchors = put('anchors.beads', '[9]:[10]\n![20]:[20]\n');
    const { pairs, source, target } = alignJson([zh, en, '--anchors', anchors]);
    const [fixed, forbidden] = [source.clauses[9]?.path, source.clauses[20]?.path];
    expect(pairs.find((pair) => pair.source.some((unit) => unit.path === fixed))?.target.map((unit) => unit.path)).toEqual([
      target.clauses[10]?.path,
    ]);
    const other = pairs.find((pair) => pair.source.some((unit) => unit.path === forbidden))?.target ?? [];
    expect(other.map((unit) => unit.path)).not.toContain(target.clauses[20]?.path);
  });

  test('anchors in JSON keep a whole alignment', () => {
    const first = run(['align', zh, en, '--format', 'json']).stdout;
    expect(alignJson([zh, en, '--anchors', put('first.json', first)]).pairs.map((pair) => pair.type)).toEqual(
      JSON.parse(first).pairs.map((pair: { type: string }) => pair.type),
    );
  });

  test.each([
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('reads %s, and spans point into the decoded file', (_, encode) => {
    const text = readFileSync(en, 'utf8');
    const file = put('variant.txt', encode(text));
    const json = alignJson([zh, file]);
    expect(json.pairs.every((pair) => pair.type === '1-1')).toBe(true);
    const decoded = _ === 'CRLF' ? text.replaceAll('\n', '\r\n') : text;
    const op1 = json.target.clauses.find((clause) => clause.path === 'op.1');
    expect(decoded.slice(op1?.span.start, op1?.span.end)).toMatch(/^1\. \S/);
  });
});

describe('align --unit line', () => {
  const source = put('s.txt', '第一。\r\n\r\n第二。\r\n第三。');
  const target = put('t.txt', 'First.\n\nSecond.\nThird.\n');

  test('counts every line from 0, and spans hold whatever the line ends', () => {
    const json = alignJson([source, target, '--unit', 'line']);
    expect(json.unit).toBe('line');
    expect(json.source.clauses.map(({ path, span }) => [path, span.start, span.end])).toEqual([
      ['line.0', 0, 3],
      ['line.1', 5, 5],
      ['line.2', 7, 10],
      ['line.3', 12, 15],
    ]);
    expect(json.pairs[2]?.source[0]?.span).toEqual({ start: 7, end: 10 });
    expect(json.target.clauses).toHaveLength(4);
  });

  test('an empty file is all omissions', () => {
    const { status, stdout } = run(['align', source, put('none.txt', ''), '--unit', 'line', '--format', 'beads']);
    expect(status).toBe(0);
    expect(stdout.match(/^\[\d\]:\[\]:/gm)).toHaveLength(4);
  });
});
