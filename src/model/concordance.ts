import type { AlignmentSide, AlignmentUnit } from './alignment.js';

/** Units of the versions that say the same. */
export interface ConcordanceRow {
  /** The pivot's first path, else `xx:path` of the first language that has one. */
  readonly id: string;
  /** By language, in reading order; empty where a version has nothing. */
  readonly cells: Readonly<Record<string, readonly AlignmentUnit[]>>;
  /** 0..1: how well the versions' pairs agree on the row. */
  readonly confidence: number;
}

/** The alignment of three or more versions, row by row. Every unit of every version stands in exactly one row. */
export interface Concordance {
  readonly unit: 'clause' | 'line';
  readonly languages: readonly string[];
  /** The language by which rows are named and ordered. */
  readonly pivot: string;
  /** The versions, by language. */
  readonly sides: Readonly<Record<string, AlignmentSide>>;
  readonly rows: readonly ConcordanceRow[];
}
