import { expectArguments, expectOptions } from '../arguments/expect.js';
import { DIFF } from '../arguments/values.js';
import { summariseDiff } from '../diff/summary.js';
import type { DocumentDiff } from '../model/diff.js';
import { PROVENANCE, type Provenance } from './generator.js';
import { alignmentJson } from './json.js';

/**
 * Writes the changes between two states of a text as JSON: as the JSON of an alignment whose source is the older state, with a summary, and each
 * pair with what has changed in it. Its JSON Schema is `clausealign/schema/diff.json`.
 */
export function diffToJson(diff: DocumentDiff, provenance: Provenance = {}): string {
  expectArguments('diffToJson', DIFF, { diff });
  expectOptions('diffToJson', PROVENANCE, provenance, 'provenance');
  const { pairs, ...head } = alignmentJson(diff, provenance);
  return `${JSON.stringify({ ...head, summary: summariseDiff(diff), pairs }, null, 2)}\n`;
}
