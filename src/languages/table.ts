import type { QuantityTable } from './quantity-table.js';
import type { StructureTable } from './structure-table.js';

/** Everything the library knows of one language, as data. A seventh language is one more of these and a line in `index.ts`. */
export interface LanguageTable {
  /** BCP-47 primary tag. */
  readonly tag: string;
  /** In English, for messages. */
  readonly name: string;
  readonly script: 'Arab' | 'Cyrl' | 'Hani' | 'Latn';
  readonly direction: 'ltr' | 'rtl';
  readonly words: WordTable;
  readonly structure: StructureTable;
  readonly quantities: QuantityTable;
}

/** How running text is cut into words and sentences, and how long it is. */
export interface WordTable {
  /** The commonest words, lower case, separated by spaces: they say little of what a clause is about, and tell languages of one script apart. */
  readonly functionWords: string;
  /** Function words of several forms with the one that all of them count as, `du=de`, separated by spaces: a term that ends in one has them all. */
  readonly oneForm?: string;
  /** Abbreviations, lower case, with their full stop, separated by spaces: no sentence ends after one. */
  readonly abbreviations: string;
  /** Characters, white space apart, for one of the same text in Chinese: Gale & Church's c, measured on the UN Parallel Corpus. */
  readonly expansion: number;
}
