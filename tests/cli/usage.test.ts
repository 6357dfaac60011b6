import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFile, run, scratch } from './command.js';

const { folder, put } = scratch();
const [zh, en] = [corpusFile('zh'), corpusFile('en')];
const binary = put('binary.dat', new Uint8Array(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)));
const blank = put('blank.txt', '\ufeff \r\n\u3000\n');

const anchorJson = (path: string): string =>
  JSON.stringify({
    pairs: [{ id: '', source: [{ path }], target: [{ path: 'op.1' }] }],
    source: { clauses: [{ path }] },
    target: { clauses: [{ path: 'op.1' }] },
  });

describe.skipIf(!existsSync('/dev/full'))('standard output that takes nothing more (needs /dev/full)', () => {
  test.each([['align', zh, en], ['--help']])('is a line and exit 2: %s', (...args) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '..', '..', 'dist', 'cli.js'), ...args], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'clausealign: no space left (standard output)\n' });
  });
});

describe('a file that is read', () => {
  test.each([
    ['align', 'other.txt', '--format', 'tmx', '-o'],
    ['check', 'other.txt', '-o'],
    ['diff', 'other.txt', '-o'],
    ['train', '--out'],
  ])('is not written over: %s', (command, ...rest) => {
    const own = put('own.txt', 'The Council,\n\n1. Decides to meet.');
    put('other.txt', 'The Council,\n\n1. Decides to meet again.');
    const files = rest.map((each) => (each === 'other.txt' ? join(folder, each) : each));
    const { status, stdout, stderr } = run([command, own, ...files, join(folder, '.', 'own.txt')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^clausealign: the output would be written over a file that is read \(.*own\.txt\)\n$/);
    expect(readFileSync(own, 'utf8')).toBe('The Council,\n\n1. Decides to meet.');
  });
});

describe('what is refused: exit 2, one line, nothing on standard output', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /no command given/],
    ['an unknown command', ['aling', zh, en], /unknown command 'aling'/],
    ['help for an unknown command', ['help', 'aling'], /unknown command 'aling'/],
    ['an unknown flag', ['align', zh, en, '--colour'], /unknown option '--colour'/],
    ['an unknown flag of the program', ['--colour'], /unknown option/],
    ['too few files', ['align', zh], /missing required argument 'target'/],
    ['too many files', ['align', zh, en, en], /too many arguments/],
    ['an unknown format', ['align', zh, en, '--format', 'doc'], /Allowed choices are text, json/],
    ['an unknown unit', ['align', zh, en, '--unit', 'word'], /Allowed choices/],
    ['a malformed tag', ['align', zh, en, '--source-lang', '!!'], /--source-lang .*!!/],
    ['a malformed tag of one document', ['parse', zh, '--lang', '!!'], /--lang .*!!/],
    ['a malformed tag of one of several', ['check', zh, en, '--lang', 'zh', '--lang', '!!'], /--lang .*!!/],
    ['a malformed tag with lines', ['align', zh, en, '--unit', 'line', '--target-lang', '!!'], /--target-lang .*!!/],
    ['a confidence out of range', ['align', zh, en, '--min-confidence', '2'], /0 to 1/],
    ['a missing file', ['align', zh, join(folder, 'none.txt')], /no such file \(.*none\.txt\)/],
    ['a folder', ['parse', folder], /a folder, not a file/],
    ['a binary file', ['parse', binary], /binary file.*binary\.dat/],
    ['a blank file', ['align', zh, blank], /the file is empty \(.*blank\.txt\)/],
    ['empty standard input', ['parse', '-'], /the file is empty \(standard input\)/],
    ['more threads than any machine has', ['corpus', folder, '--out', join(folder, 'out'), '--jobs', '1e9'], /whole number from 1 to 512/],
    [
      'rows of all versions with a pivot',
      ['corpus', folder, '--out', join(folder, 'out'), '--all', '--pivot', 'fr'],
      /cannot be used with/,
    ],
    ['standard input twice', ['align', '-', '-'], /only one/],
    ['a missing folder to write to', ['align', zh, en, '-o', join(folder, 'no', 'x.txt')], /no such folder/],
    ['moses on standard output', ['align', zh, en, '--format', 'moses'], /-o PREFIX/],
    ['a malformed lexicon', ['align', zh, en, '--lexicon', put('bad.tsv', 'zh\ten\nx\n')], /\(.*bad\.tsv:2\)/],
    ['malformed anchors', ['align', zh, en, '--anchors', put('bad.beads', '[0]\n')], /\(.*bad\.beads:1\)/],
    ['anchors out of range', ['align', zh, en, '--anchors', put('far.beads', '[0]:[0]\n\n[999]:[0]\n')], /999.*\(.*far\.beads:3\)/],
    ['anchors that claim one unit twice', ['align', zh, en, '--anchors', put('two.beads', '[0]:[0]\n[0]:[1]\n')], /\(.*two\.beads\)/],
    ['forbidden anchors out of range', ['align', zh, en, '--anchors', put('not.beads', '[0]:[0]\n![0]:[77]\n')], /77.*\(.*not\.beads:2\)/],
    [
      'anchors in json whose path is in no document',
      ['align', zh, en, '--anchors', put('far.json', anchorJson('op.99'))],
      /op\.99.*\(.*far\.json:pairs\[0\]\)/,
    ],
    [
      'malformed gold',
      ['score', '--gold', put('g.txt', 'x y z\n'), '--test', put('t.txt', '[0]:[0]\n')],
      /not an alignment.*\(.*g\.txt:1\)/,
    ],
    ['a missing option', ['score', '--gold', zh], /required option '--test/],
    ['a job number of 0', ['stream', '--jobs', '0'], /whole number/],
  ])('%s', (_, args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^clausealign: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  test('a file name with a line end or an escape sequence stays on one line', () => {
    expect(run(['parse', join(folder, 'a\nb\u001b[31m.txt')]).stderr).toMatch(/^clausealign: \P{Cc}+\n$/u);
  });

  test('--debug adds where it happened', () => {
    expect(run(['parse', join(folder, 'none.txt'), '--debug']).stderr).toMatch(/\n\s+at .+:\d+:\d+/);
  });
});

