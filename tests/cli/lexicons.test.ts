import { expect, test } from 'vitest';
import { run, scratch } from './command.js';

const { put } = scratch();
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
