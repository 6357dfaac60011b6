import type { Line } from './line.js';
import { findNoteMarks, type NoteMark, readNoteHead } from './note-marks.js';
import type { Passage } from './passage.js';

/** The body of a note, lifted out of the running text. */
export interface NoteBody {
  readonly label: string;
  /** As printed, white space removed at its end. */
  readonly printed: string;
  readonly passage: Passage;
  /** Where the body's words begin in the passage's text. */
  readonly from: number;
}

/** A text with its notes taken out. */
export interface Separated {
  readonly passages: readonly Passage[];
  readonly notes: readonly NoteBody[];
  /** The note marks of each passage that has any. */
  readonly marks: ReadonlyMap<Passage, readonly NoteMark[]>;
}

/** Whether a line can only be the head of a note body: it opens a passage of its own, wherever it stands. */
export function isNoteLine(line: Line): boolean {
  const code = line.text.charCodeAt(0);
  if (line.hint === 'note') return true;
  if (code !== 0x2a && code !== 0x5b && code !== 0x28 && code < 0xb2) return false;
  const found = readNoteHead(line.text);
  return found !== null && (found.form === 'superscript' || found.form === 'star');
}

/** Parts note bodies from running text. A star heads a note only where a mark like it stands in the text before. */
export function separateNotes(all: readonly Passage[]): Separated {
  const passages: Passage[] = [];
  const notes: NoteBody[] = [];
  const marks = new Map<Passage, readonly NoteMark[]>();
  const seen = new Set<string>();
  for (const passage of all) {
    const body = readBody(passage, seen);
    if (body) {
      notes.push(body);
      continue;
    }
    passages.push(passage);
    const found = findNoteMarks(passage.text);
    if (found.length > 0) marks.set(passage, found);
    for (const { label } of found) seen.add(label);
  }
  return { passages, notes, marks };
}

function readBody(passage: Passage, seen: ReadonlySet<string>): NoteBody | null {
  const found = readNoteHead(passage.text);
  const hinted = passage.lines[0]?.hint === 'note';
  if (!found) return hinted ? { label: '', printed: '', passage, from: 0 } : null;
  if (!hinted && found.form !== 'superscript' && !seen.has(found.label)) return null;
  return { label: found.label, printed: passage.text.slice(0, found.end).trim(), passage, from: found.end };
}
