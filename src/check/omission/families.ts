import { keptFor } from '../../kept-for.js';
import type { PairLexicon } from '../../lexicon/pair-lexicon.js';
import { type KnownTerms, knownTerms } from '../../similarity/evidence/known-terms.js';
import { isHan, termLetters } from './term-letters.js';

/** Letters that words of one family share: enough to tell it by, few enough for what prefixes and stemming leave of a verb and its noun. */
const SHARED = 6;

/** What is called for by a term, however a translation puts it. */
interface Reading {
  /** Families of its translations, each once. */
  readonly families: readonly number[];
  /** Letters of its translations on the average. */
  readonly letters: number;
}

const NOTHING: Reading = { families: [], letters: 0 };

/**
 * Words that begin alike, by numbers: `выполн`, `выполнен` and `выполня` say the same. Stemming parts them, and a translation may use any.
 * Terms of several words and those in Han characters have no family. Memory is bound by the lexicon, whose translations only have families.
 */
export class Families {
  readonly #lexicon: PairLexicon;
  readonly #known: KnownTerms;
  readonly #numbers = new Map<string, number>();
  /** By the lexicon's number of a source term. */
  readonly #readings: (Reading | undefined)[] = [];

  constructor(lexicon: PairLexicon) {
    this.#lexicon = lexicon;
    this.#known = knownTerms(lexicon);
  }

  /** What a source term calls for; nothing where the lexicon doesn't know it. */
  calledBy(text: string): Reading {
    const number = this.#known.source(text);
    if (number < 0) return NOTHING;
    const reading = this.#readings[number] ?? this.#read(text);
    this.#readings[number] = reading;
    return reading;
  }

  #read(text: string): Reading {
    const families = new Set<number>();
    let [mass, letters] = [0, 0];
    for (const { target, forward } of this.#lexicon.translations.get(text) ?? []) {
      mass += forward;
      letters += forward * termLetters(target);
      const family = beginningOf(target);
      if (family !== undefined) families.add(this.#numberOf(family));
    }
    return { families: [...families], letters: mass > 0 ? letters / mass : 0 };
  }

  #numberOf(family: string): number {
    const number = this.#numbers.get(family) ?? this.#numbers.size;
    this.#numbers.set(family, number);
    return number;
  }

  /** The family of a target word, among those that were called for; undefined where it is none of them. */
  of(text: string): number | undefined {
    const family = beginningOf(text);
    return family === undefined ? undefined : this.#numbers.get(family);
  }
}

function beginningOf(term: string): string | undefined {
  return term.length < SHARED || isHan(term) || term.includes(' ') ? undefined : term.slice(0, SHARED);
}

/** The families of a lexicon's translations, the same for as long as the lexicon is kept. */
export const familiesOf = keptFor((lexicon: PairLexicon) => new Families(lexicon));
