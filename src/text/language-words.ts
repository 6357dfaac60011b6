import { romaniseWord } from './romanise.js';
import { stemmer } from './stem.js';
import { WordTable } from './word-table.js';

/** The words of a language that texts have been found to hold, their stems and what they are in Latin letters, which are words of the table too. */
export class LanguageWords {
  readonly table = new WordTable();
  readonly #stem: (word: string) => string;
  /** By number of a word that of its stem, and of its Latin form, as far as they were asked for. */
  readonly #stems: number[] = [];
  readonly #latin: number[] = [];

  constructor(language: string) {
    this.#stem = stemmer(language);
  }

  /** The number of a word's stem. */
  stem(word: number): number {
    return this.#changed(this.#stems, word, this.#stem);
  }

  /** The number of a word in Latin letters, as `romaniseWord` gives it. */
  latin(word: number): number {
    return this.#changed(this.#latin, word, romaniseWord);
  }

  #changed(known: number[], word: number, change: (word: string) => string): number {
    while (known.length <= word) known.push(UNKNOWN);
    const number = known[word] ?? UNKNOWN;
    if (number !== UNKNOWN) return number;
    const name = change(this.table.name(word));
    const made = this.table.numberAt(name, 0, name.length);
    known[word] = made;
    return made;
  }
}

const UNKNOWN = -1;

/** Words of a language that are kept; it begins anew when there are more, so that a long run keeps flat memory. */
const MOST_KEPT = 200_000;

const kept = new Map<string, LanguageWords>();

/** The words of a language, for one reading: the numbers of another may be others. */
export function languageWords(language: string): LanguageWords {
  const known = kept.get(language);
  if (known !== undefined && known.table.size < MOST_KEPT) return known;
  const made = new LanguageWords(language);
  kept.set(language, made);
  return made;
}
