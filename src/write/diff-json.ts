import { expectArguments, expectOptions } from '../arguments/expect.js';
import { DIFF } from '../arguments/values.js';
import { summariseDiff } from '../diff/summary.js';
import type { DocumentDiff } from '../model/diff.js';
import { PROVENANCE, type Provenance } from './generator.js';
import { alignmentJson } from './json.js';

/**
 * Writes the changes between two states of a text as JSON: as the JSON of an alignment whose source is the older state, with a summary, and each
 * pair with what has changed in it. Its JSON Schema is `clausealign/schema/diff.json`.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no diff, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const states = ['1. Requests a report;', '1. Requests two reports;'];
 * const [older, newer] = states.map((text) => parseDocument(text, { language: 'en' }).document);
 * const diff = diffDocuments(older, newer);
 * JSON.parse(diffToJson(diff)).summary.edited; // 1
 * ```
 */
export function diffToJson(diff: DocumentDiff, provenance: Provenance = {}): string {
  expectArguments('diffToJson', DIFF, { diff });
  expectOptions('diffToJson', PROVENANCE, provenance, 'provenance');
  const { pairs, ...head } = alignmentJson(diff, provenance);
  return `${JSON.stringify({ ...head, summary: summariseDiff(diff), pairs }, null, 2)}\n`;
}
