/** A bead by position: which units of each side, as indices from 0, it links. An empty side is a unit without counterpart. */
export interface LadderBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0..1, where the file says it. */
  readonly confidence?: number;
}
