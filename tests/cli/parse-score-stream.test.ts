import { describe, expect, test } from 'vitest';
import { corpusFile, run, scratch } from './command.js';

const { put } = scratch();
const zh = corpusFile('zh');

describe('parse', () => {
  test('shows paths, texts and what refers to the notes', () => {
    const { stdout } = run(['parse', zh]);
    expect(stdout).toMatch(/^zh, no symbol, 41 clauses\n/);
    expect(stdout).toMatch(/^pp\.13 /m);
    expect(stdout).toMatch(/^fn\.2 .*← op\.9$/m);
  });

  test('json says what the encoding was', () => {
    const file = put('utf16.txt', Buffer.from('大会，\n\n1. 请联合国。\n', 'utf16le'));
    const { document, findings } = JSON.parse(run(['parse', file, '--format', 'json']).stdout);
    expect(document.language).toBe('zh');
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'encoding', severity: 'info' }));
  });
});

describe('score', () => {
  const gold = put('gold.align', '1 <=> omitted\n2,3 <=> 1\n4 <=> 2\n');

  test('a file against itself', () => {
    const beads = put('same.beads', '[]:[0]:0.9\n[0]:[1,2]:0.9\n[1]:[3]:0.9\n');
    const scores = JSON.parse(run(['score', '--gold', gold, '--test', beads, '--gold-format', 'champollion', '--format', 'json']).stdout);
    for (const kind of ['strict', 'lax', 'null']) expect(scores[kind]).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(Object.keys(scores.byType)).toEqual(['0-1', '1-1', '1-2']);
  });

  test('is a table for reading', () => {
    const beads = put('other.beads', '[]:[0]\n[0]:[1]\n[]:[2]\n[1]:[3]\n');
    expect(run(['score', '--gold', gold, '--test', beads]).stdout).toContain('strict     0.5000   0.5000   0.5000\n');
  });

  test('formats that name paths are compared by path', () => {
    const [json, tmx] = ['json', 'tmx'].map((format) =>
      put(`a.${format}`, run(['align', zh, corpusFile('fr'), '--format', format]).stdout),
    );
    const scores = JSON.parse(run(['score', '--gold', json ?? '', '--test', tmx ?? '', '--format', 'json']).stdout);
    expect(scores.strict.f1).toBe(1);
  });

  describe('gold of several languages', () => {
    const rows = corpusFile('gold').replace(/txt$/, 'json');
    const json = (target: string): string => put(`${target}.json`, run(['align', zh, corpusFile(target), '--format', 'json']).stdout);

    test('two languages of it', () => {
      const args = ['score', '--gold', rows, '--test', json('ru'), '--source-lang', 'zh', '--target-lang', 'ru', '--format', 'json'];
      expect(JSON.parse(run(args).stdout).strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    });

    test.each<[string, string[], RegExp]>([
      ['no language named', [], /--source-lang and --target-lang \(.*gold\.json\)/],
      ['one named', ['--source-lang', 'zh'], /--source-lang and --target-lang \(.*gold\.json\)/],
      ['a language that it lacks', ['--source-lang', 'zh', '--target-lang', 'de'], /paths in de.*\(.*gold\.json:rows\[0\]\)/],
    ])('%s is refused', (_, languages, message) => {
      const { status, stderr } = run(['score', '--gold', rows, '--test', put('x.beads', '[0]:[0]\n'), ...languages]);
      expect(status).toBe(2);
      expect(stderr).toMatch(message);
    });

    test('languages for files that name none are refused', () => {
      const beads = put('y.beads', '[0]:[0]\n');
      expect(run(['score', '--gold', beads, '--test', beads, '--source-lang', 'zh']).stderr).toMatch(/for files that name languages/);
    });
  });

  describe('paths against indices', () => {
    const written = (format: string): string =>
      put(`p.${format}`, run(['align', zh, corpusFile('en'), '--format', format, '--min-confidence', '0.9']).stdout);
    const beads = put('whole.beads', run(['align', zh, corpusFile('en'), '--format', 'beads']).stdout);

    test.each(['tmx', 'tsv', 'jsonl'])('%s, which names only the units of its pairs, is refused', (format) => {
      for (const files of [
        ['--gold', beads, '--test', written(format)],
        ['--gold', written(format), '--test', beads],
      ]) {
        const { status, stdout, stderr } = run(['score', ...files]);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toMatch(
          new RegExp(
            `^clausealign: units named by path, but .*whole\\.beads counts them: .*only json and beads say \\(.*p\\.${format}\\)\n$`,
          ),
        );
      }
    });

    test('json lists all its units, and lines carry their numbers', () => {
      const json = put('whole.json', run(['align', zh, corpusFile('en'), '--format', 'json']).stdout);
      expect(JSON.parse(run(['score', '--gold', json, '--test', beads, '--format', 'json']).stdout).strict.f1).toBe(1);
      const lines = ['tsv', 'beads'].map((format) =>
        put(`lines.${format}`, run(['align', zh, corpusFile('en'), '--unit', 'line', '--format', format]).stdout),
      );
      expect(JSON.parse(run(['score', '--gold', lines[0] ?? '', '--test', lines[1] ?? '', '--format', 'json']).stdout).strict.f1).toBe(1);
    });

    test('files that share no path are refused', () => {
      const lines = put('lines.jsonl', run(['align', zh, corpusFile('en'), '--unit', 'line', '--format', 'jsonl']).stdout);
      expect(run(['score', '--gold', written('tsv'), '--test', lines])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/no unit of the source has a path/),
      });
    });
  });
});

