import type { Span } from '../../model/span.js';
import { MARK_KINDS, type MarkKind, type OmissionWeights } from './model.js';
import type { Piece } from './text-terms.js';

/** A stretch of a text, and what it says of a passage around it having no counterpart. */
export interface Mark {
  readonly span: Span;
  readonly kind: MarkKind;
}

/** A mark lies where its middle does: where pieces part inside a segment is not known to the letter. */
function isIn({ span }: Mark, { start, end }: Span): boolean {
  const middle = (span.start + span.end) / 2;
  return middle >= start && middle < end;
}

/** What the marks of a piece say. */
export function marksEvidence(marks: readonly Mark[], { span }: Piece, weights: OmissionWeights): number {
  let sum = 0;
  for (const mark of marks) if (isIn(mark, span)) sum += weights[mark.kind];
  return sum;
}

/** How many marks of each kind pieces hold. */
export function marksIn(marks: readonly Mark[], pieces: readonly Piece[]): Record<MarkKind, number> {
  const counts = Object.fromEntries(MARK_KINDS.map((kind) => [kind, 0])) as Record<MarkKind, number>;
  for (const { span } of pieces) for (const mark of marks) if (isIn(mark, span)) counts[mark.kind]++;
  return counts;
}
