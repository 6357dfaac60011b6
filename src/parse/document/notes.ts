import type { Note } from '../../model/document.js';
import type { NoteBody } from '../notes/bodies.js';
import { readingText } from '../notes/unmarked.js';
import type { Draft } from './draft.js';

/** Note bodies as clauses, tied to the clauses where their marks stand, by first reference. */
export function toNotes(bodies: readonly NoteBody[], draft: Draft): Note[] {
  if (bodies.length === 0) return [];
  const notes = bodies.map((body) => toNote(body, draft));
  const order = new Map(draft.clauses.map((clause, i) => [clause.path, i]));
  const rank = (note: Note): number => order.get(note.references[0] ?? '') ?? draft.clauses.length;
  return notes
    .map((note, i) => ({ note, i, rank: rank(note) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ note }) => note);
}

function toNote(body: NoteBody, draft: Draft): Note {
  const { label, key, passage, printed: mark } = body;
  const marks = draft.marks.get(key) ?? [];
  return {
    path: draft.unique(label === '' ? `fn.x${draft.next('fn.x')}` : `fn.${label}`),
    kind: 'note',
    text: readingText(passage.text, body.from),
    ...draft.place(passage.lines),
    numbering: { mark, ordinal: Number(label) || null, degree: 1, style: 'decimal', printed: mark !== '' },
    label,
    references: [...new Set(marks.map(({ path }) => path))],
    marks,
  };
}
