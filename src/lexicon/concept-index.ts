import { keptFor } from '../kept-for.js';
import type { LexiconIndex, LexiconSide, Translation } from './lexicon-index.js';
import { otherSide } from './lexicon-index.js';

/** How likely a term of a concept is translated by the first, second … term of the other language's cell, which go by use. */
const BY_RANK = [0.5, 0.2, 0.1, 0.06, 0.04, 0.03];

const BAR = 0x7c;
const LINE_END = 0x0a;

/**
 * The written concepts of one language by term. Every place where a term stands has a number; those of one term are chained, so that no
 * list is made for each.
 */
class ConceptTerms {
  /** The last place of each term, from 1; 0 is none. */
  readonly #last = new Map<string, number>();
  readonly #terms: string[] = [''];
  /** For each place: the place before it of the same term, its concept, and its rank in the cell. */
  readonly #previous: Int32Array;
  readonly #concept: Int32Array;
  readonly #rank: Uint8Array;
  /** The first place of each concept. */
  readonly #first: number[] = [1];

  constructor(concepts: string) {
    // Every term takes a separator and a character at least.
    const most = (concepts.length >> 1) + 2;
    this.#previous = new Int32Array(most);
    this.#concept = new Int32Array(most);
    this.#rank = new Uint8Array(most);
    let start = 0;
    let rank = 0;
    for (let at = 0; at <= concepts.length; at++) {
      const code = at === concepts.length ? LINE_END : concepts.charCodeAt(at);
      if (code !== BAR && code !== LINE_END) continue;
      if (at > start) this.#add(concepts.slice(start, at), rank++);
      start = at + 1;
      if (code === BAR) continue;
      rank = 0;
      this.#first.push(this.#terms.length);
    }
  }

  #add(term: string, rank: number): void {
    const place = this.#terms.length;
    this.#terms.push(term);
    this.#previous[place] = this.#last.get(term) ?? 0;
    this.#concept[place] = this.#first.length - 1;
    this.#rank[place] = rank;
    this.#last.set(term, place);
  }

  has(term: string): boolean {
    return this.#last.has(term);
  }

  terms(): Iterable<string> {
    return this.#last.keys();
  }

  /** In how many concepts a term stands. */
  uses(term: string): number {
    let count = 0;
    for (let place = this.#last.get(term) ?? 0; place > 0; place = this.#previous[place] ?? 0) count++;
    return count;
  }

  /** Concept and rank of every place of a term. */
  *places(term: string): Generator<readonly [concept: number, rank: number]> {
    for (let place = this.#last.get(term) ?? 0; place > 0; place = this.#previous[place] ?? 0)
      yield [this.#concept[place] ?? 0, this.#rank[place] ?? 0];
  }

  /** The terms of a concept, most used first. */
  of(concept: number): readonly string[] {
    return this.#terms.slice(this.#first[concept] ?? 0, this.#first[concept + 1] ?? 0);
  }
}

/** Made once for each language, however many pairs it is in. The texts are the keys' only owners. */
const conceptTerms = keptFor(({ concepts }: { readonly concepts: string }) => new ConceptTerms(concepts));

/**
 * The index of the written lexicon of two languages: a term is translated by every term of the same concept. A term of several concepts
 * has fewer chances for each.
 *
 * @param source its concepts, one a line, terms separated by `|`; those of `target` stand on the same lines.
 */
export function conceptIndex(source: { readonly concepts: string }, target: { readonly concepts: string }): LexiconIndex {
  const sides: Record<LexiconSide, ConceptTerms> = { source: conceptTerms(source), target: conceptTerms(target) };
  return {
    terms: (side) => sides[side].terms(),
    has: (side, term) => sides[side].has(term),
    translations: (side, term) => conceptTranslations(sides[side], sides[otherSide(side)], term),
  };
}

function conceptTranslations(own: ConceptTerms, other: ConceptTerms, term: string): Translation[] {
  const found: Translation[] = [];
  const spread = Math.sqrt(own.uses(term));
  for (const [concept, rank] of own.places(term)) {
    other.of(concept).forEach((target, otherRank) => {
      const forward = (BY_RANK[otherRank] ?? 0.02) / spread;
      found.push({ target, forward, backward: (BY_RANK[rank] ?? 0.02) / Math.sqrt(other.uses(target)) });
    });
  }
  return found;
}
