import { expectArguments } from '../arguments/expect.js';
import { STRING, TEXT } from '../arguments/values.js';
import { parsePairTable } from '../lexicon/formats/pair-table.js';
import type { Lexicon } from '../model/lexicon.js';

/**
 * Reads a lexicon: a first line with two language tags, then on each line a term, a tab, its translation and, after another tab, how
 * probable it is (optional, 0 to 1).
 *
 * @param name What provenance calls the lexicon.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 * @example
 * ```ts
 * readLexiconTsv('zh\ten\n决议\tresolution\t0.9\n', 'mine').source; // 'zh'
 * ```
 */
export function readLexiconTsv(text: string, name: string): Lexicon {
  expectArguments('readLexiconTsv', TEXT, { text });
  expectArguments('readLexiconTsv', STRING, { name });
  return parsePairTable(text, name);
}
