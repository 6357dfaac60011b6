import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/command.js';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README shows what the command prints', () => {
  const [, command = '', output = ''] = /```console\n\$ clausealign ([^\n]*)\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(command).toMatch(/^check /);
  const { status, stdout } = run(command.split(' '), { cwd: root });
  expect(stdout).toBe(output);
  expect(status).toBe(1);
});
