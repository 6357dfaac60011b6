import { expectArguments } from '../arguments/expect.js';
import { TEXT } from '../arguments/values.js';
import type { Term } from '../check/glossary.js';
import { ClauseAlignError } from '../errors.js';
import { primarySubtag } from '../languages/tag.js';
import { termbaseConcepts } from '../lexicon/formats/termbase.js';

/**
 * Reads terminology: a table whose first line names languages (`en`, `English`, `Term (English)`) with tabs, commas or semicolons between,
 * as UNTERM exports it, or TBX. Forms of one term are separated by `|` or `;` in the table; in TBX, forms that are marked deprecated or
 * superseded are left out.
 *
 * @throws {ClauseAlignError} `invalid-lexicon` for what is neither or holds no terms, with the line.
 * @example
 * ```ts
 * readTerms('zh\ten\n可持续发展\tsustainable development\n')[0]?.forms.en; // ["sustainable development"]
 * ```
 */
export function readTerms(text: string): Term[] {
  expectArguments('readTerms', TEXT, { text });
  const terms = termbaseConcepts(text).flatMap((concept) => {
    const forms: Record<string, string[]> = {};
    for (const [tag, written] of concept) forms[primarySubtag(tag)] = [...(forms[primarySubtag(tag)] ?? []), ...written];
    return concept.size === 0 ? [] : [{ forms }];
  });
  if (terms.length === 0) throw new ClauseAlignError('invalid-lexicon', 'no terms below the heading', undefined, 'line 1');
  return terms;
}
