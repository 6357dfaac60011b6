/** A block as it is printed, before any damage. */
export interface PrintedBlock {
  /** Null for a block that the comparison leaves alone. */
  readonly path: string | null;
  readonly kind: 'text' | 'heading' | 'note';
  /** Number and the space after it. */
  readonly mark: string;
  /** With `\uE000label\uE001` where a note mark stands. */
  readonly body: string;
  /** What the clause must read. */
  readonly text: string;
  readonly degree: number;
  readonly label: string;
}

export type NoteStyle = 'superscript' | 'bracket' | 'parenthesised' | 'glued' | 'apart' | 'slash' | 'round' | 'listed' | 'lost';

/** A tree printed in one language. */
export interface Printed {
  readonly blocks: readonly PrintedBlock[];
  readonly notes: readonly { readonly label: string; readonly text: string; readonly references: readonly string[] }[];
  readonly noteStyle: NoteStyle;
  readonly features: readonly string[];
  /** The heading of its list of notes, null where there is none. */
  readonly notesHeading: string | null;
  /** The symbol at the document's head, null for nothing. */
  readonly symbol: string | null;
  /** Rules of the findings that the parser must report, with the notes they are about. */
  readonly findings: readonly { readonly rule: string; readonly label: string }[];
}
