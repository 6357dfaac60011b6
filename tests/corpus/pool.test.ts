import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/corpus/in-order.js';
import { workerPool } from '../../src/corpus/pool.js';
import { scratch } from '../cli/command.js';

async function* sequence(count: number, before: (k: number) => Promise<void> = async () => {}): AsyncGenerator<number> {
  for (let k = 0; k < count; k++) {
    await before(k);
    yield k;
  }
}

describe('inOrder', () => {
  test('keeps the order, and reads no further ahead than it may', async () => {
    const written: number[] = [];
    let read = 0;
    const items = sequence(20, async (k) => {
      read = k;
      expect(k - written.length).toBeLessThanOrEqual(4);
    });
    const work = async (k: number) => {
      await pause((k * 7) % 5);
      return k;
    };
    await inOrder(items, 4, work, async (k) => {
      written.push(k);
    });
    expect(read).toBe(19);
    expect(written).toEqual(Array.from({ length: 20 }, (_, k) => k));
  });

  test('writes what is there while it waits for more', async () => {
    const written: number[] = [];
    const items = sequence(3, async (k) => {
      while (written.length < k) await pause(1);
    });
    await inOrder(
      items,
      8,
      async (k) => k,
      async (k) => {
        written.push(k);
      },
    );
    expect(written).toEqual([0, 1, 2]);
  });

  test('ends where writing fails', async () => {
    const failing = inOrder(
      sequence(9),
      4,
      async (k) => k,
      () => Promise.reject(new Error('full')),
    );
    await expect(failing).rejects.toThrow('full');
  });
});

describe('workerPool', () => {
  const { put } = scratch();
  const file = put(
    'worker.mjs',
    `export async function work(task) {
      if (task === 'end') process.exit(3);
      if (task === 'throw') throw new Error('broken');
      if (task === 'hang') for (;;);
      if (task === 'hoard') for (const all = []; ; ) all.push(Array(1e4).fill({}).map(() => ({})));
      return task;
    }`,
  );

  test('what crashes, hangs or hoards costs itself only, and says why', async () => {
    const pool = workerPool({ jobs: 2, memory: 48, file });
    const tasks = ['a', 'end', 'b', 'throw', 'hang', 'c', 'end', 'hoard', 'd'];
    const done = await Promise.all(tasks.map((task) => pool.run<string, string>('work', task, 2).catch((error: Error) => error.message)));
    await pool.close();
    expect(done).toEqual([
      'a',
      'its thread ended: worker exited with code: 3',
      'b',
      'its thread ended: broken',
      'took longer than 2 s',
      'c',
      'its thread ended: worker exited with code: 3',
      'needed more memory than 48 MB',
      'd',
    ]);
  });

  test('work that waits for a thread spends no time of its own', async () => {
    const slow = put('slow.mjs', 'export const work = (k) => new Promise((done) => setTimeout(done, 500, k));');
    const pool = workerPool({ jobs: 1, file: slow });
    const done = await Promise.all([1, 2, 3, 4, 5, 6].map((k) => pool.run<number, number>('work', k, 2)));
    await pool.close();
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('nothing is started for no work', async () => {
    await workerPool({ jobs: 3, file: 'none.mjs' }).close();
  });
});
