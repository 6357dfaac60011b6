import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFile, run, scratch } from './command.js';

const { folder, put } = scratch();
const [zh, en, ar] = [corpusFile('zh'), corpusFile('en'), corpusFile('ar')];
const text = readFileSync(en, 'utf8');
const wrong = put('wrong.en.txt', text.replace('18 June 2007', '18 July 2007'));

describe('check', () => {
  test('of a right translation says so and ends with 0', () => {
    const { status, stdout } = run(['check', zh, en]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^English: complete\. /);
  });

  test('of a wrong one ends with 1, unless asked never to', () => {
    expect(run(['check', zh, wrong]).status).toBe(1);
    expect(run(['check', zh, wrong, '--fail-on', 'never']).status).toBe(0);
  });

  test('of several targets names each', () => {
    const { stdout } = run(['check', zh, en, ar, '--format', 'json']);
    const { complete, targets } = JSON.parse(stdout);
    expect(complete).toBe(true);
    expect(targets.map(({ language }: { language: string }) => language)).toEqual(['en', 'ar']);
  });

  test('accepts what was written to suppressions, and says that it did', () => {
    const accept = (target: string) => run(['check', zh, target, '--write-suppressions'], { cwd: folder });
    const file = 'clausealign.suppressions.json';
    expect(accept(wrong)).toMatchObject({ status: 0, stderr: `${file}: 1 accepted finding (1 added, 0 kept, 0 removed)\n` });
    expect(accept(wrong)).toMatchObject({ status: 0, stderr: `${file}: 1 accepted finding (0 added, 1 kept, 0 removed)\n` });
    const { status, stdout } = run(['check', zh, wrong, '--format', 'json'], { cwd: folder });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], suppressed: 1 });
  });

  test('of lines with given pairs judges those', () => {
    const [source, target] = [put('a.zh', '第5号。\n第6号。\n'), put('a.en', 'No. 6.\nNo. 5.\n')];
    const beads = put('a.beads', '[0]:[1]:1\n[1]:[0]:1\n');
    const args = ['check', source, target, '--lang', 'zh', '--lang', 'en', '--unit', 'line', '--format', 'json'];
    const { findings } = JSON.parse(run([...args, '--alignment', beads]).stdout);
    // The figures agree pair by pair; that one of the two has moved is all there is to say.
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['clause-moved']);
  });

  test.each(['xliff', 'tei'])('an alignment as %s is judged, scored and fixed as it was written', (format) => {
    const file = join(folder, `a.${format}`);
    run(['align', zh, en, '--format', format, '-o', file]);
    const [beads, again] = [
      ['align', zh, en, '--format', 'beads'],
      ['align', zh, en, '--anchors', file, '--format', 'beads'],
    ].map((args) => run(args).stdout);
    const links = (text = '') => text.replace(/:[\d.]+$/gm, '');
    expect(links(again)).toBe(links(beads));
    expect(JSON.parse(run(['score', '--gold', file, '--test', file, '--format', 'json']).stdout).strict.f1).toBe(1);
    const judged = ['check', zh, en, '--format', 'json', '--fail-on', 'never'];
    const findings = (args: string[]) => JSON.parse(run(args).stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(findings([...judged, '--alignment', file])).toEqual(findings(judged));
  });

  test('pairs in other languages than the files are refused, those of a memory of several are picked', () => {
    const file = join(folder, 'six.tmx');
    run(['concord', zh, en, ar, '--format', 'tmx', '-o', file]);
    expect(run(['check', zh, ar, '--alignment', file, '--fail-on', 'never']).stdout).toMatch(/^Arabic: complete\. /);
    const refused = (args: string[]) => expect(run(args)).toMatchObject({ status: 2, stdout: '' });
    const fr = corpusFile('fr');
    refused(['check', fr, en, '--alignment', file]);
    refused(['align', zh, fr, '--anchors', file]);
    refused(['score', '--gold', file, '--test', file]);
    expect(run(['check', zh, fr, '--alignment', file]).stderr).toMatch(
      /^clausealign: the file is in zh, en and ar, not in zh and fr \([^\n]*six\.tmx\)\n$/,
    );
    const score = ['score', '--gold', file, '--test', file, '--source-lang', 'zh', '--target-lang', 'ar', '--format', 'json'];
    expect(JSON.parse(run(score).stdout).strict.f1).toBe(1);
  });

  test.each([
    [['check', zh]],
    [['check', zh, en, '--fail-on', 'sometimes']],
    [['check', zh, en, '--config', put('bad.json', '{"rules": {"nonsense": "off"}}')]],
    [['check', zh, en, '--terms', put('bad.tsv', 'x')]],
    [['check', zh, 'no-such-file']],
  ])('%j is wrong usage: one line and nothing on standard output', (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^clausealign: [^\n]+\n$/);
  });
});
