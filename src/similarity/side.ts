import type { Numbering } from '../model/document.js';
import type { LineNumber } from './evidence/line-numbering.js';
import { clauseNumber, NO_NUMBER, type NumberKey } from './evidence/number-key.js';

/** A unit of one side as the evidence sees it. */
export interface ComparedUnit {
  readonly text: string;
  readonly numbering: Numbering | null;
  /** What its printed number may be, the same in both versions; empty where it has none. */
  readonly numbers: readonly NumberKey[];
  /** The container and division in which it stands, `annex.1` or `pp`; null where no structure is known. */
  readonly scope: string | null;
  /** Labels of the notes whose marks stand in it. */
  readonly notes: readonly string[];
}

/** One side of a comparison. */
export interface ComparedSide {
  readonly language: string;
  readonly units: readonly ComparedUnit[];
}

/** Units of both sides that go together: half-open ranges of indices, from 0. */
export interface UnitRanges {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

const NO_NOTES: readonly string[] = [];

/** A clause, or a part of one, of a parsed document. */
export function comparedClause(
  { text, numbering }: Pick<ComparedUnit, 'text' | 'numbering'>,
  scope: string | null = null,
  notes: readonly string[] = NO_NOTES,
): ComparedUnit {
  return { text, numbering, numbers: clauseNumber(numbering), scope, notes };
}

/** A line that was never parsed. */
export function comparedLine(text: string, number: LineNumber | null): ComparedUnit {
  return { text, numbering: number?.numbering ?? null, numbers: number?.keys ?? NO_NUMBER, scope: null, notes: NO_NOTES };
}
