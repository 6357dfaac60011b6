/** Two texts that are translations, on their way from a file. */
export interface BitextPair {
  readonly source: string;
  readonly target: string;
  /** Tags, where the file names them. */
  readonly languages?: readonly [source: string, target: string];
  /** 0..1, where the file says how sure the pair is. */
  readonly confidence?: number;
}