describe('stream', () => {
  const row = (id: unknown, source: object, target: object, rest: object = {}): string => JSON.stringify({ id, source, target, ...rest });
  const lines = [
    { language: 'zh', lines: ['第一。', '第二。'] },
    { language: 'en', lines: ['First.', 'Second.'] },
  ] as const;
  const texts = [{ text: '大会，\n1. 请联合国。' }, { text: 'The General Assembly,\n1. Requests the United Nations.' }] as const;

  test.each(['1', '2', '5'])('gives a row for each row, in order, and a bad row costs itself only; jobs: %s', (jobs) => {
    const input = [
      row('a', ...lines),
      '{broken',
      '',
      row({ n: 1 }, ...texts),
      row('b', { text: 1 }, texts[1]),
      row('c', ...lines, { options: { colour: 1 } }),
      row('d', { ...lines[0], language: '!!' }, lines[1]),
      row('e', ...lines, { options: { unit: 'clause' } }),
      row('f', ...lines, { options: { unit: 'line' } }),
      row('g', ...texts, { options: { unit: 'line' } }),
    ];
    const { status, stdout, stderr } = run(['stream', '--jobs', jobs], { input: input.join('\n') });
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(out.map(({ id, ok, error }) => [id, ok, error?.code])).toEqual([
      ['a', true, undefined],
      [null, false, 'invalid-input'],
      [null, false, 'invalid-input'],
      [{ n: 1 }, true, undefined],
      ['b', false, 'invalid-input'],
      ['c', false, 'invalid-option'],
      ['d', false, 'invalid-language'],
      ['e', false, 'invalid-input'],
      ['f', true, undefined],
      ['g', false, 'invalid-input'],
    ]);
    expect(out[0].alignment.pairs).toHaveLength(2);
    expect(out[3].alignment.pairs.map((pair: { id: string }) => pair.id)).toEqual(['organ=organ', 'op.1=op.1']);
  });

  test('line separators of Unicode neither cut a row nor come out raw', () => {
    const odd = { language: 'zh', lines: ['第一\u2028。'] };
    const { status, stdout } = run(['stream'], { input: `${row('x', odd, { language: 'en', lines: ['First\u2029.'] })}\n` });
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/[\u2028\u2029]/);
    expect(JSON.parse(stdout).alignment.source.clauses[0].text).toBe('第一\u2028。');
  });

  test('an id comes back as it was written, also one that no number of JavaScript holds', () => {
    const [source, target] = texts.map((text) => JSON.stringify(text));
    const ids = ['12345678901234567891', '1.0', '{"of":[9007199254740993]}'];
    const input = ids.map((id) => `{"source":${source},"target":${target},"id":${id}}\n{"id":${id},"source":0}\n`).join('');
    const { stdout } = run(['stream'], { input });
    const out = stdout.trimEnd().split('\n');
    expect(out.map((line) => line.slice(0, line.indexOf(',"ok"')))).toEqual(ids.flatMap((id) => [`{"id":${id}`, `{"id":${id}`]));
  });

  test('the output is the same whatever the number of jobs', () => {
    const many = Array.from({ length: 30 }, (_, k) =>
      row(k, { language: 'zh', lines: Array(1 + ((k * 7) % 20)).fill('第一。') }, lines[1], { options: { explain: true } }),
    ).join('\n');
    const outputs = ['1', '3'].map((jobs) => run(['stream', '--jobs', jobs], { input: many }));
    expect(outputs[0]?.status).toBe(0);
    expect(outputs[1]).toEqual(outputs[0]);
  });

  test.each(['1', '3'])('no rows, no output; jobs: %s', (jobs) => {
    expect(run(['stream', '--jobs', jobs])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
