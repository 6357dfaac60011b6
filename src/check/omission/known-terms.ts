import type { PairLexicon } from '../../lexicon/pair-lexicon.js';

/**
 * What a lexicon says of the terms that texts were found to hold, by numbers of its own: each term is looked up once, however many documents
 * hold it. Memory is bound by the lexicon, whose terms only have numbers.
 */
export class KnownTerms {
  readonly #lexicon: PairLexicon;
  readonly #source = new Map<string, number>();
  readonly #target = new Map<string, number>();
  /** By number: with what probability one of a term's translations is used, 0..1. */
  readonly #sourceMass: number[] = [];
  readonly #targetMass: number[] = [];
  /** By number of a source term: its translations, by number of the target. */
  readonly #rows: Int32Array[] = [];

  constructor(lexicon: PairLexicon) {
    this.#lexicon = lexicon;
  }

  /** The number of a source term; −1 where the lexicon doesn't know it. */
  source(text: string): number {
    const known = this.#source.get(text);
    if (known !== undefined) return known;
    const row = this.#lexicon.translations.get(text);
    if (row === undefined) return -1;
    const made = this.#rows.length;
    this.#source.set(text, made);
    let mass = 0;
    this.#rows.push(
      Int32Array.from(row, ({ target, forward }) => {
        mass += forward;
        return this.target(target);
      }),
    );
    this.#sourceMass.push(Math.min(1, mass));
    return made;
  }

  /** The number of a target term; −1 where the lexicon doesn't know it. */
  target(text: string): number {
    const known = this.#target.get(text);
    if (known !== undefined) return known;
    const mass = this.#lexicon.targetMass.get(text);
    if (mass === undefined) return -1;
    const made = this.#targetMass.length;
    this.#target.set(text, made);
    this.#targetMass.push(Math.min(1, mass));
    return made;
  }

  sourceMass(source: number): number {
    return this.#sourceMass[source] ?? 0;
  }

  targetMass(target: number): number {
    return this.#targetMass[target] ?? 0;
  }

  translations(source: number): Int32Array {
    return this.#rows[source] ?? NONE;
  }
}

const NONE = new Int32Array(0);

const made = new WeakMap<PairLexicon, KnownTerms>();

/** The terms of a lexicon with their numbers, the same for as long as the lexicon is kept. */
export function knownTerms(lexicon: PairLexicon): KnownTerms {
  const known = made.get(lexicon) ?? new KnownTerms(lexicon);
  made.set(lexicon, known);
  return known;
}
