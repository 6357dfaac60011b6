/** A piece of a text that may belong to a quantity: everything else is left out and leaves a gap. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** `word` is in the vocabulary, `letter` a single letter that is not; `mark` is punctuation, `symbol` a document symbol or code, `note` a note mark. */
  readonly type: 'figure' | 'word' | 'roman' | 'letter' | 'mark' | 'symbol' | 'note';
  /** Folded word, canonical mark, canonical figure (`1234.5`), value of a Roman numeral, symbol. */
  readonly key: string;
  /** Something that is no part of any quantity stands before it. */
  readonly gap: boolean;
  /** Neither white space nor a gap stands before it. */
  readonly glued: boolean;
  /** Figures and Roman numerals: they carry an ordinal suffix. */
  readonly ordinal: boolean;
  /** Figures: grouped digits (`1 000`) or decimals, which years never have. */
  readonly grouped: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** Value of the word as a Roman numeral, 0 if it is none. */
  readonly roman: number;
}
