import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/cli/stream/in-order.js';
import { threadPool } from '../../src/cli/stream/pool.js';

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

describe('threadPool', () => {
  const program = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (line) => {
      const { id } = JSON.parse(line);
      if (id === 'end') process.exit(3);
      if (id === 'throw') throw new Error('broken');
      parentPort.postMessage({ ok: true, line: id });
    });`;
  const file = new URL(`data:text/javascript,${encodeURIComponent(program)}`);

  test('a thread that ends costs its row only', async () => {
    const pool = threadPool(2, file);
    const ids = ['a', 'end', 'b', 'throw', 'end', 'c', 'd'];
    const answers = await Promise.all(ids.map((id) => pool.answer(JSON.stringify({ id }))));
    await pool.close();
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true, false, false, true, true]);
    const said = (k: number) => JSON.parse(answers[k]?.line ?? '');
    expect(said(1)).toEqual({ id: 'end', ok: false, error: { code: 'internal', message: 'the thread that worked on the row ended' } });
    expect(said(3)).toEqual({ id: 'throw', ok: false, error: { code: 'internal', message: 'broken' } });
  });
});
