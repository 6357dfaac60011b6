import type { Answer, Answerer, AnswerTask } from '../../corpus/answer.js';
import { inOrder } from '../../corpus/in-order.js';
import { linesOf } from '../../corpus/lines-of.js';
import { DONE, FOUND_SOMETHING } from '../exits.js';
import { readLexiconFiles } from '../lexicons.js';
import { writeOut } from '../output.js';

/** Flags of `clausealign stream`. */
export interface StreamFlags {
  readonly jobs: number;
  /** Files of the user. */
  readonly lexicon?: readonly string[];
}

/** Rows that may be under way for each thread: a long row doesn't keep the other threads idle. */
const AHEAD = 4;

/** Answers rows, and ends what was started for it. */
interface Answering {
  readonly answer: Answerer;
  close(): Promise<void>;
}

async function inThreads(jobs: number, lexicons: readonly string[]): Promise<Answering> {
  const { workerPool } = await import('../../corpus/pool.js');
  const { lostAnswer } = await import('../../corpus/answer.js');
  const pool = workerPool({ jobs });
  const answer = (line: string): Promise<Answer> =>
    pool.run<AnswerTask, Answer>('answer', { line, lexicons }).catch((error: Error) => lostAnswer(line, error.message));
  return { answer, close: () => pool.close() };
}

async function inThisThread(lexicons: readonly string[]): Promise<Answering> {
  const [{ answerer }, { rememberedLexicons }] = await Promise.all([
    import('../../corpus/answer.js'),
    import('../../corpus/remembered-lexicons.js'),
  ]);
  return { answer: answerer(rememberedLexicons(lexicons)), close: async () => {} };
}

/** Aligns the rows of standard input, so many at a time, writes their answers in the order of the rows, and gives the exit code. */
export async function stream({ jobs, lexicon = [] }: StreamFlags): Promise<number> {
  // What is wrong with a file is said once, before any row.
  await readLexiconFiles(lexicon);
  const { answer, close } = await (jobs > 1 ? inThreads(jobs, lexicon) : inThisThread(lexicon));
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
