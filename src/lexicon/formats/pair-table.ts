import { ClauseAlignError } from '../../errors.js';
import type { Lexicon, LexiconEntry } from '../../model/lexicon.js';
import type { TableRow } from './delimited.js';
import { BACKWARD, PROBABILITY } from './heading-languages.js';
import { languageTag } from './language-names.js';
import { malformed } from './malformed.js';
import { type OpenTable, openTable } from './open-table.js';

/** Which column holds what; probabilities needn't be there. */
interface PairColumns {
  readonly languages: readonly [string, string];
  readonly source: number;
  readonly target: number;
  readonly probability: number;
  readonly backward: number;
}

/**
 * The columns of a table of two languages and probabilities: two tags with a tab between, or any table of two columns of terms whose
 * heading has `probability` or `backward`. Undefined for other tables, whose rows are concepts.
 */
function pairColumns({ headings, languages, delimiter }: OpenTable): PairColumns | undefined {
  const at = (pattern: RegExp) => headings.findIndex((heading) => pattern.test(heading.trim()));
  const [source = -1, target = -1, ...more] = languages.flatMap((language, k) => (language === undefined ? [] : [k]));
  const tags = [languages[source], languages[target]] as const;
  const [from, to] = tags;
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const [probability, backward] = [at(PROBABILITY), at(BACKWARD)];
  if (probability >= 0 || backward >= 0) return { languages: [from, to], source, target, probability, backward };
  const bare = delimiter === '\t' && headings.length === 2 && headings.every((heading, k) => languageTag(heading) === languages[k]);
  return bare ? { languages: [from, to], source, target, probability: 2, backward: 3 } : undefined;
}

const DECIMAL = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

function probability(cell: string, row: TableRow): number | undefined {
  if (cell === '') return undefined;
  const value = DECIMAL.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
  return value >= 0 && value <= 1 ? value : malformed('a probability from 0 to 1', row.cells.join(' · '), row.line);
}

function entry(row: TableRow, columns: PairColumns, delimiter: string): LexiconEntry {
  const cell = (column: number) => (row.cells[column] ?? '').replace(/\s+/g, ' ').trim();
  const [source, target] = [cell(columns.source), cell(columns.target)];
  if (source === '' || target === '') {
    const between = delimiter === '\t' ? 'tab' : `“${delimiter}”`;
    return malformed(`a term and its translation with a ${between} between`, row.cells.join(' · '), row.line);
  }
  const [given, backward] = [probability(cell(columns.probability), row), probability(cell(columns.backward), row)];
  return { source, target, ...(given === undefined ? {} : { probability: given }), ...(backward === undefined ? {} : { backward }) };
}

/** True for a table of two languages and probabilities. */
export const isPairTable = (table: OpenTable): boolean => pairColumns(table) !== undefined;

/**
 * Reads a lexicon as tables of two columns have it: a first line with two language tags, then on each line a term, a tab, its
 * translation and, after more tabs, how probable it is (0 to 1), and how probable the way back. Both may be left out. With headings for
 * the probabilities, commas or semicolons may stand for the tabs.
 *
 * @param name What provenance calls the lexicon.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 */
export function parsePairTable(text: string, name: string): Lexicon {
  const table = openTable(text);
  const columns = table === undefined ? undefined : pairColumns(table);
  if (table === undefined || columns === undefined) {
    const message = 'a lexicon begins with a line that names its two languages with a tab between, such as zh<TAB>en';
    throw new ClauseAlignError('invalid-lexicon', message, table?.headings.join(' · '), 'line 1');
  }
  const entries = [...table.rows].map((row) => entry(row, columns, table.delimiter));
  return { source: columns.languages[0], target: columns.languages[1], name, entries };
}
