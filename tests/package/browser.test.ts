import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** Every file that a built file loads at once, itself included. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*["'](\.[^'"]+)["']/gm))
    loaded(join(dirname(file), path), seen);
  return seen;
}

test('the root entry loads nothing of Node and nothing from outside but its dependency', () => {
  const files = [...loaded(join(dist, 'index.js'))];
  const outside = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import\b[^'"]*["']([^.'"][^'"]*)["']/gm)].map((found) => found[1]),
  );
  expect([...new Set(outside)]).toEqual(['saxes']);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/["']node:|\brequire\(["']|process\.(?:env|cwd)/);
});
