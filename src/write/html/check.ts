import { expectArguments, expectOptions } from '../../arguments/expect.js';
import { CHECKED } from '../../arguments/values.js';
import { isComplete, summariseCheck } from '../../check/summary.js';
import type { CheckedTarget } from '../check-report.js';
import { PROVENANCE, type Provenance } from '../generator.js';
import { sheetOfAlignment } from './sheet.js';
import { type HeadedSheet, sheetsToPage } from './sheets-page.js';

function headed({ alignment, findings, suppressed = 0 }: CheckedTarget, provenance: Provenance): HeadedSheet {
  const { source } = summariseCheck(alignment, findings);
  const answer = `${isComplete(findings) ? 'Complete' : 'Not complete'}: ${source.covered} of ${source.clauses} clauses have a counterpart.`;
  const found = findings.length === 0 ? 'Nothing to look at.' : `${findings.length} to look at.`;
  const accepted = suppressed === 0 ? '' : ` ${suppressed} accepted earlier.`;
  const targetStatus = provenance.statuses?.[alignment.target.language];
  const statuses = targetStatus === undefined ? provenance : { ...provenance, targetStatus };
  return { sheet: sheetOfAlignment(alignment, findings, statuses), summary: `${answer} ${found}${accepted}` };
}

/**
 * Writes the result of a check as one self-contained page: each translation next to its source, row by row, findings with their rows, the
 * words concerned marked.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no list of checked translations, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * const findings = checkAlignment(alignment);
 * checkToHtml([{ alignment, findings }]); // '<!DOCTYPE html>…'
 * ```
 */
export function checkToHtml(targets: readonly CheckedTarget[], provenance: Provenance = {}): string {
  expectArguments('checkToHtml', CHECKED, { targets });
  expectOptions('checkToHtml', PROVENANCE, provenance, 'provenance');
  return sheetsToPage(
    'alignment',
    targets.map((target) => headed(target, provenance)),
    'Check',
    provenance,
  );
}
