import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCK, lockedFolder } from '../../src/corpus/build/folder-lock.js';
import { run, scratch } from '../cli/command.js';

const { folder } = scratch();

function newFolder(name: string, lock?: object | string): string {
  const path = join(folder, name);
  mkdirSync(path);
  if (lock !== undefined) writeFileSync(join(path, LOCK), typeof lock === 'string' ? lock : JSON.stringify(lock));
  return path;
}

const atWork = async () => 'done';

/** The number of a process that has ended. */
async function endedProcess(): Promise<number | undefined> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid;
}

describe('a folder that one process writes to', () => {
  test('is refused while somebody is at work in it, and free afterwards, whatever came of it', async () => {
    const out = newFolder('twice');
    await lockedFolder(out, async () => {
      await expect(lockedFolder(out, atWork)).rejects.toMatchObject({
        code: 'unwritable',
        message: expect.stringContaining('another run is at work in it'),
      });
    });
    await expect(lockedFolder(out, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await lockedFolder(out, atWork)).toBe('done');
    expect(readdirSync(out)).toEqual([]);
  });

  test('is taken over from a process that was killed, at once', async () => {
    const out = newFolder('killed', { host: hostname(), pid: await endedProcess() });
    expect(await lockedFolder(out, atWork)).toBe('done');
    expect(await lockedFolder(newFolder('own-number', { host: hostname(), pid: process.pid }), atWork)).toBe('done');
  });

  test.each([
    ['another machine', { host: 'elsewhere.invalid', pid: 1 }],
    ['nobody, cut off as it was written', '{"host'],
  ])('is taken over from %s after two minutes without a sign of life', async (name, lock) => {
    const out = newFolder(name, lock);
    await expect(lockedFolder(out, atWork)).rejects.toMatchObject({ code: 'unwritable' });
    const long = new Date(Date.now() - 121_000);
    utimesSync(join(out, LOCK), long, long);
    expect(await lockedFolder(out, atWork)).toBe('done');
  });
});

describe('clausealign corpus', () => {
  test('says which process is at work in a folder', () => {
    const documents = newFolder('documents');
    const out = newFolder('locked', { host: hostname(), pid: process.pid });
    const refused = run(['corpus', documents, '--out', out, '--resume']);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(`another run is at work in it: process ${process.pid} (${out})`);
    expect(readdirSync(out)).toEqual([LOCK]);
  });

  test('leaves no empty folder behind where it finds nothing to do', () => {
    const out = join(folder, 'nothing');
    expect(run(['corpus', newFolder('empty'), '--out', out])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no documents in it'),
    });
    expect(existsSync(out)).toBe(false);
  });
});
