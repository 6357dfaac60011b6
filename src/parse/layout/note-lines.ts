import { findWeakMarks, type NoteForm, type NoteHead, readNoteHead } from '../recognise/note-marks.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

const always: readonly NoteForm[] = ['superscript', 'star', 'bracket'];

/** The forms of note numbers that a text uses: weak ones where a body has its mark in the text above. */
export function activeForms(lines: readonly Line[], vocabulary: Vocabulary): ReadonlySet<NoteForm> {
  const forms = new Set<NoteForm>(always);
  let belowStar = false;
  const heads = lines.map((line) => {
    belowStar &&= line.gap === 'line';
    const head = line.gap === 'line' && !belowStar ? null : readNoteHead(line.text);
    belowStar ||= head?.form === 'star';
    return head;
  });
  if (heads.every((head) => head === null || forms.has(head.form))) return forms;
  const marks = new Set<string>();
  lines.forEach((line, i) => {
    const head = heads[i];
    if (head && marksOf(head).some((mark) => marks.has(mark))) forms.add(head.form);
    for (const mark of findWeakMarks(line.text, vocabulary)) marks.add(`${mark.form} ${mark.label}`);
  });
  return forms;
}

/** The marks that may refer to a body: of its own form and label, a figure set apart, brackets whose number was lost. */
function marksOf({ form, label }: NoteHead): string[] {
  return [`${form} ${label}`, ...(form === 'figure' ? [`apart ${label}`] : []), 'lost '];
}

/**
 * Whether a line heads a note body: it opens a passage of its own, wherever it stands. `above` is the first line of the note that stands
 * right above, if one does: the next number after it heads a note even without a gap.
 */
export function isNoteLine(line: Line, forms: ReadonlySet<NoteForm>, above: Line | undefined): boolean {
  if (line.hint) return line.hint === 'note';
  const head = readNoteHead(line.text);
  if (!head || !forms.has(head.form)) return false;
  if (always.includes(head.form) || line.gap !== 'line') return true;
  const before = above && readNoteHead(above.text);
  // Notes with numbers follow those with stars.
  return before?.form === 'star' ? head.label === '1' : before?.form === head.form && Number(head.label) === Number(before.label) + 1;
}
