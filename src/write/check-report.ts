import { expectArguments, expectOptions } from '../arguments/expect.js';
import { CHECKED } from '../arguments/values.js';
import { isComplete, summariseCheck } from '../check/summary.js';
import type { Alignment, AlignmentSide } from '../model/alignment.js';
import type { CheckFinding } from '../model/finding.js';
import { generatorOf, PROVENANCE, type Provenance, schemaVersion, versionsOf } from './generator.js';

/** One translation that was checked. */
export interface CheckedTarget {
  readonly alignment: Alignment;
  /** Those that count: what was accepted is left out. */
  readonly findings: readonly CheckFinding[];
  /** How many were accepted. Default 0. */
  readonly suppressed?: number;
}

/**
 * Writes the result of a check as JSON: for one target whether it is complete, the coverage and the findings; for several, all that for each,
 * and their findings in one list. Its JSON Schema is `clausealign/schema/check.json`.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no list of checked translations, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * const findings = checkAlignment(alignment);
 * JSON.parse(checkToJson([{ alignment, findings }])).complete; // true
 * ```
 */
export function checkToJson(targets: readonly CheckedTarget[], provenance: Provenance = {}): string {
  expectArguments('checkToJson', CHECKED, { targets });
  expectOptions('checkToJson', PROVENANCE, provenance, 'provenance');
  const head = { schemaVersion, generator: generatorOf(provenance), versions: versionsOf(sidesOf(targets), provenance) };
  const findings = targets.flatMap((target) => target.findings);
  const reports = targets.map((target) => ({
    language: target.alignment.target.language,
    complete: isComplete(target.findings),
    summary: summariseCheck(target.alignment, target.findings),
    suppressed: target.suppressed ?? 0,
  }));
  const [only] = reports;
  const body =
    reports.length === 1 && only !== undefined
      ? { complete: only.complete, language: only.language, summary: only.summary, suppressed: only.suppressed, findings }
      : { complete: reports.every(({ complete }) => complete), targets: reports, findings };
  return `${JSON.stringify({ ...head, ...body }, null, 2)}\n`;
}

/** The versions of a check: the source, then its translations. */
export function sidesOf(targets: readonly CheckedTarget[]): readonly AlignmentSide[] {
  return [...targets.slice(0, 1).map(({ alignment }) => alignment.source), ...targets.map(({ alignment }) => alignment.target)];
}
