import type { NumberedItems } from './numbered-items.js';

/**
 * Cuts what texts are made of, stems of words or runs of Han characters, into the terms that a lexicon knows. No lexicon changes those
 * parts: a text that several lexicons cut is read once.
 */
export interface PartsCutter {
  /** The terms of a text from its `termParts`. */
  cutParts(parts: readonly string[]): string[];
  /** The terms of many texts from their numbered `termParts`, in order: those that are wanted. */
  cutUnits(parts: NumberedItems, isWanted: (term: string) => boolean): NumberedItems;
}
