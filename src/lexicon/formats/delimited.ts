import { malformed } from './malformed.js';

/** A row of a table, with the line of the file on which it begins, from 1. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What parts the cells of a table: the tab, semicolon or comma that its first line has most of. */
export function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  const count = (delimiter: string) => first.split(delimiter).length;
  return ['\t', ';', ','].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/**
 * The rows of a CSV or TSV table (RFC 4180): a quoted cell may hold delimiters, line ends and doubled quotes. Blank rows are left out.
 *
 * @throws {ClauseAlignError} `invalid-lexicon` for a quotation mark that is never closed, or text after a closed one.
 */
export function tableRows(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const begun = line;
    const cells: string[] = [];
    let ended = false;
    while (!ended) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, delimiter);
      cells.push(cell.text);
      line += cell.lines;
      at = cell.end;
      if (text[at] === delimiter) at++;
      else {
        if (text[at] === '\r') at++;
        if (at < text.length && text[at] !== '\n') malformed('a delimiter after a closing quotation mark', text.slice(at, at + 40), line);
        at++;
        line++;
        ended = true;
      }
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: begun });
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  /** Line ends in it. */
  readonly lines: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  const stop = end > start && text[end - 1] === '\r' && text[end] !== delimiter ? end - 1 : end;
  return { text: text.slice(start, stop), end: stop, lines: 0 };
}

function quotedCell(text: string, start: number, line: number): Cell {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return malformed('a closing quotation mark', text.slice(start, start + 40), line);
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const inside = text.slice(start + 1, at);
    return { text: inside.replace(/""/g, '"'), end: at + 1, lines: inside.split('\n').length - 1 };
  }
}
