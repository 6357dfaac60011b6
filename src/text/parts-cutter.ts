import type { NumberedItems } from './numbered-items.js';

/** Terms of units, and of what each is made. */
export interface CutUnits {
  readonly terms: NumberedItems;
  /** For each of the values of the terms the place among the values of the parts at which it begins. */
  readonly from: Int32Array;
}

/**
 * Cuts what texts are made of, stems of words or runs without spaces, into the terms that a lexicon knows. No lexicon changes those
 * parts: a text that several lexicons cut is read once.
 */
export interface PartsCutter {
  /** The terms of a text from its `termParts`. */
  cutParts(parts: readonly string[]): string[];
  /** The terms of many texts from their numbered `termParts`, in order. */
  cutUnits(parts: NumberedItems): CutUnits;
}
