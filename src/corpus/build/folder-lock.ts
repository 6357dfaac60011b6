import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { ClauseAlignError } from '../../errors.js';
import { isFields } from '../../model/fields.js';
import { writing } from './folder-file.js';

/** The file in a folder that says which process writes to it. */
export const LOCK = '.lock';

/** Milliseconds after which a process says again that it is alive, and after which one that can't be asked is taken for dead. */
const SAID_AGAIN = 20_000;
const DEAD_AFTER = 120_000;

/** Locks that this process holds. */
const held = new Set<string>();

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

function isRunning(pid: number): boolean {
  // A container that starts again gives its processes the numbers that they had: a lock of this number that isn't held is an old one.
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function fieldsOf(content: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(content);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

/** Who may still be at work by a lock, which outlives a process that is killed; undefined where it is left over. */
function holderOf(file: string, content: string): string | undefined {
  if (held.has(file)) return 'this process';
  const { host, pid } = fieldsOf(content);
  if (typeof pid === 'number' && host === hostname()) return isRunning(pid) ? `process ${pid}` : undefined;
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (age > DEAD_AFTER) return undefined;
  const process = typeof pid === 'number' ? `process ${pid} on ${host}` : 'a process';
  return `${process}, which was alive less than ${DEAD_AFTER / 60_000} minutes ago`;
}

function refuse(folder: string, holder: string): never {
  throw new ClauseAlignError('unwritable', `another run is at work in it: ${holder}`, folder);
}

/** Clears away a lock that is left over. Of two processes that try, one finds that it is gone, or another's by now. */
function clear(folder: string, file: string): void {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const holder = holderOf(file, content);
  if (holder !== undefined) refuse(folder, holder);
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  if (readFileSync(aside, 'utf8') !== content) {
    renameSync(aside, file);
    refuse(folder, 'it began in this moment');
  }
  rmSync(aside);
}

function take(folder: string, file: string): void {
  try {
    clear(folder, file);
    writeFileSync(file, JSON.stringify({ host: hostname(), pid: process.pid }), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') refuse(folder, 'it began in this moment');
    throw error;
  }
}

function sayAgain(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // A lock that was deleted by hand can't be kept; the run goes on.
  }
}

/**
 * Works in a folder that no other process works in at the same time. The lock of a process that was killed is taken over at once, on the
 * same machine; that of another machine after two minutes without a sign of life.
 *
 * @throws {ClauseAlignError} `unwritable` where another process is at work in it.
 */
export async function lockedFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(resolve(folder), LOCK);
  writing(folder, () => take(folder, file));
  held.add(file);
  const timer = setInterval(() => sayAgain(file), SAID_AGAIN);
  const release = (): void => rmSync(file, { force: true });
  // A run that is stopped leaves no lock either.
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    held.delete(file);
    process.removeListener('exit', release);
    release();
  }
}
