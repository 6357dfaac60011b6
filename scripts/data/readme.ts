import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shared.js';

/** Puts generated text between the README's markers `<!-- name -->` and `<!-- /name -->`, laid out as the linter wants it. */
export function writeReadmeSection(name: string, text: string): void {
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md has no section ${name}`);
  writeFileSync(file, `${readme.slice(0, from + open.length)}\n${text.trim()}\n${readme.slice(to)}`);
  execFileSync('npx', ['biome', 'format', '--write', file], { cwd: root, stdio: 'ignore' });
}
