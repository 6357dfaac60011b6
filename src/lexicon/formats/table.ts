import { ClauseAlignError } from '../../errors.js';
import type { Lexicon } from '../../model/lexicon.js';
import { conceptLexicons } from './concept-lexicons.js';
import { delimiterOf, type TableRow, tableRows } from './delimited.js';
import { languageNamed, languageTag } from './language-names.js';
import { malformed } from './malformed.js';

/** Words of a heading that say that a column has no terms, though they stand beside a language. */
const NO_TERMS = /defin|source|note|remark|comment|context|reference|subject|status|date|author|reliab|phonetic|pinyin/i;

/** The language of a column by its heading: `en`, `French`, `Term (Spanish)`, `chinese_short`, `ZH-Hans`; undefined for other columns. */
export function columnLanguage(heading: string): string | undefined {
  const text = heading.replace(/^\ufeff/, '').trim();
  if (NO_TERMS.test(text)) return undefined;
  const named = languageNamed(text);
  if (named !== undefined) return named;
  const tag = /^[a-z]{2,3}[-_][a-z0-9]{2,4}$/i.test(text) ? languageTag(text) : undefined;
  if (tag !== undefined && languageNamed(tag.split('-', 1)[0] ?? '') !== undefined) return tag;
  return text
    .split(/[^\p{L}]+/u)
    .map(languageNamed)
    .find((language) => language !== undefined);
}

/** The terms of a cell: variants are parted by `|`, `;` or a line end; a footnote asterisk is no part of them. */
function cellTerms(cell: string): string[] {
  return cell
    .split(/[|;；\n]+/)
    .map((term) => term.replace(/\*+$/, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function rowConcept(row: TableRow, columns: readonly (string | undefined)[]): Map<string, string[]> {
  const concept = new Map<string, string[]>();
  row.cells.forEach((cell, k) => {
    const language = columns[k];
    const terms = cellTerms(cell);
    if (language !== undefined && terms.length > 0) concept.set(language, [...(concept.get(language) ?? []), ...terms]);
  });
  return concept;
}

/**
 * Reads a termbase as a table, such as an export of UNTERM: a heading names the language of each column, and rows are concepts.
 * Columns that no language is recognised in are passed over; a language may have several.
 *
 * @returns a lexicon for every two languages in it.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 */
export function parseTermTable(text: string, name: string): Lexicon[] {
  const [header, ...rows] = tableRows(text, delimiterOf(text));
  const columns = (header?.cells ?? []).map(columnLanguage);
  if (new Set(columns.filter((language) => language !== undefined)).size < 2) {
    const message = 'a table of terms begins with a line that names two languages or more, such as zh,en,fr or Chinese;English';
    throw new ClauseAlignError('invalid-lexicon', message, header?.cells.join(','), 'line 1');
  }
  return conceptLexicons(
    rows.map((row) => {
      if (row.cells.length > columns.length) malformed(`at most ${columns.length} cells`, row.cells.join(' · '), row.line);
      return rowConcept(row, columns);
    }),
    name,
  );
}
