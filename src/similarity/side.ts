import type { Numbering } from '../model/document.js';

/** A unit of one side as the evidence sees it. */
export interface ComparedUnit {
  readonly text: string;
  readonly numbering: Numbering | null;
  /** The container and division in which it stands, `annex.1` or `pp`; null where no structure is known. */
  readonly scope: string | null;
  /** Labels of the notes whose marks stand in it. */
  readonly notes: readonly string[];
}

/** One side of a comparison. */
export interface ComparedSide {
  readonly language: string;
  readonly units: readonly ComparedUnit[];
}
