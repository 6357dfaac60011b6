import { createReadStream, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Discovery, Rejection } from '../discover/document-set.js';
import { linesOf } from '../lines-of.js';
import { AppendedFiles } from './appended-files.js';
import { writing } from './folder-file.js';
import type { ReadVersion } from './read-versions.js';
import { RunPlan } from './run-plan.js';
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

const [DOCUMENTS, SHARDS, SIGNATURES, ROWS] = ['documents.jsonl', 'shards.jsonl', 'signatures.bin', 'rows'] as const;

/**
 * How far a corpus is, on disk. A document counts from the moment in which its line stands in the journal: its rows were written before, and
 * after a kill what was written beyond the last whole line is cut off. So nothing is lost, and nothing is there twice.
 *
 * Beside the plan of the run: `documents.jsonl` says what is done, `shards.jsonl` which shards are finished, `rows/N/GROUP.jsonl` holds the rows of
 * the open shard, `signatures.bin` what duplicates are known by.
 */
export class Journal {
  readonly folder: string;
  /** What the run is to do. */
  readonly plan: RunPlan;
  /** Documents that are done. */
  done = 0;
  /** Shards that are finished: their files stand in their places. */
  finished = 0;
  readonly #shardSize: number;
  readonly #files: AppendedFiles;
  #shard = 0;
  #sizes: Record<string, number> = {};

  constructor(out: string, shardSize: number) {
    this.folder = join(out, JOURNAL);
    this.plan = new RunPlan(this.folder);
    this.#files = new AppendedFiles(this.folder);
    this.#shardSize = shardSize;
  }

  /** Begins a run. What a run left that was killed before it began is cleared away. */
  begin(run: object, found: Discovery): void {
    writing(this.folder, () => {
      rmSync(this.folder, { recursive: true, force: true });
      mkdirSync(join(this.folder, ROWS), { recursive: true });
      for (const name of [DOCUMENTS, SHARDS, SIGNATURES]) writeFileSync(join(this.folder, name), '');
    });
    this.plan.write(run, found);
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
    this.#files.cut(DOCUMENTS, whole);
    this.#files.cut(SIGNATURES, signatures);
    const shards = readFileSync(join(this.folder, SHARDS));
    this.#files.cut(SHARDS, shards.lastIndexOf(0x0a) + 1);
    this.finished = shards.filter((byte) => byte === 0x0a).length;
    this.#cutRows();
    for await (const piece of createReadStream(join(this.folder, SIGNATURES), {
      highWaterMark: SIGNATURE * Float64Array.BYTES_PER_ELEMENT * 8192,
    })) {
      const bytes: Buffer = piece;
      seen(new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
    }
    if (this.done === (this.#shard + 1) * this.#shardSize) this.#nextShard();
  }

  /** Of shards that aren't finished only what whole documents wrote is left. */
  #cutRows(): void {
    for (const shard of readdirSync(join(this.folder, ROWS))) {
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
    const file = join(this.folder, DOCUMENTS);
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
  rest(): AsyncGenerator<string> {
    return this.plan.documents(this.done);
  }

  rowsFolder(shard: number): string {
    return join(this.folder, ROWS, String(shard));
  }

  /** The shard that documents are added to. */
  get shard(): number {
    return this.#shard;
  }

  /** Adds a document: its rows, their signatures, and last the line that makes it count. Says whether its shard is full now. */
  add(record: DocumentRecord, lines: ReadonlyMap<string, string>, signatures: Float64Array): boolean {
    for (const [group, text] of lines) {
      const bytes = Buffer.from(text);
      this.#files.append(join(ROWS, String(this.#shard), `${group}.jsonl`), bytes);
      this.#sizes[group] = (this.#sizes[group] ?? 0) + bytes.length;
    }
    if (signatures.length > 0) this.#files.append(SIGNATURES, new Uint8Array(signatures.buffer));
    const sizes = Object.fromEntries([...lines.keys()].map((group) => [group, this.#sizes[group] ?? 0]));
    const entry: Entry = { ...record, shard: this.#shard, sizes };
    this.#files.append(DOCUMENTS, `${JSON.stringify(entry)}\n`);
    this.done++;
    const isFull = this.done % this.#shardSize === 0;
    if (isFull) this.#nextShard();
    return isFull;
  }

  #nextShard(): void {
    this.#files.settle(ROWS);
    this.#shard++;
    this.#sizes = {};
  }

  /** Puts down that a shard is finished; its rows are needed no longer. */
  finishShard(files: readonly CorpusFile[]): void {
    this.#files.append(SHARDS, `${JSON.stringify(files)}\n`);
    rmSync(this.rowsFolder(this.finished), { recursive: true, force: true });
    this.finished++;
  }

  /** The files of all finished shards. */
  async *files(): AsyncGenerator<CorpusFile> {
    for await (const line of linesOf(createReadStream(join(this.folder, SHARDS)))) yield* JSON.parse(line) as CorpusFile[];
  }

  close(): void {
    this.#files.close();
  }

  remove(): void {
    this.close();
    writing(this.folder, () => rmSync(this.folder, { recursive: true, force: true }));
  }
}
