import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFile, run, scratch } from './command.js';

const { folder, put } = scratch();
const en = corpusFile('en');
const text = readFileSync(en, 'utf8');
const edited = put('edited.en.txt', text.replace('18 June 2007', '18 July 2007'));

describe('diff', () => {
  test('of a text with itself finds nothing', () => {
    const { status, stdout } = run(['diff', en, en]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^English: \d+ unchanged\.\n$/) });
  });

  test('marks what was edited, from standard input too', () => {
    for (const { status, stdout } of [run(['diff', en, edited]), run(['diff', '-', edited, '--lang', 'en'], { input: text })]) {
      expect(status).toBe(0);
      expect(stdout).toContain('[-June-]{+July+}');
    }
  });

  test('writes JSON and a page to where they are wanted', () => {
    const { pairs, summary, generator } = JSON.parse(run(['diff', en, edited, '--format', 'json']).stdout);
    expect(summary).toMatchObject({ edited: 1, added: 0, deleted: 0, moved: 0, renumbered: 0 });
    expect(pairs.filter(({ change }: { change: string }) => change === 'edited')).toHaveLength(1);
    expect(generator.options).toEqual({});
    const page = join(folder, 'page.html');
    expect(run(['diff', en, edited, '--format', 'html', '-o', page])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(page, 'utf8')).toContain('<ins>July</ins>');
  });

  test.each([
    [['diff', en]],
    [['diff', en, 'no-such-file']],
    [['diff', '-', '-']],
    [['diff', en, corpusFile('fr')]],
    [['diff', en, put('blank.txt', ' \n')]],
    [['diff', en, edited, '--format', 'tmx']],
    [['diff', en, edited, '--lang', 'not a tag']],
  ])('%j is wrong usage: one line and nothing on standard output', (args) => {
    const { status, stdout, stderr } = run([...args, '-o', join(folder, 'never.txt')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^clausealign: [^\n]+\n$/);
    expect(existsSync(join(folder, 'never.txt'))).toBe(false);
  });
});
