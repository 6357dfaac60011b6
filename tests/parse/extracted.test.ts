import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

/**
 * Short texts that we wrote in the layouts in which people have such texts: copied from two columns, from pages, from drafts with a number
 * before each line. Each has beside it the tree that a reader made sure of; `UPDATE_TREES=1` writes those anew, to be read again.
 */
const folder = new URL('extracted/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function treeOf(text: string): string {
  const { document } = parseDocument(text);
  const notes = document.notes.map(({ path, references }) => `${path} at ${references.join(', ')}`);
  return `${[...document.clauses.map(({ path, text }) => `${path}\t${text}`), ...notes].join('\n')}\n`;
}

test.each(texts)('%s', (name) => {
  const golden = new URL(name.replace('.txt', '.tree'), folder);
  const tree = treeOf(readFileSync(new URL(name, folder), 'utf8'));
  if (process.env.UPDATE_TREES === '1') writeFileSync(golden, tree);
  expect(tree).toBe(readFileSync(golden, 'utf8'));
});
