import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

/**
 * Documents that we wrote in several languages, in the conventions that the United Nations print in each (unofficial, written for this
 * project): `NAME.LANGUAGE.txt`. All versions have the paths of `NAME.paths`, which a reader made sure of; `UPDATE_TREES=1` writes those anew from
 * the first version, to be read again.
 */
const folder = new URL('versions/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** All but the lines before and after the text, which may differ between versions. */
function pathsOf(text: string): string {
  const { document } = parseDocument(text);
  const paths = document.clauses.map(({ path }) => path);
  return `${paths.filter((path) => !/(?:^|\.)(?:front|close)\./.test(path)).join('\n')}\n`;
}

test.each(texts)('%s', (name) => {
  const golden = new URL(name.replace(/\.\w+\.txt$/, '.paths'), folder);
  const paths = pathsOf(readFileSync(new URL(name, folder), 'utf8'));
  const isFirst = texts.find((other) => other.startsWith(name.replace(/\w+\.txt$/, ''))) === name;
  if (process.env.UPDATE_TREES === '1' && isFirst) writeFileSync(golden, paths);
  expect(paths).toBe(readFileSync(golden, 'utf8'));
});

describe('layouts that say the same', () => {
  const goldenOf = (name: string): string => readFileSync(new URL(name.replace(/\.\w+\.txt$/, '.paths'), folder), 'utf8');
  const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

  test.each(texts)('line ends of Windows, and spaces before them: %s', (name) => {
    expect(pathsOf(textOf(name).replaceAll('\n', '  \r\n'))).toBe(goldenOf(name));
  });

  test.each(['pages.ru.txt', 'report.ru.txt', 'report.ar.txt', 'rights-council.ru.txt', 'security-council.ru.txt'])(
    'a blank line below every line, two below paragraphs: %s',
    (name) => {
      const spaced = textOf(name).replace(/\n+/g, (ends) => (ends.length > 1 ? '\n\n\n' : '\n\n'));
      expect(pathsOf(spaced)).toBe(goldenOf(name));
    },
  );
});
