import type { Answer, Answerer } from '../../corpus/answer.js';
import { inOrder } from '../../corpus/in-order.js';
import { linesOf } from '../../corpus/lines-of.js';
import { DONE, FOUND_SOMETHING } from '../exits.js';
import { writeOut } from '../output.js';

/** Flags of `clausealign stream`. */
export interface StreamFlags {
  readonly jobs: number;
}

/** Rows that may be under way for each thread: a long row doesn't keep the other threads idle. */
const AHEAD = 4;

/** Answers rows, and ends what was started for it. */
interface Answering {
  readonly answer: Answerer;
  close(): Promise<void>;
}

async function inThreads(jobs: number): Promise<Answering> {
  const { workerPool } = await import('../../corpus/pool.js');
  const { lostAnswer } = await import('../../corpus/answer.js');
  const pool = workerPool({ jobs });
  const answer = (line: string): Promise<Answer> =>
    pool.run<string, Answer>('answer', line).catch((error: Error) => lostAnswer(line, error.message));
  return { answer, close: () => pool.close() };
}

async function inThisThread(): Promise<Answering> {
  const { answerer } = await import('../../corpus/answer.js');
  return { answer: answerer(), close: async () => {} };
}

/** Aligns the rows of standard input, so many at a time, writes their answers in the order of the rows, and gives the exit code. */
export async function stream({ jobs }: StreamFlags): Promise<number> {
  const { answer, close } = await (jobs > 1 ? inThreads(jobs) : inThisThread());
  let exit = DONE;
  const write = ({ ok, line }: Answer): Promise<void> => {
    if (!ok) exit = FOUND_SOMETHING;
    return writeOut(`${line}\n`);
  };
  try {
    await inOrder(linesOf(process.stdin), jobs > 1 ? jobs * AHEAD : 1, answer, write);
  } finally {
    await close();
  }
  return exit;
}
