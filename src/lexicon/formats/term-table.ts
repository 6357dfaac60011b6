import type { TermbaseConcept } from './concept-lexicons.js';
import type { TableRow } from './delimited.js';
import { malformed } from './malformed.js';
import type { OpenTable } from './open-table.js';

/** The terms of a cell: variants are parted by `|`, `;` or a line end; a footnote asterisk is no part of them. */
function cellTerms(cell: string): string[] {
  return cell
    .split(/[|;；\n]+/)
    .map((term) => term.replace(/\*+$/, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function rowConcept(row: TableRow, languages: OpenTable['languages']): TermbaseConcept {
  const concept = new Map<string, string[]>();
  row.cells.forEach((cell, k) => {
    const language = languages[k];
    const terms = cellTerms(cell);
    if (language !== undefined && terms.length > 0) concept.set(language, [...(concept.get(language) ?? []), ...terms]);
  });
  return concept;
}

/**
 * The concepts of a termbase as a table, such as an export of UNTERM: rows are concepts. Columns that no language is recognised in are
 * passed over, as are those without a letter (`id` over numbers is no Indonesian); a language may have several.
 *
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 */
export function tableConcepts({ headings, languages, rows }: OpenTable): TermbaseConcept[] {
  const all = [...rows];
  for (const { cells, line } of all)
    if (cells.length > headings.length) malformed(`at most ${headings.length} cells`, cells.join(' · '), line);
  const lettered = languages.map((language, k) => (all.some(({ cells }) => /\p{L}/u.test(cells[k] ?? '')) ? language : undefined));
  return all.map((row) => rowConcept(row, lettered));
}
