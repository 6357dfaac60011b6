import type { TextTerms } from './text-terms.js';

/** Small words open texts more often than their share of all words. */
const OPENING = 4;

/** Tells which words open the texts of a version: `которые` and `which` don't, though they are frequent inside. */
export class Openings {
  readonly #terms: TextTerms;
  /** By number of a term: how many texts it opens. */
  readonly #opened: Int32Array;
  /** How many texts a term opens for one that it stands in, were it like any other. */
  readonly #share: number;

  constructor(terms: TextTerms) {
    this.#terms = terms;
    this.#opened = new Int32Array(terms.texts.length);
    for (let pair = 0; pair < terms.pieces.length; pair++) {
      const opening = this.#opening(pair);
      if (opening >= 0) this.#opened[opening] = (this.#opened[opening] ?? 0) + 1;
    }
    this.#share =
      (OPENING * terms.pieces.length) /
      Math.max(
        1,
        terms.uses.reduce((sum, uses) => sum + uses, 0),
      );
  }

  #opening(pair: number): number {
    return this.#terms.pieces[pair]?.[0]?.terms[0] ?? -1;
  }

  /** In nats: how much rarer it is that a text opens with this word than that it stands inside; below 0 where it is a usual opening. */
  strangeness(pair: number): number {
    const opening = this.#opening(pair);
    if (opening < 0) return 0;
    const opened = this.#opened[opening] ?? 0;
    const inside = (this.#terms.uses[opening] ?? 0) - opened;
    return Math.log((inside * this.#share + 1) / opened);
  }
}
