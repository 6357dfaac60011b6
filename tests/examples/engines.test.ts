import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, scratch } from '../cli/command.js';

const root = join(import.meta.dirname, '..', '..');
const { folder, put } = scratch();
const command = put('clausealign', `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist', 'cli.js')}' "$@"\n`);
spawnSync('chmod', ['+x', command]);

const lines = (language: string, k: number, words: string) => ({ language, lines: Array(1 + (k % 4)).fill(`${words} ${k}.`) });
const rows = Array.from({ length: 40 }, (_, k) =>
  k === 17 ? '{broken' : JSON.stringify({ id: k, source: lines('zh', k, '第一\u2028'), target: lines('en', k, 'First') }),
);
const input = put('pairs.jsonl', `${rows.join('\n')}\n`);

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** A test that needs a program: skipped where it is missing, but a failure where `.ci/run` has installed it, and says so. */
function testWith(name: string, isThere: boolean, body: () => void): void {
  test.skipIf(!isThere && process.env.NEED_ENGINES !== 'true')(isThere ? name : `${name}: the program is missing`, body, 600_000);
}

describe('the examples give the rows of one process', () => {
  const single = run(['stream'], { input: readFileSync(input) });

  testWith('GNU parallel, in order, exit code 1 for the row that fails', has('parallel', '--version'), () => {
    const { status, stdout, stderr } = spawnSync(join(root, 'examples', 'gnu-parallel', 'align.sh'), {
      input: readFileSync(input),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, CLAUSEALIGN: command, JOBS: '2', BLOCK: '1k' },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(single.stdout);
  });

  testWith('GNU parallel says where a process fails', has('parallel', '--version'), () => {
    const failing = put('failing', '#!/bin/sh\ncat >/dev/null\nexit 2\n');
    spawnSync('chmod', ['+x', failing]);
    const { status, stderr } = spawnSync(join(root, 'examples', 'gnu-parallel', 'align.sh'), {
      input: readFileSync(input),
      encoding: 'utf8',
      env: { ...process.env, CLAUSEALIGN: failing, JOBS: '2' },
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'a process failed with exit code 2\n' });
  });

  testWith('Apache Spark, two executors of their own', has('python3', '-c', 'import pyspark') && has('java', '-version'), () => {
    const out = join(folder, 'spark');
    const script = join(root, 'examples', 'spark', 'align.py');
    const args = [script, input, out, '--master', 'local-cluster[2,1,1024]', '--partitions', '2', '--command', command];
    const { status, stderr } = spawnSync('python3', args, { encoding: 'utf8', cwd: folder });
    expect(status, stderr).toBe(0);
    const parts = readdirSync(out).filter((name) => name.startsWith('part-'));
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(
      parts
        .sort()
        .map((name) => readFileSync(join(out, name), 'utf8'))
        .join(''),
    ).toBe(single.stdout);
  });
});
