import type { CorpusRow } from '../build/row.js';

/** A shard of a group of rows on its way to its files. */
export interface ShardWriter {
  /** Takes a row in, with the line of JSON that it came from. */
  add(row: CorpusRow, line: string): void;
  /** Puts the files in their places. */
  finish(): ShardFile[];
}

/** A file that a writer has put in its place. */
export interface ShardFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where a shard's files belong. */
export interface ShardPlace {
  /** The corpus's folder. */
  readonly out: string;
  /** `zh-en` or `all`. */
  readonly group: string;
  /** `00003`. */
  readonly name: string;
  /** Languages that the rows of the group can have, the pivot first. */
  readonly languages: readonly string[];
}
