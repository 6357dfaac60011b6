import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, scratch } from './command.js';

const { folder, put } = scratch();
const zh = put('zh.txt', '和平\n决议\n');
const en = put('en.txt', 'peace\nresolution\n');
const align = (...lexicons: readonly string[]) =>
  run([
    ...['align', zh, en, '--source-lang', 'zh', '--target-lang', 'en', '--unit', 'line', '--format', 'json', '--no-lexicon'],
    ...lexicons.flatMap((file) => ['--lexicon', file]),
  ]);
const used = (stdout: string): string[] => JSON.parse(stdout).generator.lexicons.map(({ name }: { name: string }) => name);

test('a lexicon of other languages gets one line of warning, and is not listed as used', () => {
  const other = put('de-it.tsv', 'de\tit\nFrieden\tpace\n');
  const own = put('own.csv', 'zh,en,probability\n和平,peace,0.9\n');
  const { status, stdout, stderr } = align(other, own);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^clausealign: warning: a lexicon of de–it is of no use for zh–en \(.*de-it\.tsv\)\n$/);
  expect(used(stdout)).toEqual(['own.csv']);
});

test('lexicons that are chained are used, of a termbase those between its languages only', () => {
  const files = [put('zh-fr.tsv', 'zh\tfr\n和平\tpaix\n'), put('base.csv', 'en,fr,es,ru\npeace,paix,paz,мир\n')];
  const { stdout, stderr } = align(...files);
  expect(stderr).toBe('');
  expect(used(stdout)).toEqual(['zh-fr.tsv', 'base.csv']);
});

test('a termbase that gives several lexicons is named once', () => {
  expect(used(align(put('three.csv', 'zh,en,fr\n和平,peace,paix\n')).stdout)).toEqual(['three.csv']);
});

test('hunalign’s .dic is of the languages of the run unless its name has others', () => {
  const { stdout, stderr } = align(put('un-hr.dic', 'peace @ 和平\n'));
  expect(stderr).toBe('');
  expect(used(stdout)).toEqual(['un-hr.dic']);
  expect(align(put('hu-en.dic', 'peace @ béke\n')).stderr).toMatch(/hu–en is of no use for zh–en/);
});

test.each([
  ['memory.tmx', '<tmx version="1.4"><body/></tmx>'],
  ['error.html', '<html><body>404</body></html>'],
  ['bare.tbx', '<tbx><text><body/></text></tbx>'],
  ['heading.tsv', 'zh\ten\n'],
  ['nothing.tsv', ''],
  ['lost.dict', 'law'],
])('%s gives nothing: exit code 2 and one line that names it', (name, content) => {
  const { status, stdout, stderr } = align(put(name, content));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^clausealign: [^\n]+\n$/);
  expect(stderr).toContain(name);
});

describe('other commands take them too', () => {
  // Two lines of no known language, of which only one has a counterpart: but for the lexicon, nothing says which.
  const source = ['kotal mirabe rudo', 'pusen dolari keth'];
  const target = ['velu sanori brak'];
  const own = put('xx-yy.tsv', 'xx\tyy\tprobability\npusen\tvelu\t0.9\ndolari\tsanori\t0.9\nketh\tbrak\t0.9\n');
  const row = JSON.stringify({ id: 1, source: { language: 'xx', lines: source }, target: { language: 'yy', lines: target } });

  test.each(['1', '2'])('stream with %s jobs', (jobs) => {
    const answer = (...args: string[]) => {
      const { status, stdout, stderr } = run(['stream', '--jobs', jobs, ...args], { input: `${row}\n` });
      expect([status, stderr]).toEqual([0, '']);
      return JSON.parse(stdout).alignment;
    };
    const { generator, pairs } = answer('--lexicon', own);
    expect(generator.lexicons).toMatchObject([{ name: 'xx-yy.tsv', checksum: expect.stringMatching(/^sha256:/) }]);
    const paired = pairs.find(({ type }: { type: string }) => type === '1-1');
    expect(paired.source[0].path).toBe('line.1');
    expect(answer().generator.lexicons).toEqual([]);
  });

  test('check, with the languages of a file that names none', () => {
    const files = [put('xx.txt', `${source.join('\n')}\n`), put('yy.txt', `${target.join('\n')}\n`)];
    const dic = put('terms.dic', 'velu @ pusen\nsanori @ dolari\nbrak @ keth\n');
    const args = ['check', ...files, '--unit', 'line', '--lang', 'xx', '--lang', 'yy', '--format', 'json', '--lexicon', dic];
    const { stdout, stderr } = run(args);
    expect(stderr).toBe('');
    const { generator, findings } = JSON.parse(stdout);
    expect(generator.lexicons).toMatchObject([{ name: 'terms.dic' }]);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'clause-missing', source: expect.objectContaining({ path: 'line.0' }) }),
    );
  });

  test('concord, where two of three versions have one; of one for other languages it warns', () => {
    const files = ['xx', 'yy', 'zz'].map((name) => put(`${name}.lines`, 'pusen 1\nketh 2\n'));
    const other = put('de-it.csv', 'de,it\nFrieden,pace\n');
    const langs = ['xx', 'yy', 'zz'].flatMap((tag) => ['--lang', tag]);
    const { stdout, stderr } = run([
      'concord',
      ...files,
      ...langs,
      '--unit',
      'line',
      '--format',
      'json',
      '--lexicon',
      own,
      '--lexicon',
      other,
    ]);
    expect(stderr).toMatch(/^clausealign: warning: a lexicon of de–it is of no use for xx–yy–zz \(.*\)\n$/);
    expect(JSON.parse(stdout).generator.lexicons).toMatchObject([{ name: 'xx-yy.tsv' }]);
  });

  test.each(['stream', 'corpus'])('%s says at once what is wrong with a file', (command) => {
    const broken = put('broken.tsv', 'xx\tyy\npusen\n');
    const args = command === 'corpus' ? ['corpus', folder, '--out', join(folder, 'never')] : ['stream'];
    const { status, stdout, stderr } = run([...args, '--lexicon', broken], { input: `${row}\n` });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^clausealign: [^\n]+\(.*broken\.tsv:2\)\n$/);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });
});
