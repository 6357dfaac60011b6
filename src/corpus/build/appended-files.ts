import { appendFileSync, closeSync, fsyncSync, mkdirSync, openSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { writing } from './folder-file.js';

/** Files of a folder that only grow, kept open between one addition and the next. */
export class AppendedFiles {
  readonly #folder: string;
  readonly #open = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param name from the folder; folders that lack are made. */
  append(name: string, content: string | Uint8Array): void {
    const path = join(this.#folder, name);
    writing(path, () => {
      let descriptor = this.#open.get(name);
      if (descriptor === undefined) {
        mkdirSync(join(path, '..'), { recursive: true });
        descriptor = openSync(path, 'a');
        this.#open.set(name, descriptor);
      }
      appendFileSync(descriptor, content);
    });
  }

  /** Takes off what stands beyond a size, in bytes. */
  cut(name: string, size: number): void {
    const file = join(this.#folder, name);
    if (statSync(file).size > size) truncateSync(file, size);
  }

  /** Sees to it that all is on the disk, and closes the files of one of the folders. */
  settle(folder: string): void {
    for (const [name, descriptor] of this.#open) {
      fsyncSync(descriptor);
      if (!name.startsWith(folder)) continue;
      closeSync(descriptor);
      this.#open.delete(name);
    }
  }

  close(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor);
    this.#open.clear();
  }
}
