import { linesOf } from '../../corpus/lines-of.js';
import { DONE, FOUND_SOMETHING } from '../exits.js';
import { writeOut } from '../output.js';
import type { Answer } from '../stream/answer.js';
import { inOrder } from '../stream/in-order.js';
import type { Pool } from '../stream/pool.js';

/** Flags of `clausealign stream`. */
export interface StreamFlags {
  readonly jobs: number;
}

/** Rows that may be under way for each thread: a long row doesn't keep the other threads idle. */
const AHEAD = 4;

async function poolOf(jobs: number): Promise<Pool> {
  if (jobs > 1) return (await import('../stream/pool.js')).threadPool(jobs, new URL('./stream-worker.js', import.meta.url));
  const answer = (await import('../stream/answer.js')).answerer();
  return { answer, close: async () => {} };
}

/** Aligns the rows of standard input, so many at a time, writes their answers in the order of the rows, and gives the exit code. */
export async function stream({ jobs }: StreamFlags): Promise<number> {
  const pool = await poolOf(jobs);
  let exit = DONE;
  const write = ({ ok, line }: Answer): Promise<void> => {
    if (!ok) exit = FOUND_SOMETHING;
    return writeOut(`${line}\n`);
  };
  try {
    await inOrder(linesOf(process.stdin), jobs > 1 ? jobs * AHEAD : 1, pool.answer, write);
  } finally {
    await pool.close();
  }
  return exit;
}
