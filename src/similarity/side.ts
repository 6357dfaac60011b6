import type { Numbering } from '../model/document.js';
import type { Quantity } from '../model/quantity.js';

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

/** What several kinds of evidence read from the units of a side, found once. */
export interface SideQuantities {
  readonly source: readonly (readonly Quantity[])[];
  readonly target: readonly (readonly Quantity[])[];
}
