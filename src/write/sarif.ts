import { expectArguments, expectOptions } from '../arguments/expect.js';
import { CHECKED_FILES } from '../arguments/values.js';
import { rules } from '../check/rules/index.js';
import type { CheckFinding, FindingPlace, Severity } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { type CheckedTarget, sidesOf } from './check-report.js';
import { generatorOf, PROVENANCE, type Provenance, version, versionsOf } from './generator.js';
import { LineIndex } from './line-index.js';

/** A text that was checked, as a log names it. */
export interface SarifFile {
  /** A relative path, or a name: logs hold no absolute paths. */
  readonly name: string;
  /**
   * What the file holds, decoded, where it is text and spans point into it. Default: none, as of a Word file or a PDF, whose findings name the
   * clause but no place in the file.
   */
  readonly text?: string;
}

/** A target with the files of its two sides. */
export interface SarifTarget extends CheckedTarget {
  readonly source: SarifFile;
  readonly target: SarifFile;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Writes the results of one log. The lines of each file are counted once. */
class Results {
  readonly #lines = new Map<SarifFile, LineIndex>();

  of(target: SarifTarget, finding: CheckFinding): object {
    const { source, target: translated, side } = finding;
    const own =
      side === 'source' ? source && this.#location(target.source, source) : translated && this.#location(target.target, translated);
    const other =
      side === 'source' ? translated && this.#location(target.target, translated) : source && this.#location(target.source, source);
    const main = own ?? other;
    return {
      ruleId: finding.rule,
      ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [main ?? { physicalLocation: { artifactLocation: artifact(target.target) } }],
      ...(own && other ? { relatedLocations: [{ id: 0, ...other }] } : {}),
      partialFingerprints: { 'clausealign/v1': finding.fingerprint },
    };
  }

  #location(file: SarifFile, { path, span }: FindingPlace): object {
    return {
      physicalLocation: { artifactLocation: artifact(file), ...this.#region(file, span) },
      logicalLocations: [{ fullyQualifiedName: path }],
    };
  }

  #region(file: SarifFile, { start, end }: Span): { region?: object } {
    if (file.text === undefined) return {};
    const lines = this.#lines.get(file) ?? new LineIndex(file.text);
    this.#lines.set(file, lines);
    const [first, last] = [lines.at(start), lines.at(end)];
    const inLines = { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
    return { region: { ...inLines, charOffset: start, charLength: end - start } };
  }
}

const artifact = ({ name }: SarifFile): object => ({ uri: name.split('/').map(encodeURIComponent).join('/') });

/**
 * Writes findings as a SARIF 2.1.0 log (OASIS), which code-review tools read: lines and columns from 1, and offsets from 0, in UTF-16 units of the
 * file as it decodes, without a byte order mark. The run's properties say how it came about, and of each version whether it is official.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no list of checked translations, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * const findings = checkAlignment(alignment);
 * const files = { source: { name: 'zh.txt', text: '第5号' }, target: { name: 'en.txt', text: 'No. 6' } };
 * JSON.parse(checkToSarif([{ alignment, findings, ...files }])).runs[0].results[0].ruleId; // 'number-differs'
 * ```
 */
export function checkToSarif(targets: readonly SarifTarget[], provenance: Provenance = {}): string {
  expectArguments('checkToSarif', CHECKED_FILES, { targets });
  expectOptions('checkToSarif', PROVENANCE, provenance, 'provenance');
  const driver = {
    name: 'clausealign',
    version,
    rules: rules.map(({ id, about, severity }) => ({
      id,
      shortDescription: { text: about },
      defaultConfiguration: { level: LEVELS[severity] },
    })),
  };
  const written = new Results();
  const results = targets.flatMap((target) => target.findings.map((finding) => written.of(target, finding)));
  const { options, lexicons } = generatorOf(provenance);
  const properties = { options, lexicons, versions: versionsOf(sidesOf(targets), provenance) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results, properties }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
