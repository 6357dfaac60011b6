import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ClauseAlignError } from '../../errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder to write to',
  ENOTDIR: 'no such folder to write to',
  EACCES: 'not allowed to write',
  EPERM: 'not allowed to write',
  EROFS: 'not allowed to write',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EMFILE: 'too many files are open',
};

/** What went wrong with writing a file, as an error of this library; what is no such failure is thrown on. */
export function unwritable(file: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined || error instanceof ClauseAlignError) throw error;
  throw new ClauseAlignError('unwritable', REASONS[code] ?? `cannot be written: ${code}`, file);
}

/** Does something to a file or folder; what goes wrong is said of it. */
export function writing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return unwritable(file, error);
  }
}

/**
 * Makes a folder and those that it lies in, one after the other. `mkdir` with `recursive` never ends where a system that keeps no files
 * (`/proc`, some mounts) says that there is no folder to make one in.
 */
export function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(path)) throw error;
  }
}
