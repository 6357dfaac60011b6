import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError } from './errors.js';

/** Columns that a table may take: what the environment or the terminal says, or 80. */
export function outputWidth(): number {
  const asked = Number(process.env.COLUMNS);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return process.stdout.columns || 80;
}

/** A reader that has seen enough, such as `head`, ends the run without a word. */
export function quietOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Writes to standard output, and waits until it has taken it. */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder to write to',
  ENOTDIR: 'no such folder to write to',
  EISDIR: 'a folder, not a file to write to',
  EACCES: 'not allowed to write',
  EPERM: 'not allowed to write',
  EROFS: 'not allowed to write',
  ENOSPC: 'no space left',
};

function stat(file: string) {
  return statSync(file, { throwIfNoEntry: false });
}

function replace(file: string, text: string): void {
  const existing = stat(file);
  // What isn't a plain file, such as /dev/null or a named pipe, is written to: a rename would put a file in its place.
  if (existing !== undefined && !existing.isFile()) {
    writeFileSync(file, text);
    return;
  }
  const target = existing === undefined ? file : realpathSync(file);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (existing !== undefined) chmodSync(beside, existing.mode);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Writes a whole file or none: beside, then renamed. */
export function writeWhole(file: string, text: string): void {
  try {
    replace(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(REASONS[code] ?? `cannot be written: ${code}`, file, undefined, error);
  }
}

/** Writes a result to where the user wants it: `-`, or nothing, is standard output. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') await writeOut(text);
  else writeWhole(file, text);
}
