import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, '../shared/data');

/** A file of the data that stands beside the project and is no part of it. */
export function sharedFile(path: string): string {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`needs ../shared/data/${path}`);
  return file;
}

export const readShared = (path: string): string => readFileSync(sharedFile(path), 'utf8').replace(/^\ufeff/, '');
export const sharedLines = (path: string): string[] =>
  readShared(path)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
