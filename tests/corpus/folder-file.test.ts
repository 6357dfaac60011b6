import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders, writing } from '../../src/corpus/build/folder-file.js';
import { scratch } from '../cli/command.js';

const { folder } = scratch();

test('a folder is made with those that it lies in, and once', () => {
  const path = join(folder, 'a', 'b', 'c');
  makeFolders(path);
  makeFolders(path);
  expect(existsSync(path)).toBe(true);
});

test.skipIf(!existsSync('/proc/self'))('where none can be made that is said, and soon', () => {
  expect(() => writing('/proc/none', () => makeFolders('/proc/none'))).toThrow(
    expect.objectContaining({ code: 'unwritable', message: expect.stringMatching(/no such folder|not allowed/) }),
  );
});
