import type { NoteMark } from './note-marks.js';

/** A text for reading: from an index on, without note marks, white space evened out. */
export function readingText(text: string, from: number, marks: readonly NoteMark[]): string {
  let out = '';
  let at = from;
  for (const mark of marks) {
    if (mark.start < at) continue;
    out += text.slice(at, mark.start).trimEnd();
    // Where white space stood on both sides of a mark, one is enough; before punctuation the mark took its place.
    at = mark.end;
  }
  out += text.slice(at);
  return out.replace(/\s+/g, ' ').trim();
}
