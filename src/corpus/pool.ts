import { join } from 'node:path';
import { packageRoot } from './package-root.js';

/** How many threads there are, and what one piece of work may cost. */
export interface PoolOptions {
  /** Threads, from 1. */
  readonly jobs: number;
  /** Heap of a thread, in megabytes; what needs more ends its thread. Default: that of Node. */
  readonly memory?: number;
  /** The program of a thread, whose exports are the pieces of work. Default: the one that ships. */
  readonly file?: string;
}

/** More threads than any machine has cores for; far more of them, asked for by a slip, would take the machine down. */
export const MOST_THREADS = 512;

/** The longest time that a timer of Node waits, about 25 days: a longer one would end at once. */
const LONGEST = 2 ** 31 - 1;

/** Threads that work on one thing at a time each. */
export interface Pool {
  /**
   * Has a thread do a piece of work.
   *
   * @param name The export of the program that does it.
   * @param seconds that it may take; what takes longer ends its thread. Default: no limit.
   * @throws {LostWork} where the thread ended over it or took too long: then only this piece is lost.
   */
  run<Task, Result>(name: string, task: Task, seconds?: number): Promise<Result>;
  close(): Promise<void>;
}

/** A piece of work ended without a result. */
export class LostWork extends Error {
  override readonly name = 'LostWork';
}

/** Grants so many things to be under way at a time, first come, first served. */
class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Waits until a slot is free. */
  async take(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((start) => this.#waiting.push(start));
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}

function reasonOf(error: unknown, { memory }: PoolOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `needed more memory than ${memory === undefined ? 'there is' : `${memory} MB`}`;
  return `its thread ended: ${error instanceof Error ? error.message : String(error)}`;
}

/**
 * Threads that outlive the failures of their work: one that crashes, runs out of memory or hangs costs the piece of work that it has, and
 * another takes its place. The threads start with the first piece of work. Callers bound how much they hand over at a time.
 */
export function workerPool(options: PoolOptions): Pool {
  const { jobs, memory, file = join(packageRoot(), 'dist', 'worker.js') } = options;
  const started = async () => {
    const { Piscina } = await import('piscina');
    const limits = memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } };
    // No flags of this process, such as a loader or a heap size, are meant for its threads.
    const threads = new Piscina({ filename: file, minThreads: jobs, maxThreads: jobs, execArgv: [], ...limits });
    // A thread that ends while idle is replaced; there is nothing to say of it.
    threads.on('error', () => {});
    return threads;
  };
  const slots = new Slots(jobs);
  let pool: ReturnType<typeof started> | undefined;
  return {
    async run<Task, Result>(name: string, task: Task, seconds?: number): Promise<Result> {
      pool ??= started();
      const threads = await pool;
      // Piscina doesn't say when a thread takes up its work: what waits, waits here, and its clock starts when a thread is free.
      await slots.take();
      const late = new AbortController();
      const timer = seconds === undefined ? undefined : setTimeout(() => late.abort(), Math.min(seconds * 1000, LONGEST));
      try {
        return await threads.run(task, { name, signal: late.signal });
      } catch (error) {
        throw new LostWork(late.signal.aborted ? `took longer than ${seconds} s` : reasonOf(error, options));
      } finally {
        clearTimeout(timer);
        slots.release();
      }
    },
    async close() {
      if (pool !== undefined) await (await pool).destroy();
    },
  };
}
