import type { PlacedNote } from '../layout/passage.js';
import type { NoteMark } from '../recognise/note-marks.js';
import { isUnspaced } from '../recognise/punctuation.js';

/** A text without its note marks, and where in it they stood. */
export interface Unmarked {
  readonly text: string;
  readonly notes: readonly PlacedNote[];
}

/** Takes the note marks out of a text. White space before a mark goes with it where white space or nothing follows. */
export function withoutMarks(text: string, marks: readonly NoteMark[]): Unmarked {
  const notes: PlacedNote[] = [];
  let out = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    const piece = text.slice(at, mark.start);
    out += mark.end >= text.length || /[\s,;:.]/.test(text.charAt(mark.end)) ? piece.trimEnd() : piece;
    at = mark.end;
    notes.push({ label: mark.label, at: out.length });
    // Chinese leaves no space where a mark was raised.
    if (isUnspaced(out.charCodeAt(out.length - 1)) && text.charAt(at) === ' ' && isUnspaced(text.charCodeAt(at + 1))) at++;
  }
  return { text: out + text.slice(at), notes };
}

/** White space at a text's edges, twice in a row or other than a space. */
const uneven = /^ | $|\s\s|[^\S ]/;

/** A text for reading: from an index on, white space evened out. */
export function readingText(text: string, from: number): string {
  const words = text.slice(from);
  return uneven.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

/** Where an index of a text stands in its reading text, which begins at `from`. */
export function readingIndex(text: string, from: number, index: number): number {
  const before = text.slice(from, Math.max(from, index));
  return uneven.test(before) ? before.replace(/\s+/g, ' ').trimStart().length : before.length;
}
