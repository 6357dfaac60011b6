import { expectArguments, expectOptions } from '../../arguments/expect.js';
import { ALIGNMENT, FINDINGS } from '../../arguments/values.js';
import type { Alignment } from '../../model/alignment.js';
import type { CheckFinding } from '../../model/finding.js';
import { PROVENANCE, type Provenance } from '../generator.js';
import { type Sheet, sheetOfAlignment } from './sheet.js';
import { sheetsToPage } from './sheets-page.js';

/** How much of a sheet is linked, in a sentence. */
export function linkedSummary({ rows, findings }: Sheet): string {
  const count = (fits: (cells: readonly (readonly number[])[]) => boolean): number => rows.filter(({ cells }) => fits(cells)).length;
  const gaps = count((cells) => cells.some((cell) => cell.length === 0));
  const merged = count((cells) => cells.some((cell) => cell.length > 1));
  const moved = rows.filter((row) => row.moved).length;
  const parts = [`${rows.length} rows`, `${gaps} with something missing`, `${merged} merged`, `${moved} moved`];
  const said = parts.filter((part) => !part.startsWith('0 '));
  const found = findings.length === 0 ? '' : ` ${findings.length} to look at.`;
  return `${said.join(', ')}.${found}`;
}

/**
 * Writes an alignment as one self-contained page for a reviser: the two sides next to each other, row by row, each in its language and
 * direction; findings stand with their rows, and the words that they are about are marked. Its script filters, searches, corrects links and saves
 * them. Nothing is loaded from elsewhere.
 *
 * @param findings What `checkAlignment` found. Default: none.
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment or list of findings, `invalid-option` for provenance that has no such field.
 *
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toHtml(alignment, {}, checkAlignment(alignment)); // "<!DOCTYPE html>…"
 * ```
 */
export function toHtml(alignment: Alignment, provenance: Provenance = {}, findings: readonly CheckFinding[] = []): string {
  expectArguments('toHtml', ALIGNMENT, { alignment });
  expectOptions('toHtml', PROVENANCE, provenance, 'provenance');
  expectArguments('toHtml', FINDINGS, { findings });
  const sheet = sheetOfAlignment(alignment, findings, provenance);
  return sheetsToPage('alignment', [{ sheet, summary: linkedSummary(sheet) }], 'Alignment', provenance);
}
