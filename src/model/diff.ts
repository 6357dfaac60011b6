import type { Alignment, AlignmentPair } from './alignment.js';

/** What became of a clause from one state of a text to the next. */
export type ChangeKind = 'unchanged' | 'edited' | 'added' | 'deleted';

/** A stretch of an edited text: in both states, in the older only, or in the newer only. */
export interface TextPiece {
  readonly kind: 'same' | 'deleted' | 'added';
  readonly text: string;
}

/** The printed marks of a paragraph that has another number than before. */
export interface Renumbered {
  readonly from: string;
  readonly to: string;
}

/** A clause in two states: `source` is the older, `target` the newer. `moved` says that it has changed places with others. */
export interface RevisedPair extends AlignmentPair {
  readonly change: ChangeKind;
  /** Null where the number is the same, or one of the states prints none. */
  readonly renumbered: Renumbered | null;
  /**
   * The text from end to end, what the older state has and what the newer has in the place of it: `same` and `deleted` pieces make the older
   * text, `same` and `added` ones the newer. Empty where nothing is edited.
   */
  readonly words: readonly TextPiece[];
}

/** The alignment of two states of one text in one language. */
export interface DocumentDiff extends Alignment {
  readonly pairs: readonly RevisedPair[];
}
