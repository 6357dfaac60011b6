/** How far the finding of documents is: of some files the texts are looked into. */
export interface DiscoveryProgress {
  readonly files: number;
  readonly of: number;
}

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
