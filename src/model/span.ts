/** UTF-16 offsets from 0, half-open, into the text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
