import { ClauseAlignError } from '../../errors.js';
import type { TermbaseConcept } from './concept-lexicons.js';
import { openTable } from './open-table.js';
import { tbxConcepts } from './tbx.js';
import { tableConcepts } from './term-table.js';

/** True for a text that begins as XML does. */
export const isXml = (text: string): boolean => /^\ufeff?\s*</.test(text);

/**
 * The concepts of a termbase, in TBX or as a table (CSV or TSV, such as exports of UNTERM).
 *
 * @throws {ClauseAlignError} `invalid-lexicon` for what is neither, with the line that is malformed.
 */
export function termbaseConcepts(text: string): TermbaseConcept[] {
  if (isXml(text)) return tbxConcepts(text);
  const table = openTable(text);
  if (table !== undefined) return tableConcepts(table);
  const message = 'a table of terms begins with a line that names two languages or more, such as zh,en,fr or Chinese;English';
  throw new ClauseAlignError('invalid-lexicon', message, undefined, 'line 1');
}
