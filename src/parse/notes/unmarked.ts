import type { PlacedNote } from '../layout/passage.js';
import type { NoteMark } from '../recognise/note-marks.js';
import { isUnspaced } from '../recognise/punctuation.js';
import { isWhite } from '../recognise/white.js';

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

/** Whether white space stands at a text's edges, twice in a row or as anything but a space. */
function isUneven(text: string): boolean {
  let last = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 ? last === 32 : isWhite(code)) return true;
    last = code;
  }
  return last === 32 && text !== '';
}

/** A text for reading: from an index on, white space evened out. */
export function readingText(text: string, from: number): string {
  const words = text.slice(from);
  return isUneven(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

/** Where an index of a text stands in its reading text, which begins at `from`. */
export function readingIndex(text: string, from: number, index: number): number {
  const before = text.slice(from, Math.max(from, index));
  return isUneven(before) ? before.replace(/\s+/g, ' ').trimStart().length : before.length;
}
