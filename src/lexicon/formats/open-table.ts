import { ClauseAlignError } from '../../errors.js';
import { delimiterOf, type LinePlace, type TableRow, tableRows } from './delimited.js';
import { headingLanguages } from './heading-languages.js';
import { unixLines } from './malformed.js';

/** A CSV or TSV table whose heading names two languages or more. */
export interface OpenTable {
  readonly headings: readonly string[];
  /** The language of each column; undefined for those that hold no terms. */
  readonly languages: readonly (string | undefined)[];
  readonly delimiter: string;
  /** What stands below the heading. */
  readonly rows: Iterable<TableRow>;
}

/** A `#` before words is a comment; alone in its cell it heads a column of numbers. */
const COMMENT = /^\s*#(?![\t,;])/;
/** What Excel puts before a table to say what parts its cells. */
const SEPARATOR = /^sep=(.)$/i;

/** Where the heading is: below blank lines, comments and Excel's `sep=;`. */
function headingPlace(text: string): LinePlace & { readonly firstLine: string; readonly delimiter?: string } {
  let delimiter: string | undefined;
  for (let at = 0, line = 1; ; line++) {
    const end = text.indexOf('\n', at);
    const firstLine = text.slice(at, end < 0 ? text.length : end);
    const separator = SEPARATOR.exec(firstLine)?.[1];
    if (end < 0 || !(separator !== undefined || firstLine.trim() === '' || COMMENT.test(firstLine)))
      return { at, line, firstLine, ...(delimiter === undefined ? {} : { delimiter }) };
    delimiter = separator ?? delimiter;
    at = end + 1;
  }
}

/** The first row, or undefined where its quotation marks don't pair. */
function headingRow(rows: Generator<TableRow>): TableRow | undefined {
  try {
    const first = rows.next();
    return first.done === true ? undefined : first.value;
  } catch (error) {
    if (error instanceof ClauseAlignError) return undefined;
    throw error;
  }
}

/** Opens a table by its heading; undefined where that doesn't name two languages. Rows are read as they are asked for, once. */
export function openTable(text: string): OpenTable | undefined {
  const plain = unixLines(text);
  const place = headingPlace(plain);
  const delimiter = place.delimiter ?? delimiterOf(place.firstLine);
  const rows = tableRows(plain, delimiter, place);
  const headings = headingRow(rows)?.cells;
  if (headings === undefined) return undefined;
  const languages = headingLanguages(headings, delimiter === '\t');
  return new Set(languages.filter((language) => language !== undefined)).size < 2 ? undefined : { headings, languages, delimiter, rows };
}
