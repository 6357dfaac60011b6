import type { NoteMark } from './note-marks.js';
import { isUnspaced } from './punctuation.js';

/** A text without its note marks. White space before a mark goes with it where white space or nothing follows. */
export function withoutMarks(text: string, marks: readonly NoteMark[]): string {
  if (marks.length === 0) return text;
  let out = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    const piece = text.slice(at, mark.start);
    out += mark.end >= text.length || /[\s,;:.]/.test(text.charAt(mark.end)) ? piece.trimEnd() : piece;
    at = mark.end;
    // Chinese leaves no space where a mark was raised.
    if (isUnspaced(out.charCodeAt(out.length - 1)) && text.charAt(at) === ' ' && isUnspaced(text.charCodeAt(at + 1))) at++;
  }
  return out + text.slice(at);
}

const uneven = /\s\s|[^\S ]|^\s|\s$/;

/** A text for reading: from an index on, white space evened out. */
export function readingText(text: string, from: number): string {
  const words = text.slice(from);
  return uneven.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}
