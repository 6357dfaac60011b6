import { ClauseAlignError, type ErrorCode } from '../errors.js';

/** A line of a file with its number, from 1. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** The lines of a text, without the blank ones. Lines end at LF or CRLF. */
export function filledLines(text: string): NumberedLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line.replace(/\r$/, ''), number: index + 1 }))
    .filter((line) => line.text.trim() !== '');
}

/** Refuses a line of a file that a caller handed over. */
export function refuseLine(line: NumberedLine, expected: string, code: ErrorCode = 'invalid-gold'): never {
  const shown = line.text.length > 40 ? `${line.text.slice(0, 40)}…` : line.text;
  throw new ClauseAlignError(code, `expected ${expected}, found “${shown}”`, line.text, `line ${line.number}`);
}