const commands = ['parse', 'align', 'check', 'concord', 'diff', 'score', 'corpus', 'stream', 'train', 'fetch'];

describe('help', () => {
  test.each([[['--help']], [['help']], ...commands.map((command) => [[command, '--help']])])('%j', (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Example');
  });

  test.each(['text', 'json', 'jsonl', 'tsv', 'tmx', 'xliff', 'html', 'beads', 'moses', 'tei', 'xlsx'])(
    'help of align names the format %s',
    (format) => {
      expect(run(['align', '--help']).stdout).toContain(`"${format}"`);
    },
  );

  test.each(['parse', 'align', 'check', 'concord', 'diff'])('help of %s names every format of documents', (command) => {
    expect(run([command, '--help']).stdout.replace(/\s+/g, ' ')).toContain('text, Word (.docx), HTML, Akoma Ntoso or PDF');
  });

  test('--version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
    expect(run(['--version']).stdout).toBe(`${version}\n`);
  });
});

describe('files and streams', () => {
  test('- is standard input and standard output', () => {
    const { status, stdout } = run(['align', '-', en, '--format', 'beads', '-o', '-'], { input: readFileSync(zh) });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(41);
  });

  test('an output is written whole, in the place of what was there, and nothing else is left behind', () => {
    const output = put('out/../result.beads', 'before');
    chmodSync(output, 0o640);
    const before = readdirSync(folder);
    expect(run(['align', zh, en, '--format', 'tei', '-o', output])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toMatch(/<link type="1-1"/);
    expect(statSync(output).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    ['parse', ['parse', en, '--format', 'json']],
    ['score', ['score', '--gold', put('o.beads', '[0]:[0]\n'), '--test', put('o.beads', '[0]:[0]\n')]],
  ])('%s writes to a file', (name, args) => {
    const output = join(folder, `${name}.out`);
    expect(run([...args, '-o', output])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toBe(run(args).stdout);
  });

  test('an output that is a link changes what the link names', () => {
    const real = put('real.beads', '');
    symlinkSync(real, join(folder, 'link.beads'));
    run(['align', zh, en, '--format', 'beads', '-o', join(folder, 'link.beads')]);
    expect(readFileSync(real, 'utf8')).toMatch(/^\[0\]/);
  });

  test('a failure leaves the output as it was', () => {
    const output = put('kept.txt', 'before');
    expect(run(['align', zh, blank, '-o', output]).status).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe('before');
  });

  test.each(['text', 'tsv'])('a device is written to as %s, not replaced', (format) => {
    expect(run(['align', zh, en, '--format', format, '-o', '/dev/null']).status).toBe(0);
    expect(existsSync('/dev/null.provenance.json')).toBe(false);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a folder is no output', () => {
    mkdirSync(join(folder, 'dir'));
    expect(run(['align', zh, en, '-o', join(folder, 'dir')]).status).toBe(2);
    expect(existsSync(join(folder, 'dir'))).toBe(true);
  });

  test.each(['beads', 'tsv', 'jsonl', 'moses'])('%s has no place for its provenance, which stands beside it', (format) => {
    const place = join(folder, format);
    expect(run(['align', zh, en, '--min-confidence', '0.5', '--format', format, '-o', place]).status).toBe(0);
    const { generator, versions } = JSON.parse(readFileSync(`${place}.provenance.json`, 'utf8'));
    expect(generator).toMatchObject({ name: 'clausealign', options: { unit: 'clause', minConfidence: 0.5 } });
    expect(generator.lexicons[0].checksum).toMatch(/^[0-9a-f]+$/);
    expect(versions).toMatchObject([
      { language: 'zh', status: 'official' },
      { language: 'en', status: 'unofficial' },
    ]);
  });

  test('moses writes two files in step', () => {
    expect(run(['align', zh, en, '--format', 'moses', '-o', join(folder, 'corpus')]).status).toBe(0);
    const lines = (language: string) => readFileSync(join(folder, `corpus.${language}`), 'utf8').split('\n').length;
    expect(lines('zh')).toBe(42);
    expect(lines('en')).toBe(42);
  });

  test('moses writes both files or none', () => {
    mkdirSync(join(folder, 'half.en'));
    const { status, stderr } = run(['align', zh, en, '--format', 'moses', '-o', join(folder, 'half')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/a folder, not a file to write to \(.*half\.en\)/);
    expect(readdirSync(folder).filter((name) => /half/.test(name))).toEqual(['half.en']);
  });
});
