import { raised } from '../marks.js';
import type { NoteReference } from './story.js';

/** A note that the text refers to, in the order of the references. */
export interface NumberedNote extends NoteReference {
  /** As its mark stands in the text; empty where the text holds a mark of its own. */
  readonly mark: string;
}

/** Numbers the notes in the order in which their marks stand in the text: footnotes and endnotes apart. */
export class NoteNumbers {
  readonly notes: NumberedNote[] = [];
  private readonly counts = { footnote: 0, endnote: 0 };

  /** Where a text has both kinds, endnotes are counted on behind the footnotes, so that no two notes have one number. */
  constructor(private readonly footnotes: number) {}

  mark(reference: NoteReference): string {
    const { kind, custom } = reference;
    if (!custom) this.counts[kind]++;
    const number = this.counts[kind] + (kind === 'endnote' ? this.footnotes : 0);
    const mark = custom ? '' : raised(String(number));
    this.notes.push({ ...reference, mark });
    return mark;
  }
}
