import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readLexicons } from '../../src/read/lexicon-file.js';

const folder = mkdtempSync(join(tmpdir(), 'clausealign-lexicon-file-'));
function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
const pairs = (path: string) =>
  readLexicons(path).flatMap(({ entries }) => [...entries].map(({ source, target }) => `${source} = ${target}`));

describe('a dictd dictionary', () => {
  const index = put('mini-eng-fra.index', 'law\tA\tK\n');
  const packed = put('mini-eng-fra.dict.dz', gzipSync('law\ndroit\n'));

  test.each([index, packed, join(folder, 'mini-eng-fra')])('by any of its names: %#', (path) => {
    expect(pairs(path)).toEqual(['law = droit']);
    expect(readLexicons(path)[0]).toMatchObject({ name: basename(path), checksum: readLexicons(index)[0]?.checksum });
  });

  test.each(['only.dict.dz', 'only-too.dict'])('%s without its index: the index is asked for', (name) => {
    const file = put(name, gzipSync('law\ndroit\n'));
    expect(() => readLexicons(file)).toThrow(/needs its index, only(?:-too)?\.index, beside it/);
  });

  test('an index without its dictionary', () => {
    expect(() => readLexicons(put('alone.index', 'law\tA\tK\n'))).toThrow(/no \.dict\.dz or \.dict beside/);
  });

  test('no headword with a translation', () => {
    put('hollow-eng-fra.dict', 'law\n');
    expect(() => readLexicons(put('hollow-eng-fra.index', 'law\tA\tE\n'))).toThrow(/no headword/);
  });

  test('neither file is there', () => expect(() => readLexicons(join(folder, 'absent'))).toThrow(/no such file/));
});

test.each([
  ['empty.tsv', '', /the file is empty/],
  ['blank.csv', ' \r\n', /the file is empty/],
  ['heading.csv', 'zh,en,fr\n', /nothing in it/],
  ['page.tsv', '<!doctype html><html><body>Not found</body></html>', /HTML page/],
])('%s gives nothing, and is refused', (name, content, message) => expect(() => readLexicons(put(name, content))).toThrow(message));

test('CR as line ends', () => expect(pairs(put('mac.csv', 'en,fr\rpeace,paix\rlaw,droit\r'))).toEqual(['peace = paix', 'law = droit']));
