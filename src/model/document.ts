import type { Finding } from './finding.js';
import type { Span } from './span.js';

/** What a clause is in its document. */
export type ClauseKind =
  | 'front'
  | 'title'
  | 'organ'
  | 'preambular'
  | 'operative'
  | 'item'
  | 'paragraph'
  | 'chapter'
  | 'article'
  | 'heading'
  | 'note'
  | 'closing';

/** How a numbering mark is written. */
export type NumberingStyle = 'decimal' | 'letter' | 'roman' | 'han' | 'stem' | 'ordinal' | 'bullet';

/** The number of a clause: what is printed, and what it counts. */
export interface Numbering {
  /** As printed, without surrounding white space: `1.`, `(a)`, `㈡`, `١ -`; empty where it was inferred. */
  readonly mark: string;
  /** What the mark counts, from 1; null for a bullet or a mark without a number (`44/...`). */
  readonly ordinal: number | null;
  /** Depth in its division: 1 number, 2 letter, 3 roman, 4 … */
  readonly degree: number;
  readonly style: NumberingStyle;
  /** False where the number was filled in from its neighbours. */
  readonly printed: boolean;
}

/** The smallest unit that is aligned: the own text of a heading, a paragraph, a sub-paragraph or a note. */
export interface Clause {
  /** Where it stands, in the same words for every language: `title`, `pp.3`, `op.11.a.ii`, `fn.2`. Unique in its document. */
  readonly path: string;
  readonly kind: ClauseKind;
  /** For reading: without numbering mark and note marks, lines joined. */
  readonly text: string;
  /** Where it stands in the text that was read, its mark included; the hull of `spans`. */
  readonly span: Span;
  /** Its pieces, where furniture or a note body cuts it in two or more. */
  readonly spans?: readonly Span[];
  readonly numbering: Numbering | null;
  /** State of a text under negotiation, where the print shows one. */
  readonly state?: 'agreed' | 'bracketed';
}

/** A footnote or endnote, tied to the clauses where its marks stand. */
export interface Note extends Clause {
  readonly kind: 'note';
  /** Normalised: `¹` is `1`; empty where the number is lost. */
  readonly label: string;
  /** Paths of the clauses where its marks stand, each once, in reading order. */
  readonly references: readonly string[];
  /** Its marks, in reading order. */
  readonly marks: readonly NoteMark[];
}

/** Where the mark of a note stands. */
export interface NoteMark {
  /** The clause. */
  readonly path: string;
  /** UTF-16 offset from 0 in the clause's `text`, from which the mark itself was taken out. */
  readonly offset: number;
}

/** One language version of a text, parsed. */
export interface Document {
  /** BCP-47 tag; `und` where it could not be told. */
  readonly language: string;
  /** The document symbol as printed (`A/HRC/RES/44/11`), or null where none is. */
  readonly symbol: string | null;
  /** What the symbol's suffixes say: `/Rev.1`, `/Add.2`. Absent where it has none. */
  readonly modifications?: readonly Modification[];
  readonly title: string | null;
  /** The text that was read, into which every span points. */
  readonly text: string;
  /** All clauses in reading order, the notes last by first reference. */
  readonly clauses: readonly Clause[];
  /** The notes, which also stand at the end of `clauses`. */
  readonly notes: readonly Note[];
}

/** How a document changes another, as its symbol says. */
export interface Modification {
  readonly kind: 'addendum' | 'amendment' | 'correction' | 'revision';
  readonly number: number;
}

/** What `parseDocument` gives: imperfect text makes findings, never an exception. */
export interface ParsedDocument {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** A stretch of the text as a reader found it, before any structure is known: a line, a paragraph of a word processor, a table cell. */
export interface Block {
  readonly text: string;
  /** Where `text` begins in the reader's text; without it the blocks are taken to follow each other with one line end between. */
  readonly start?: number;
  /** What the file itself says the block is. */
  readonly hint?: 'heading' | 'note' | 'furniture' | 'row';
  /** The automatic number that a word processor shows before the block. `text` may begin with it, as that of the readers does. */
  readonly label?: string;
}
