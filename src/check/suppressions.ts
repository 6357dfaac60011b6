import { expectArguments } from '../arguments/expect.js';
import { FINDINGS, LANGUAGES, STRING, SUPPRESSIONS, TEXT } from '../arguments/values.js';
import { ClauseAlignError } from '../errors.js';
import type { CheckFinding } from '../model/finding.js';

/** A finding that was looked at and accepted. */
export interface Suppression {
  readonly rule: string;
  readonly language: string;
  /** Where it stood when it was accepted, for the reader: the fingerprint decides. */
  readonly path: string;
  readonly fingerprint: string;
  /** The document in which it was accepted, by its symbol or the name of its file: one file of suppressions serves many. Absent where it isn't known. */
  readonly document?: string;
  /** Why, in the reader's words. */
  readonly reason?: string;
}

/** Findings parted by whether they are accepted. */
export interface SuppressedFindings {
  readonly findings: readonly CheckFinding[];
  readonly suppressed: readonly CheckFinding[];
}

const keyOf = ({ rule, language, fingerprint }: Pick<CheckFinding, 'rule' | 'language' | 'fingerprint'>) =>
  `${rule} ${language} ${fingerprint}`;

/**
 * Takes out what is accepted. A finding is known again by rule, language and fingerprint, wherever its clause has moved to.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no list of findings or of suppressions.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * const findings = checkAlignment(alignment);
 * const accepted = suppressionsFor(findings, [], ['en']);
 * applySuppressions(findings, accepted).findings; // []
 * ```
 */
export function applySuppressions(findings: readonly CheckFinding[], suppressions: readonly Suppression[]): SuppressedFindings {
  expectArguments('applySuppressions', FINDINGS, { findings });
  expectArguments('applySuppressions', SUPPRESSIONS, { suppressions });
  const known = new Set(suppressions.map(keyOf));
  return {
    findings: findings.filter((finding) => !known.has(keyOf(finding))),
    suppressed: findings.filter((finding) => known.has(keyOf(finding))),
  };
}

/**
 * The suppressions that accept these findings: those that there were keep their reason, and what is no longer found goes, unless it is of
 * another document or language than those checked. Sorted, so that a file of them changes little.
 *
 * @param languages of the translations that were checked.
 * @param document that was checked, by its symbol or the name of its file. Default: one of which neither is known.
 * @throws {ClauseAlignError} `invalid-input` for what is no list of findings or of suppressions.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * const before = readSuppressions('{ "suppressions": [] }');
 * const accepted = suppressionsFor(checkAlignment(alignment), before, ['en'], 'A/HRC/44/L.16');
 * accepted.map(({ rule, language }) => `${rule} ${language}`); // ["number-differs en"]
 * ```
 */
export function suppressionsFor(
  findings: readonly CheckFinding[],
  existing: readonly Suppression[],
  languages: readonly string[],
  document?: string,
): Suppression[] {
  expectArguments('suppressionsFor', FINDINGS, { findings });
  expectArguments('suppressionsFor', SUPPRESSIONS, { existing });
  expectArguments('suppressionsFor', LANGUAGES, { languages });
  if (document !== undefined) expectArguments('suppressionsFor', STRING, { document });
  const isOther = (each: Suppression) => each.document !== document || !languages.includes(each.language);
  const others = existing.filter(isOther);
  const reasons = new Map([...others, ...existing.filter((each) => !isOther(each))].map((each) => [keyOf(each), each.reason]));
  const made = findings.map((finding): Suppression => {
    const { rule, language, fingerprint } = finding;
    const reason = reasons.get(keyOf(finding));
    return {
      rule,
      language,
      path: finding.path ?? '',
      fingerprint,
      ...(document === undefined ? {} : { document }),
      ...(reason === undefined ? {} : { reason }),
    };
  });
  const order = (each: Suppression) => `${each.document ?? ''} ${each.language} ${each.rule} ${each.fingerprint}`;
  return [...others, ...made].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/**
 * Writes suppressions as a file holds them.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no list of suppressions.
 * @example
 * ```ts
 * suppressionsToJson([]); // '{\n  "schemaVersion": …'
 * ```
 */
export function suppressionsToJson(suppressions: readonly Suppression[]): string {
  expectArguments('suppressionsToJson', SUPPRESSIONS, { suppressions });
  return `${JSON.stringify({ schemaVersion: '1.0', suppressions }, null, 2)}\n`;
}

/**
 * Reads a file of suppressions.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no such file.
 * @example
 * ```ts
 * readSuppressions('{ "suppressions": [] }'); // []
 * ```
 */
export function readSuppressions(text: string): Suppression[] {
  expectArguments('readSuppressions', TEXT, { text });
  const value = parsedJson(text);
  const list = typeof value === 'object' && value !== null && 'suppressions' in value ? value.suppressions : undefined;
  if (!Array.isArray(list)) throw new ClauseAlignError('invalid-input', 'a file of suppressions must hold a list “suppressions”', value);
  return list.map(toSuppression);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ClauseAlignError('invalid-input', 'not JSON', text.slice(0, 40));
  }
}

function toSuppression(value: unknown): Suppression {
  const entry = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const text = (name: string): string => {
    const field = entry[name];
    if (typeof field === 'string') return field;
    throw new ClauseAlignError('invalid-input', `a suppression must have “${name}”`, value);
  };
  const { document, reason } = entry;
  return {
    rule: text('rule'),
    language: text('language'),
    path: text('path'),
    fingerprint: text('fingerprint'),
    ...(typeof document === 'string' ? { document } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
  };
}
