import { expectArguments } from '../arguments/expect.js';
import { DOCUMENT, OFFSET } from '../arguments/values.js';
import { keptFor } from '../kept-for.js';
import type { Clause, Document } from '../model/document.js';
import type { Span } from '../model/span.js';

interface Place {
  readonly span: Span;
  readonly clause: Clause;
}

/**
 * The clause that stands at an offset of the text that was read, mark included, or null between clauses.
 * The offset counts UTF-16 units from 0 into `document.text`. Takes O(log n) after the first call for a document.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no document or no offset.
 *
 * @example
 * ```ts
 * const { document } = parseDocument('1. Requests a report;\n2. Decides to meet.');
 * clauseAt(document, 25)?.path; // 'op.2'
 * ```
 */
export function clauseAt(document: Document, offset: number): Clause | null {
  expectArguments('clauseAt', DOCUMENT, { document });
  expectArguments('clauseAt', OFFSET, { offset });
  const sorted = placesOf(document);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const place = sorted[low - 1];
  return place && offset < place.span.end ? place.clause : null;
}

const placesOf = keptFor((document: Document): readonly Place[] =>
  document.clauses
    .flatMap((clause) => (clause.spans ?? [clause.span]).map((span) => ({ span, clause })))
    .sort((a, b) => a.span.start - b.span.start),
);
