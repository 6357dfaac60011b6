import { expectArguments, expectOptions } from '../arguments/expect.js';
import { HEADS } from '../arguments/values.js';
import { generatorOf, PROVENANCE, type Provenance, schemaVersion, versionsOf } from './generator.js';

/**
 * Writes how an output came about, for formats that have no place for it: version, options, lexicons with their checksums, and of each
 * version whether it is official. The command line puts it beside such outputs. Its JSON Schema is `clausealign/schema/provenance.json`.
 *
 * @param sides The versions, the source first.
 * @throws {ClauseAlignError} `invalid-input` for what is no list of versions, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const sides = [{ language: 'zh', symbol: null }, { language: 'en', symbol: null }];
 * provenanceToJson(sides, { sourceStatus: 'official', targetStatus: 'unofficial' }); // '{\n  "schemaVersion": …'
 * ```
 */
export function provenanceToJson(
  sides: readonly { readonly language: string; readonly symbol: string | null }[],
  provenance: Provenance = {},
): string {
  expectArguments('provenanceToJson', HEADS, { sides });
  expectOptions('provenanceToJson', PROVENANCE, provenance, 'provenance');
  const value = { schemaVersion, generator: generatorOf(provenance), versions: versionsOf(sides, provenance) };
  return `${JSON.stringify(value, null, 2)}\n`;
}
