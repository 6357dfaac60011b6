import { ClauseAlignError } from '../../errors.js';

/** Refuses a lexicon file at a line, counted from 1. */
export function malformed(expected: string, found: string, line: number): never {
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  throw new ClauseAlignError('invalid-lexicon', `expected ${expected}, found “${shown}”`, found, `line ${line}`);
}

/** A line of a file with its number, from 1. */
export interface FileLine {
  readonly text: string;
  readonly number: number;
}

/** A text without a byte order mark and with LF where its lines end, at CRLF or CR too. */
export function unixLines(text: string): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** The lines of a text one by one, without the blank ones. Lines end at LF, CRLF or CR. */
export function* filledLinesOf(text: string): Generator<FileLine> {
  const plain = unixLines(text);
  let number = 0;
  for (let start = 0; start <= plain.length; ) {
    const end = plain.indexOf('\n', start);
    const stop = end < 0 ? plain.length : end;
    number++;
    const line = plain.slice(start, stop);
    if (line.trim() !== '') yield { text: line, number };
    start = stop + 1;
  }
}
