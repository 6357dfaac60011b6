import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT, DOCUMENT_PAIR, FIELDS, LEXICONS, TERMS } from '../arguments/values.js';
import { ClauseAlignError } from '../errors.js';
import { keptFor } from '../kept-for.js';
import type { Alignment, AlignmentUnit, DocumentPair } from '../model/alignment.js';
import type { CheckFinding, Severity } from '../model/finding.js';
import type { Lexicon } from '../model/lexicon.js';
import { type CheckConfig, DEFAULT_THRESHOLDS, validConfig } from './config.js';
import { type CheckContext, checkContext } from './context.js';
import { fingerprintOf } from './fingerprint.js';
import type { Term } from './glossary.js';
import type { Draft, Rule } from './rule.js';
import { rules } from './rules/index.js';

/** Options of `checkAlignment`. */
export interface CheckOptions {
  /** The parsed documents that were aligned. With them notes are checked by their marks, and places inside clauses are exact. Default none. */
  readonly documents?: DocumentPair;
  /** Words and their translations, as `loadLexicons` gives them: rules that look for missing words need them. Default none. */
  readonly lexicons?: readonly Lexicon[];
  /** Approved terms, for `term-not-used` and `term-inconsistent`. Default none. */
  readonly terms?: readonly Term[];
  /** Rules off, severities, thresholds. Default: every rule as it is. */
  readonly config?: CheckConfig;
}

/** What options of every check must be; `validConfig` looks into the configuration. */
export const CHECK_ANY = { lexicons: LEXICONS, terms: TERMS, config: FIELDS } satisfies ExpectedOptions<Omit<CheckOptions, 'documents'>>;
const CHECK: ExpectedOptions<CheckOptions> = { documents: DOCUMENT_PAIR, ...CHECK_ANY };

const RULE_IDS: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/**
 * Checks that a translation is complete and agrees with its source: what is missing, extra, moved or repeated, and which figures, dates,
 * references, notes and names differ.
 *
 * @param alignment of clauses, or of lines: then only the rules that need no structure run.
 * @returns findings in the order of the text, graver ones first at one place.
 * @throws {ClauseAlignError} `invalid-option` for a configuration that names no such rule or threshold, and for documents that aren't those
 *   of the alignment.
 *
 * @example
 * ```ts
 * const alignment = alignLines(['第44/11号决议。'], ['Resolution 44/12.'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * checkAlignment(alignment).map(({ rule, actual }) => `${rule} ${actual}`); // ["reference-differs Resolution 44/12"]
 * ```
 */
export function checkAlignment(alignment: Alignment, options: CheckOptions = {}): CheckFinding[] {
  expectArguments('checkAlignment', ALIGNMENT, { alignment });
  expectOptions('checkAlignment', CHECK, options);
  return findingsOf(alignment, options, () => true);
}

/** What `checkAlignment` finds by some of the rules. */
export function findingsOf(alignment: Alignment, options: CheckOptions, isWanted: (rule: string) => boolean): CheckFinding[] {
  const config = validConfig(options.config ?? {}, RULE_IDS);
  checkDocuments(alignment, options.documents);
  const context = checkContext(alignment, {
    documents: options.documents,
    lexicons: options.lexicons ?? [],
    glossary: options.terms ?? [],
    thresholds: { ...DEFAULT_THRESHOLDS, ...config.thresholds },
  });
  const found: { draft: Draft; rule: Rule; severity: Severity }[] = [];
  for (const rule of rules) {
    const setting = config.rules?.[rule.id];
    if (setting === 'off' || !isWanted(rule.id) || (rule.unit === 'clause' && alignment.unit === 'line')) continue;
    for (const draft of rule.check(context)) found.push({ draft, rule, severity: setting ?? draft.severity ?? rule.severity });
  }
  const findings = found.map(({ draft, rule, severity }) => toFinding(context, draft, rule, severity));
  return numbered(inReadingOrder(context, findings));
}

function checkDocuments(alignment: Alignment, documents: DocumentPair | undefined): void {
  for (const side of ['source', 'target'] as const) {
    const document = documents?.[side];
    if (document !== undefined && document.language !== alignment[side].language) {
      throw new ClauseAlignError('invalid-option', `the ${side} document is not the one that was aligned`, document.language);
    }
  }
}

function toFinding(context: CheckContext, draft: Draft, rule: Rule, severity: Severity): CheckFinding {
  const { side, source, target, message, actual, expected } = draft;
  const doubted = side === 'source' ? 'source' : 'target';
  const place = (doubted === 'source' ? source : target) ?? source ?? target;
  const { language } = context[doubted];
  const texts = [clauseText(context.source.units, source?.path), clauseText(context.target.units, target?.path)];
  const fingerprint = fingerprintOf([rule.id, language, draft.key ?? `${actual}|${expected}`, ...texts]);
  const at = { path: place?.path ?? null, span: place?.span ?? null };
  return { rule: rule.id, severity, message, ...at, language, side, source, target, actual, expected, fingerprint };
}

function clauseText(units: readonly AlignmentUnit[], path: string | undefined): string {
  return path === undefined ? '' : (textsOf(units).get(path) ?? '');
}

const textsOf = keptFor((units: readonly AlignmentUnit[]) => new Map(units.map(({ path, text }) => [path, text])));

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** In the order of the pairs; what stands nowhere comes first. */
function inReadingOrder(context: CheckContext, findings: readonly CheckFinding[]): CheckFinding[] {
  const order = new Map<string, number>();
  for (const { pair, index } of context.pairs) {
    for (const unit of pair.source) order.set(`source ${unit.path}`, index);
    for (const unit of pair.target) order.set(`target ${unit.path}`, index);
  }
  const at = ({ source, target }: CheckFinding) =>
    (source && order.get(`source ${source.path}`)) ?? (target && order.get(`target ${target.path}`)) ?? -1;
  const offset = ({ source, target }: CheckFinding) => (source ?? target)?.span.start ?? 0;
  return [...findings].sort((a, b) => at(a) - at(b) || GRAVITY[a.severity] - GRAVITY[b.severity] || offset(a) - offset(b));
}

/** Findings that read the same, as in repeated paragraphs, are told apart by their count. */
function numbered(findings: readonly CheckFinding[]): CheckFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: fingerprintOf([finding.fingerprint, `${count}`]) };
  });
}
