import { closeSync, fchmodSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorLine, InputError } from './errors.js';
import { FAILED } from './exits.js';

/** Columns that a table may take: what the environment or the terminal says, or 80. */
export function outputWidth(): number {
  const asked = Number(process.env.COLUMNS);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return process.stdout.columns || 80;
}

/** Ends the run when standard output fails: a reader that has seen enough, such as `head`, without a word; a full disk with a line. */
export function endWithOutput(): void {
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    process.stderr.write(`${errorLine(new InputError(reasonOf(code), 'standard output'))}\n`);
    process.exit(FAILED);
  });
}

/** Writes to standard output, and waits until it has taken it; where it can't, the run ends. */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(content, (error) => {
      if (!error) resolve();
    });
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

const reasonOf = (code: string): string => REASONS[code] ?? `cannot be written: ${code}`;

function stat(file: string) {
  return statSync(file, { throwIfNoEntry: false });
}

/** Refuses to write over what is read: `align a.txt b.txt -o a.txt` would lose the text. */
export function keepInputs(inputs: readonly string[], output: string | undefined): void {
  const place = output === undefined ? undefined : stat(output);
  if (output === undefined || place?.isFile() !== true) return;
  const isOutput = (input: string) => {
    const each = input === '-' ? undefined : stat(input);
    return each?.ino === place.ino && each.dev === place.dev;
  };
  if (inputs.some(isOutput)) throw new InputError('the output would be written over a file that is read', output);
}

/** A result that is written, but doesn't stand in its place yet. */
interface Staged {
  place(): void;
  /** Takes away what was placed. */
  remove(): void;
  /** Removes what was written beside the place, unless it was placed. */
  discard(): void;
}

const nothing = (): void => {};

function staged(file: string, content: string | Uint8Array): Staged {
  const existing = stat(file);
  if (existing?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // What isn't a plain file, such as /dev/null or a named pipe, is written to: a rename would put a file in its place.
  if (existing?.isFile() === false) return { place: () => writeFileSync(file, content), remove: nothing, discard: nothing };
  const target = existing === undefined ? file : realpathSync(file);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  // Where this fails, the file beside belongs to another and stays.
  const descriptor = openSync(beside, 'wx');
  const discard = (): void => rmSync(beside, { force: true });
  try {
    writeFileSync(descriptor, content);
    if (existing !== undefined) fchmodSync(descriptor, existing.mode);
  } catch (error) {
    discard();
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return { place: () => renameSync(beside, target), remove: () => rmSync(target, { force: true }), discard };
}

/** Does something to a file; what goes wrong is said of that file. */
function onFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(reasonOf(code), file, undefined, error);
  }
}

/** Writes files whole, all of them or none: beside, then renamed. */
export function writeTogether(files: readonly (readonly [file: string, content: string | Uint8Array])[]): void {
  const written: { readonly file: string; readonly stage: Staged }[] = [];
  const placed: Staged[] = [];
  try {
    for (const [file, content] of files) written.push({ file, stage: onFile(file, () => staged(file, content)) });
    for (const { file, stage } of written) {
      onFile(file, () => stage.place());
      placed.push(stage);
    }
  } catch (error) {
    for (const stage of placed) stage.remove();
    for (const { stage } of written) stage.discard();
    throw error;
  }
}

/** Writes a whole file or none: beside, then renamed. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeTogether([[file, content]]);
}

/** What stands beside an output that has no place for its provenance: `FILE.provenance.json`. */
export function provenanceBeside(file: string, provenance: string): readonly (readonly [file: string, content: string])[] {
  // Beside a device or a pipe there is no place for a file.
  return stat(file)?.isFile() === false ? [] : [[`${file}.provenance.json`, provenance]];
}

/**
 * Writes a result to where the user wants it: `-`, or nothing, is standard output.
 *
 * @param provenance What is to stand beside a file. Default: nothing.
 */
export async function deliver(content: string | Uint8Array, file: string | undefined, provenance?: string): Promise<void> {
  if (file === undefined || file === '-') await writeOut(content);
  else writeTogether([[file, content], ...(provenance === undefined ? [] : provenanceBeside(file, provenance))]);
}
