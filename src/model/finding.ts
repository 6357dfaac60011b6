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
}
