import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Discovery, Rejection } from '../discover/document-set.js';
import { linesOf } from '../lines-of.js';
import { writing } from './folder-file.js';
import type { ReadVersion } from './read-versions.js';
import { SIGNATURE } from './signature.js';
import type { Counts } from './tally.js';

/** What the journal knows of a document that is done. */
export interface DocumentRecord {
  readonly document: string;
  readonly versions: readonly ReadVersion[];
  readonly rejected: readonly Rejection[];
  /** Rows that stayed, by group. */
  readonly rows: Counts;
  readonly counts: Counts;
}

/** A file of the corpus. */
export interface CorpusFile {
  /** From the corpus's folder, with `/` between folders. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A document's record with how long the shard's files were after it. */
interface Entry extends DocumentRecord {
  readonly shard: number;
  readonly sizes: Readonly<Record<string, number>>;
}

/** The folder in a corpus's folder that holds the journal. */
export const JOURNAL = '.journal';

/** Writes a file whole: beside, then renamed. */
export function placeFile(path: string, content: string): void {
  writing(path, () => {
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
  });
}

/** Appends values as JSON Lines, some at a time. */
function writeLines(path: string, values: Iterable<object>): void {
  let lines = '';
  for (const value of values) {
    lines += `${JSON.stringify(value)}\n`;
    if (lines.length < 1 << 20) continue;
    appendFileSync(path, lines);
    lines = '';
  }
  appendFileSync(path, lines);
}

/**
 * How far a corpus is, on disk. A document counts from the moment in which its line stands in the journal: its rows were written before, and
 * after a kill what was written beyond the last whole line is cut off. So nothing is lost, and nothing is there twice.
 *
 * `run.json` says which run it is, `sets.jsonl` what is to be done, `rejected.jsonl` what can't be, `documents.jsonl` what is done, `shards.jsonl` which shards are finished,
 * `rows/N/GROUP.jsonl` the rows of the open shard, `signatures.bin` what duplicates are known by.
 */
export class Journal {
  readonly folder: string;
  /** Documents that are done. */
  done = 0;
  /** Shards that are finished: their files stand in their places. */
  finished = 0;
  readonly #shardSize: number;
  #shard = 0;
  #sizes: Record<string, number> = {};
  readonly #open = new Map<string, number>();

  constructor(out: string, shardSize: number) {
    this.folder = join(out, JOURNAL);
    this.#shardSize = shardSize;
  }

  static existsIn(out: string): boolean {
    return existsSync(join(out, JOURNAL, 'run.json'));
  }

  /** Begins a run. What a run left that was killed before it began is cleared away. */
  begin(run: object, { sets, rejected }: Discovery): void {
    writing(this.folder, () => {
      rmSync(this.folder, { recursive: true, force: true });
      mkdirSync(join(this.folder, 'rows'), { recursive: true });
      for (const name of ['documents.jsonl', 'shards.jsonl', 'signatures.bin']) writeFileSync(join(this.folder, name), '');
      writeLines(join(this.folder, 'sets.jsonl'), sets);
      writeLines(join(this.folder, 'rejected.jsonl'), rejected);
    });
    placeFile(join(this.folder, 'run.json'), JSON.stringify(run));
  }

