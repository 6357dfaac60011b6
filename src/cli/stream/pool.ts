import { Worker } from 'node:worker_threads';
import { type Answer, type Answerer, lostAnswer } from './answer.js';

/** Threads that answer rows. */
export interface Pool {
  readonly answer: Answerer;
  close(): Promise<void>;
}

/** A thread and the row that it has, where it has one. */
interface Thread {
  readonly worker: Worker;
  busy: { readonly line: string; settle(answer: Answer): void } | undefined;
}

/**
 * Threads that each work on one row at a time. A thread that ends over a row, by want of memory say, costs that row, and another takes
 * its place.
 *
 * @param file The program of a thread.
 */
export function threadPool(jobs: number, file: URL): Pool {
  const waiting: NonNullable<Thread['busy']>[] = [];
  const threads = new Set<Thread>();

  function next(thread: Thread): void {
    thread.busy = waiting.shift();
    if (thread.busy !== undefined) thread.worker.postMessage(thread.busy.line);
  }

  function start(): Thread {
    const thread: Thread = { worker: new Worker(file), busy: undefined };
    let reason = 'the thread that worked on the row ended';
    threads.add(thread);
    thread.worker.on('message', (answer: Answer) => {
      thread.busy?.settle(answer);
      next(thread);
    });
    thread.worker.on('error', (error) => {
      reason = error.message;
    });
    thread.worker.on('exit', () => {
      threads.delete(thread);
      const { busy } = thread;
      busy?.settle(lostAnswer(busy.line, reason));
      if (waiting.length > 0) next(start());
    });
    return thread;
  }

  return {
    answer(line) {
      return new Promise((settle) => {
        waiting.push({ line, settle });
        const idle = [...threads].find((thread) => thread.busy === undefined);
        if (idle !== undefined) next(idle);
        else if (threads.size < jobs) next(start());
      });
    },
    async close() {
      waiting.length = 0;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
