import { expectArguments, expectOptions } from '../../arguments/expect.js';
import { CONCORDANCE, FINDINGS } from '../../arguments/values.js';
import type { Concordance } from '../../model/concordance.js';
import type { CheckFinding } from '../../model/finding.js';
import { PROVENANCE, type Provenance } from '../generator.js';
import { linkedSummary } from './alignment.js';
import { sheetOfConcordance } from './sheet.js';
import { sheetsToPage } from './sheets-page.js';

/**
 * Writes a concordance as one self-contained page: a column for each language, findings with their rows, the words concerned marked.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no concordance or list of findings, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const concordance = concordLines([{ language: 'zh', lines: ['第5号'] }, { language: 'en', lines: ['No. 5'] }]);
 * concordanceToHtml(concordance); // '<!DOCTYPE html>…'
 * ```
 */
export function concordanceToHtml(concordance: Concordance, findings: readonly CheckFinding[] = [], provenance: Provenance = {}): string {
  expectArguments('concordanceToHtml', CONCORDANCE, { concordance });
  expectArguments('concordanceToHtml', FINDINGS, { findings });
  expectOptions('concordanceToHtml', PROVENANCE, provenance, 'provenance');
  const sheet = sheetOfConcordance(concordance, findings, provenance);
  return sheetsToPage('concordance', [{ sheet, summary: linkedSummary(sheet) }], 'Concordance', provenance);
}
