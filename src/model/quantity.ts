import type { Span } from './span.js';

/** What kind of thing a quantity counts or names. */
export type QuantityKind =
  | 'number'
  | 'ordinal'
  | 'percentage'
  | 'money'
  | 'year'
  | 'period'
  /** A length of time: three years. */
  | 'duration'
  | 'fraction'
  | 'date'
  | 'time'
  | 'session'
  | 'meeting'
  | 'resolution'
  | 'article'
  | 'paragraph'
  | 'chapter'
  | 'annex'
  /** Agenda item. */
  | 'item'
  | 'symbol'
  | 'note'
  /** The number that a line begins with: some versions lose it. */
  | 'mark';

/**
 * A figure, date, reference or symbol, in digits or words, as a value that compares equal across the six languages:
 * two quantities are the same when `kind` and `value` are.
 */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Canonical: `277900000` for 2.779亿, `2007-06-18`, `P3Y`, `60/251`, `217A(III)`, `2(4)`, `A/HRC/44/44`. */
  readonly value: string;
  /** As printed. */
  readonly text: string;
  /** Into the text that was given. */
  readonly span: Span;
  /** The value is only about as much: a dozen, 十几. */
  readonly approximate?: boolean;
}
