import type { FindingPlace, Severity } from '../model/finding.js';
import type { CheckContext } from './context.js';
import type { Term } from './glossary.js';

/** What a rule reports: a finding before its severity and fingerprint are settled. */
export interface Draft {
  /** Which text is in doubt. */
  readonly side: 'source' | 'target' | 'both';
  readonly source: FindingPlace | null;
  readonly target: FindingPlace | null;
  /** One or two sentences for a translator. */
  readonly message: string;
  readonly actual: string | null;
  readonly expected: string | null;
  /** What the fingerprint is made of besides rule and texts. Default: `actual` and `expected`. */
  readonly key?: string;
  /** Where this case is less grave than the rule's usual one. */
  readonly severity?: Severity;
}

/** Two texts by language, the source first: `{ zh: '…', en: '…' }`. Lines are paragraphs. */
export type RuleExample = Readonly<Record<string, string>>;

/** What a rule flags, and what it must not. */
export interface RuleExamples {
  readonly flags: readonly RuleExample[];
  readonly passes: readonly RuleExample[];
  /** What the texts are: lines, or documents to be parsed. Default: the rule's `unit`. */
  readonly unit?: 'line' | 'clause';
  /** Confidence of the pairs in what is flagged. Default: what the engine gives. */
  readonly confidence?: number;
  /** The terms that they are checked with. Default none. */
  readonly terms?: readonly Term[];
}

/** One check. */
export interface Rule {
  /** Stable kebab-case id. */
  readonly id: string;
  /** Default severity. */
  readonly severity: Severity;
  /** Whether it can judge lines, or needs the structure of parsed documents. */
  readonly unit: 'line' | 'clause';
  /** What it finds and why it matters, for a translator. */
  readonly about: string;
  readonly examples: RuleExamples;
  check(context: CheckContext): Iterable<Draft>;
}
