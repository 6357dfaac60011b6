/** How far the making of a corpus is. */
export interface CorpusProgress {
  /** Documents that are done, those of an earlier run included. */
  readonly done: number;
  readonly of: number;
  /** Documents of this run. */
  readonly now: number;
  /** Rows that stayed. */
  readonly rows: number;
  /** Documents and versions that were rejected. */
  readonly rejected: number;
}
