import type { Alignment, AlignmentPair, AlignmentSide } from '../model/alignment.js';

/** What a format must know before its first pair. */
export interface AlignmentHead {
  readonly unit: Alignment['unit'];
  readonly source: Pick<AlignmentSide, 'language' | 'symbol'>;
  readonly target: Pick<AlignmentSide, 'language' | 'symbol'>;
}

/** A format that is written pair by pair, so that a string and a stream have one implementation. */
export interface PairWriter {
  readonly start: string;
  /** @param number counts the pairs from 1. */
  pair(pair: AlignmentPair, number: number): string;
  /** @param count How many pairs were written. */
  end(count: number): string;
}

/** Everything in one string. */
export function writtenWhole(writer: PairWriter, pairs: readonly AlignmentPair[]): string {
  return `${writer.start}${pairs.map((pair, index) => writer.pair(pair, index + 1)).join('')}${writer.end(pairs.length)}`;
}