  /** What `begin` was given; undefined where it can't be read any more. */
  get run(): unknown {
    try {
      return JSON.parse(readFileSync(join(this.folder, 'run.json'), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /**
   * Takes up what a run left.
   *
   * @param seen Told the signatures of all rows that stayed, piece by piece.
   * @param counted Told the record of each document that is done.
   */
  async takeUp(seen: (signatures: Float64Array) => void, counted: (record: DocumentRecord) => void): Promise<void> {
    let [whole, signatures] = [0, 0];
    for await (const { entry, end } of this.#entries()) {
      whole = end;
      this.done++;
      if (entry.shard !== this.#shard) this.#sizes = {};
      this.#shard = entry.shard;
      this.#sizes = { ...this.#sizes, ...entry.sizes };
      for (const rows of Object.values(entry.rows)) signatures += rows * SIGNATURE * Float64Array.BYTES_PER_ELEMENT;
      counted(entry);
    }
    this.#cut('documents.jsonl', whole);
    this.#cut('signatures.bin', signatures);
    const shards = readFileSync(join(this.folder, 'shards.jsonl'));
    this.#cut('shards.jsonl', shards.lastIndexOf(0x0a) + 1);
    this.finished = shards.filter((byte) => byte === 0x0a).length;
    this.#cutRows();
    for await (const piece of createReadStream(join(this.folder, 'signatures.bin'), {
      highWaterMark: SIGNATURE * Float64Array.BYTES_PER_ELEMENT * 8192,
    })) {
      const bytes: Buffer = piece;
      seen(new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
    }
    if (this.done === (this.#shard + 1) * this.#shardSize) this.#nextShard();
  }

  #cut(name: string, size: number): void {
    const file = join(this.folder, name);
    if (statSync(file).size > size) truncateSync(file, size);
  }

  /** Of shards that aren't finished only what whole documents wrote is left. */
  #cutRows(): void {
    for (const shard of readdirSync(join(this.folder, 'rows'))) {
      const folder = this.rowsFolder(Number(shard));
      if (Number(shard) < this.finished) rmSync(folder, { recursive: true });
      else if (Number(shard) > this.#shard || this.done === 0) rmSync(folder, { recursive: true });
      else if (Number(shard) === this.#shard) {
        for (const name of readdirSync(folder)) {
          const size = this.#sizes[name.replace(/\.jsonl$/, '')];
          if (size === undefined) rmSync(join(folder, name));
          else truncateSync(join(folder, name), size);
        }
      }
    }
  }

  /** The whole lines of the journal, and where each ends, in bytes. */
  async *#entries(): AsyncGenerator<{ entry: Entry; end: number }> {
    const file = join(this.folder, 'documents.jsonl');
    const { size } = statSync(file);
    let end = 0;
    for await (const line of linesOf(createReadStream(file))) {
      end += Buffer.byteLength(line) + 1;
      // A last line without its end was cut off in the middle.
      if (end > size) return;
      yield { entry: JSON.parse(line), end };
    }
  }

  /** The records of all documents that are done, in their order. */
  async *records(): AsyncGenerator<DocumentRecord> {
    for await (const { entry } of this.#entries()) yield entry;
  }

  /** The documents that are still to do. */
  async *rest(): AsyncGenerator<string> {
    let at = 0;
    const { done } = this;
    for await (const line of linesOf(createReadStream(join(this.folder, 'sets.jsonl')))) if (at++ >= done) yield line;
  }

  /** What was rejected before any text was aligned. */
  async *rejectedBefore(): AsyncGenerator<Rejection> {
    for await (const line of linesOf(createReadStream(join(this.folder, 'rejected.jsonl')))) yield JSON.parse(line);
  }

  rowsFolder(shard: number): string {
    return join(this.folder, 'rows', String(shard));
  }

  /** The shard that documents are added to. */
  get shard(): number {
    return this.#shard;
  }

  #append(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
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

  /** Adds a document: its rows, their signatures, and last the line that makes it count. Says whether its shard is full now. */
  add(record: DocumentRecord, lines: ReadonlyMap<string, string>, signatures: Float64Array): boolean {
    for (const [group, text] of lines) {
      const bytes = Buffer.from(text);
      this.#append(join('rows', String(this.#shard), `${group}.jsonl`), bytes);
      this.#sizes[group] = (this.#sizes[group] ?? 0) + bytes.length;
    }
    if (signatures.length > 0) this.#append('signatures.bin', new Uint8Array(signatures.buffer));
    const sizes = Object.fromEntries([...lines.keys()].map((group) => [group, this.#sizes[group] ?? 0]));
    const entry: Entry = { ...record, shard: this.#shard, sizes };
    this.#append('documents.jsonl', `${JSON.stringify(entry)}\n`);
    this.done++;
    const isFull = this.done % this.#shardSize === 0;
    if (isFull) this.#nextShard();
    return isFull;
  }

  #nextShard(): void {
    for (const [name, descriptor] of this.#open) {
      fsyncSync(descriptor);
      if (!name.startsWith('rows')) continue;
      closeSync(descriptor);
      this.#open.delete(name);
    }
    this.#shard++;
    this.#sizes = {};
  }

  /** Puts down that a shard is finished; its rows are needed no longer. */
  finishShard(files: readonly CorpusFile[]): void {
    this.#append('shards.jsonl', `${JSON.stringify(files)}\n`);
    rmSync(this.rowsFolder(this.finished), { recursive: true, force: true });
    this.finished++;
  }

  /** The files of all finished shards. */
  async *files(): AsyncGenerator<CorpusFile> {
    for await (const line of linesOf(createReadStream(join(this.folder, 'shards.jsonl')))) yield* JSON.parse(line) as CorpusFile[];
  }

  close(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor);
    this.#open.clear();
  }

  remove(): void {
    this.close();
    writing(this.folder, () => rmSync(this.folder, { recursive: true, force: true }));
  }
}
