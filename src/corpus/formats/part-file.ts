import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

const PIECE = 1 << 20;

/** A file that is written piece by piece beside its place, with its checksum, and put there when it is whole. */
export class PartFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #waiting = '';
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(`${path}.part`, 'w');
  }

  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= PIECE) this.#flush();
  }

  writeBytes(bytes: Uint8Array): void {
    this.#flush();
    this.#put(bytes);
  }

  #flush(): void {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') this.#put(Buffer.from(text));
  }

  #put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  /** Puts the file in its place. */
  place(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    renameSync(`${this.#path}.part`, this.#path);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
