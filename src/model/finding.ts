import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

/** Something that a reader must look at. */
export interface Finding {
  /** Stable kebab-case id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence, worded for a translator. */
  readonly message: string;
  /** The clause concerned, or null where it stands in none. */
  readonly path: string | null;
  readonly span: Span | null;
  /** Its pieces, where it stands in several places; `span` is then their hull. */
  readonly spans?: readonly Span[];
}

/** Where a finding stands in one version. */
export interface FindingPlace {
  /** The clause. */
  readonly path: string;
  /** The words concerned, in the text that was read; the whole clause where no place inside it is known. */
  readonly span: Span;
  /** Those words, as they read. */
  readonly text: string;
}

/** A finding of a check of two or more versions. `path` and `span` are those of the version in doubt, or else of the other. */
export interface CheckFinding extends Finding {
  /** The language of the version in doubt. */
  readonly language: string;
  /** Which text to look at. */
  readonly side: 'source' | 'target' | 'both';
  readonly source: FindingPlace | null;
  readonly target: FindingPlace | null;
  /** What was found, or null where it is missing. */
  readonly actual: string | null;
  /** What should stand there, or null where nothing should. */
  readonly expected: string | null;
  /** Sixteen hexadecimal digits, made of the rule and the words: the same while the clauses concerned read the same, wherever they stand. */
  readonly fingerprint: string;
}
