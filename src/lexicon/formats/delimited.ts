import { malformed } from './malformed.js';

/** A row of a table, with the line of the file on which it begins, from 1. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A place in a text: an offset, and the line that it is on, from 1. */
export interface LinePlace {
  readonly at: number;
  readonly line: number;
}

/** What parts the cells of a table: the tab, semicolon or comma that its first line has most of, quoted cells left out. */
export function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return ['\t', ';', ','].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/**
 * The rows of a CSV or TSV table (RFC 4180) one by one: a quoted cell may hold delimiters, line ends and doubled quotes. Blank rows are
 * left out. Between tabs, which need no quotes, a quotation mark that opens no whole cell is part of the text.
 *
 * @param text with LF as line ends.
 * @throws {ClauseAlignError} `invalid-lexicon` for a quotation mark that is never closed, or text after a closed one.
 */
export function* tableRows(text: string, delimiter: string, from: LinePlace = { at: 0, line: 1 }): Generator<TableRow> {
  let { at, line } = from;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (let ended = false; !ended; at++) {
      const cell = cellAt(text, at, line, delimiter);
      cells.push(cell.text);
      line += cell.lines;
      at = cell.end;
      ended = text[at] !== delimiter;
    }
    line++;
    if (cells.some((cell) => cell.trim() !== '')) yield { cells, line: begun };
  }
}

interface Cell {
  readonly text: string;
  readonly end: number;
  /** Line ends in it. */
  readonly lines: number;
}

function cellAt(text: string, start: number, line: number, delimiter: string): Cell {
  if (text[start] !== '"') return plainCell(text, start, delimiter);
  const cell = quotedCell(text, start);
  if (cell !== undefined && isCellEnd(text, cell.end, delimiter)) return cell;
  if (delimiter === '\t') return plainCell(text, start, delimiter);
  if (cell === undefined) return malformed('a closing quotation mark', text.slice(start, start + 40), line);
  return malformed('a delimiter after a closing quotation mark', text.slice(cell.end, cell.end + 40), line + cell.lines);
}

const isCellEnd = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === '\n' || text[at] === delimiter;

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (!isCellEnd(text, end, delimiter)) end++;
  return { text: text.slice(start, end), end, lines: 0 };
}

/** Undefined for a cell that is never closed. */
function quotedCell(text: string, start: number): Cell | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const inside = text.slice(start + 1, at);
    return { text: inside.replace(/""/g, '"'), end: at + 1, lines: inside.split('\n').length - 1 };
  }
  return undefined;
}
