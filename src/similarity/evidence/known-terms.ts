import { keptFor } from '../../kept-for.js';
import type { PairLexicon } from '../../lexicon/pair-lexicon.js';
import { type ItemLinks, LinkList } from '../presence/item-links.js';

/** Terms of two texts that translate each other, by index, and with what probability one of each one's translations is used: sums, which may be above 1. */
export interface TermLinks {
  readonly links: ItemLinks;
  readonly sourceMass: Float64Array;
  readonly targetMass: Float64Array;
}

/**
 * What a lexicon says of the terms that texts were found to hold, by numbers of its own: each term is looked up once, however many documents
 * hold it. Memory is bound by the lexicon, whose terms only have numbers, and by how many others are kept.
 */
export class KnownTerms {
  readonly #lexicon: PairLexicon;
  readonly #source = new Map<string, number>();
  readonly #target = new Map<string, number>();
  /** Terms of both sides that it was asked for and doesn't know. */
  #unknown = 0;
  /** By number. */
  readonly #sourceMass: number[] = [];
  readonly #targetMass: number[] = [];
  /** The translations of all source terms, those of each from its start to that of the next: the number of the target's term, and how likely it is each way. */
  readonly #start: number[] = [0];
  readonly #targets: number[] = [];
  readonly #forward: number[] = [];
  readonly #backward: number[] = [];
  /** By number of a target term its place in the text at hand, from 1; 0 where it isn't there. */
  readonly #places: number[] = [];

  constructor(lexicon: PairLexicon) {
    this.#lexicon = lexicon;
  }

  /** The number of a source term; −1 where the lexicon doesn't know it. */
  source(text: string): number {
    const known = this.#source.get(text);
    if (known !== undefined) return known;
    const translations = this.#lexicon.translations.get(text);
    if (translations === undefined) return this.#passOver(this.#source, text);
    const made = this.#sourceMass.push(this.#lexicon.sourceMass.get(text) ?? 0) - 1;
    this.#source.set(text, made);
    for (const { target, forward, backward } of translations) {
      this.#targets.push(this.target(target));
      this.#forward.push(forward);
      this.#backward.push(backward);
    }
    this.#start.push(this.#targets.length);
    return made;
  }

  /** The number of a target term; −1 where the lexicon doesn't know it. */
  target(text: string): number {
    const known = this.#target.get(text);
    if (known !== undefined) return known;
    const mass = this.#lexicon.targetMass.get(text);
    if (mass === undefined) return this.#passOver(this.#target, text);
    const made = this.#targetMass.length;
    this.#target.set(text, made);
    this.#targetMass.push(mass);
    this.#places.push(0);
    return made;
  }

  /** Notes that a term is unknown; those noted are forgotten when there are too many. */
  #passOver(terms: Map<string, number>, text: string): number {
    if (this.#unknown >= MOST_UNKNOWN) {
      for (const side of [this.#source, this.#target]) for (const [term, number] of side) if (number === NONE) side.delete(term);
      this.#unknown = 0;
    }
    terms.set(text, NONE);
    this.#unknown++;
    return NONE;
  }

  /** Of the terms of two texts which translate each other, by index, in the order of the source's; and how sure each is to be translated. */
  between(source: readonly string[], target: readonly string[]): TermLinks {
    const from = source.map((term) => this.source(term));
    const to = target.map((term) => this.target(term));
    return {
      links: this.#links(from, to),
      sourceMass: massesOf(from, this.#sourceMass),
      targetMass: massesOf(to, this.#targetMass),
    };
  }

  #links(source: readonly number[], target: readonly number[]): ItemLinks {
    const links = new LinkList();
    const places = this.#places;
    target.forEach((number, index) => {
      if (number >= 0) places[number] = index + 1;
    });
    for (const number of source) {
      const end = this.#start[number + 1] ?? 0;
      for (let at = number < 0 ? end : (this.#start[number] ?? 0); at < end; at++) {
        const target = this.#targets[at] ?? NONE;
        const place = target < 0 ? 0 : (places[target] ?? 0);
        if (place > 0) links.add(place - 1, this.#forward[at] ?? 0, this.#backward[at] ?? 0);
      }
      links.endItem();
    }
    for (const number of target) if (number >= 0) places[number] = 0;
    return links;
  }
}

/** In place of the number of a term that the lexicon doesn't know. */
const NONE = -1;
const MOST_UNKNOWN = 50_000;

function massesOf(numbers: readonly number[], masses: readonly number[]): Float64Array {
  const found = new Float64Array(numbers.length);
  numbers.forEach((number, index) => {
    if (number >= 0) found[index] = masses[number] ?? 0;
  });
  return found;
}

/** The terms of a lexicon with their numbers, the same for as long as the lexicon is kept. */
export const knownTerms = keptFor((lexicon: PairLexicon) => new KnownTerms(lexicon));
