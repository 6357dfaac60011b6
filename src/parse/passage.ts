import type { Line } from './line.js';
import { type Mark, readMark } from './mark.js';
import { isUnspaced } from './punctuation.js';
import type { Vocabulary } from './vocabulary.js';

/** Lines that belong together: a paragraph, a heading, a note body. */
export interface Passage {
  readonly lines: readonly Line[];
  /** The lines joined, the mark still in it. The first line's text is its beginning, so that indices in it are indices in the line. */
  readonly text: string;
  readonly mark: Mark | null;
}

export function toPassage(lines: readonly Line[], vocabulary: Vocabulary): Passage {
  const text = joinLines(lines);
  return { lines, text, mark: readMark(text, vocabulary) };
}

/** Joins wrapped lines for reading. */
export function joinLines(lines: readonly Line[]): string {
  const [first] = lines;
  if (!first || lines.length === 1) return first?.text ?? '';
  const parts = [first.text];
  let before = first.text;
  for (const line of lines.slice(1)) {
    if (isSoftHyphen(before, line.text)) parts[parts.length - 1] = before.slice(0, -1);
    else parts.push(spaceBetween(before, line.text));
    parts.push(line.text);
    before = line.text;
  }
  return parts.join('');
}

function spaceBetween(before: string, after: string): string {
  const unspaced = isUnspaced(before.charCodeAt(before.length - 1)) && isUnspaced(after.charCodeAt(0));
  return unspaced ? '' : ' ';
}

/** A hyphen at a line end that only the wrapping put there. */
function isSoftHyphen(before: string, after: string): boolean {
  return /\p{Ll}[-‐]$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after);
}
