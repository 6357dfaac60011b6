import type { Document, Numbering } from './document.js';
import type { Span } from './span.js';

/** What is aligned: a clause, a sentence of one, or a line of segmented text. */
export interface AlignmentUnit {
  /** `op.11`, `op.11.s.2` or `line.0`. */
  readonly path: string;
  readonly text: string;
  readonly span: Span;
  readonly numbering: Numbering | null;
}

/** One reason for or against a pair. */
export interface Evidence {
  /** Which kind of evidence: `numbering`, `lexicon`, `length` … */
  readonly kind: string;
  /** Weighted cost in nats: −ln of a likelihood ratio; negative speaks for the pair. The costs of a pair sum to its `cost`. */
  readonly cost: number;
  /** What was seen, for a reader: `11 = 11`, `2007-06-18`. Given with the option `explain`. */
  readonly detail?: string;
}

/** A bead: m source units that are n target units. */
export interface AlignmentPair {
  /** Depends on the paths only: stable while other paragraphs change. */
  readonly id: string;
  /** `m-n`: `1-1`, `1-0`, `0-1`, `2-1` … */
  readonly type: string;
  readonly source: readonly AlignmentUnit[];
  readonly target: readonly AlignmentUnit[];
  /** Calibrated probability, 0..1, that this is exactly the right pair. */
  readonly confidence: number;
  /** In nats, lower is better; the sum of its evidence. */
  readonly cost: number;
  readonly evidence: readonly Evidence[];
  /** True for a pair that crosses others. */
  readonly moved?: boolean;
  /** True for a pair that a person has confirmed or made. */
  readonly confirmed?: boolean;
  /** The pairs inside: sentences of the clauses. */
  readonly children?: readonly AlignmentPair[];
}

/** One side of an alignment. */
export interface AlignmentSide {
  readonly language: string;
  readonly symbol: string | null;
  readonly title: string | null;
  /** The units that were aligned, in reading order: clauses, sentences or lines. */
  readonly clauses: readonly AlignmentUnit[];
}

/** The ordered beads of two texts. Every unit of both sides stands in exactly one pair. */
export interface Alignment {
  readonly unit: 'clause' | 'sentence' | 'line';
  readonly source: AlignmentSide;
  readonly target: AlignmentSide;
  /** By first source unit; a 0-1 pair follows the one before it in the target. */
  readonly pairs: readonly AlignmentPair[];
}

/** Two documents on their way to an alignment. */
export interface DocumentPair {
  readonly source: Document;
  readonly target: Document;
}
