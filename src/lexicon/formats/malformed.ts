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

/** The lines of a text one by one, without the blank ones. Lines end at LF or CRLF. */
export function* filledLinesOf(text: string): Generator<FileLine> {
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    number++;
    const line = text.slice(start, stop > start && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop);
    if (line.trim() !== '') yield { text: line, number };
    start = stop + 1;
  }
}
