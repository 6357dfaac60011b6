import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Discovery, PassedOver, Rejection } from '../discover/document-set.js';
import { linesOf } from '../lines-of.js';
import { writing } from './folder-file.js';
import { placeFile, writeLines } from './placed-file.js';

const [RUN, SETS, REJECTED, PASSED_OVER] = ['run.json', 'sets.jsonl', 'rejected.jsonl', 'passed-over.jsonl'] as const;

/**
 * What a run is to do, on disk: `run.json` says which run it is, `sets.jsonl` what is to be done, `rejected.jsonl` what can't be,
 * `passed-over.jsonl` which files aren't looked at.
 */
export class RunPlan {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get exists(): boolean {
    return existsSync(join(this.#folder, RUN));
  }

  /** Writes the plan; last the file by which it exists. */
  write(run: object, { sets, rejected, passedOver }: Discovery): void {
    writing(this.#folder, () => {
      writeLines(join(this.#folder, SETS), sets);
      writeLines(join(this.#folder, REJECTED), rejected);
      writeLines(join(this.#folder, PASSED_OVER), passedOver);
    });
    placeFile(join(this.#folder, RUN), JSON.stringify(run));
  }

  /** What `write` was given; undefined where it can't be read any more. */
  get run(): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#folder, RUN), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** The documents to do from an index on, each as its line. */
  async *documents(from: number): AsyncGenerator<string> {
    let at = 0;
    for await (const line of linesOf(createReadStream(join(this.#folder, SETS)))) if (at++ >= from) yield line;
  }

  /** What was rejected before any text was aligned. */
  rejected(): AsyncGenerator<Rejection> {
    return this.#values(REJECTED);
  }

  /** What wasn't looked at. */
  passedOver(): AsyncGenerator<PassedOver> {
    return this.#values(PASSED_OVER);
  }

  async *#values<T>(name: string): AsyncGenerator<T> {
    for await (const line of linesOf(createReadStream(join(this.#folder, name)))) yield JSON.parse(line);
  }
}
