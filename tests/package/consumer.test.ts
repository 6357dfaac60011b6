import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'clausealign-consumer-'));
const installed = join(folder, 'node_modules', 'clausealign');

const run = (command: string, args: readonly string[], cwd = folder) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });

/** The library use that the README shows. */
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const example = /```ts\n(?<code>[\s\S]*?)```/.exec(readme)?.groups?.code ?? '';

function kilobytes(path: string): number {
  return Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]);
}

beforeAll(() => {
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  // The build stands: `npm test` made it.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], { cwd: root });
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  writeFileSync(join(folder, '.env'), 'LEAKED=1\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', join(packed, readdirSync(packed)[0] ?? '')], { cwd: folder });
}, 120_000);

describe('the package, installed in an empty folder', () => {
  test('is small, and brings little', () => {
    expect(kilobytes(installed)).toBeLessThanOrEqual(6 * 1024);
    expect(kilobytes(join(folder, 'node_modules'))).toBeLessThanOrEqual(12 * 1024);
  });

  test('has its licence, notices, data and schemas', () => {
    for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.md', 'README.md', 'corpora/a-hrc-44-solidarity/zh.txt', 'schema/alignment.json']) {
      expect(statSync(join(installed, file)).size).toBeGreaterThan(0);
    }
  });

  test('imports as ESM, silently, reading no .env', () => {
    const program = `const { alignDocuments } = await import('clausealign'); await import('clausealign/node'); if (typeof alignDocuments !== 'function' || process.env.LEAKED) console.log('no');`;
    expect(run(process.execPath, ['--input-type=module', '-e', program])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('is required as CJS, and both entries share one error class', () => {
    const program = `
      const { ClauseAlignError, parseDocument } = require('clausealign');
      const { readTextFile, loadCorpus } = require('clausealign/node');
      try { readTextFile('none.txt'); } catch (error) { if (error instanceof ClauseAlignError) console.log(error.code); }
      console.log(parseDocument(loadCorpus().texts.zh).document.clauses.length, require('clausealign/schema/alignment.json').type);`;
    writeFileSync(join(folder, 'program.cjs'), program);
    expect(run(process.execPath, ['program.cjs'])).toMatchObject({ status: 0, stdout: 'unreadable\n41 object\n', stderr: '' });
  });

  test('loads its lexicons from CJS too', () => {
    const program = `require('clausealign').loadLexicons(['zh', 'en']).then((lexicons) => console.log(lexicons.length > 0))`;
    writeFileSync(join(folder, 'lexicons.cjs'), program);
    expect(run(process.execPath, ['lexicons.cjs'])).toMatchObject({ status: 0, stdout: 'true\n', stderr: '' });
  });

  test('compiles a strict program: the example of the README, which also runs', () => {
    writeFileSync(join(folder, 'example.ts'), example);
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: 'node16',
      target: 'es2022',
      lib: ['es2022'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['example.ts'] }));
    const compiled = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
    expect(compiled.stdout).toBe('');
    const result = run(process.execPath, ['example.js']);
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(/^1-1 \[ 'op\.17' \] \[ 'op\.17' \] (?:0\.\d+|1)$/m);
  });

  test('has its command', () => {
    const file = join(installed, 'corpora', 'a-hrc-44-solidarity', 'zh.txt');
    const { status, stdout } = run(join(folder, 'node_modules', '.bin', 'clausealign'), ['parse', file, '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).document.language).toBe('zh');
  });

  test('its command starts small: all else is loaded when it is asked for', () => {
    const dist = join(installed, 'dist');
    const names = (file: string, pattern: RegExp): string[] =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)].map(([, name = '']) => name);
    const imported = (file: string) => names(file, /(?:^|[;}])(?:import|export)\b[^;'"()]*['"]\.\/([^'"]+)['"]/gm);
    // The first file turns on the cache of compiled code, and then imports what every run begins with.
    const files = new Set(['cli.js', ...names('cli.js', /await import\(['"]\.\/([^'"]+)['"]\)/g)]);
    for (const file of files) for (const name of imported(file)) files.add(name);
    expect(files.size).toBeGreaterThan(3);
    expect([...files].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)).toBeLessThanOrEqual(48 * 1024);
  });
});
