import type { Calls } from './calls.js';
import { claimants, type Link } from './claims.js';
import { type Promises, type Tally, tallyOf } from './promises.js';
import { termLetters } from './term-letters.js';
import type { Piece, TextTerms } from './text-terms.js';

/** How often a translation stands there by chance where another passage calls for it too, and at least. */
const CALLED_ELSEWHERE = 0.64;
const LEAST_CHANCE = 0.0075;

/** The letters of a piece's known terms, and of their translations. */
export interface PromisedLetters {
  readonly own: number;
  readonly promised: number;
}

/** By pair what the pieces of one side promise to be found on the other. */
export class PromisedTerms {
  readonly pieces: readonly (readonly Promises[])[];
  /** By pair how much of what it promises was found. */
  readonly tallies: readonly Tally[];
  readonly #own: TextTerms;
  readonly #other: TextTerms;
  readonly #calls: Calls;
  /** How often each term of the other side stands in a text of it, whatever calls for it. */
  readonly #usual: Float64Array;
  /** Of each term of the other side: the last pair whose text was found to hold it, and that called for it; the first piece of it that did. */
  readonly #inPair: Int32Array;
  readonly #calledInPair: Int32Array;
  readonly #caller: Int32Array;
  /** Of each own term: in how many pairs one of its translations was found, and the last of them. */
  readonly #found: Int32Array;
  readonly #foundInPair: Int32Array;
  /** How long each term is in print. */
  #ownLetters: Float64Array | undefined;
  #otherLetters: Float64Array | undefined;

  /** @param calls what the terms of the own side call for. */
  constructor(own: TextTerms, other: TextTerms, calls: Calls) {
    this.#own = own;
    this.#other = other;
    this.#calls = calls;
    this.#usual = usualShares(other, calls.heads);
    const none = ({ texts }: TextTerms) => new Int32Array(texts.length).fill(-1);
    [this.#inPair, this.#calledInPair, this.#caller] = [none(other), none(other), none(other)];
    [this.#found, this.#foundInPair] = [new Int32Array(own.texts.length), none(own)];
    const chances = own.pieces.map((pieces, pair) => this.#chancesIn(pieces, pair));
    const usual = Float64Array.from(calls.targets, (targets) =>
      targets.reduce((most, target) => Math.max(most, this.#usual[target] ?? 0), 0),
    );
    this.pieces = own.pieces.map((pieces, pair) =>
      pieces.map(({ terms }, piece) => this.#promised(terms, chances[pair]?.[piece] ?? NONE, usual)),
    );
    this.tallies = this.pieces.map((pieces) => tallyOf(pieces));
  }

  /** For each piece of a pair's other text the index of the piece that claims it, by what its terms promise; −1 where none does. */
  claimants(pair: number): number[] {
    this.#enter(pair);
    const own = this.#own.pieces[pair] ?? [];
    return claimants(
      own.map(({ terms }) => terms.flatMap((term) => this.#linksOf(term, pair))),
      (this.#other.pieces[pair] ?? []).map(({ terms }) => terms.map((term) => this.#calls.heads[term] ?? term)),
    );
  }

  #linksOf(term: number, pair: number): Link[] {
    const found = (this.#calls.targets[term] ?? []).filter((target) => this.#inPair[target] === pair);
    const mass = this.#calls.mass[term] ?? 0;
    return found.map((target) => ({ target, nats: (-mass * Math.log(this.#usual[target] ?? 1)) / found.length }));
  }

  /** Letters that the translations of each piece's terms have, and how many of its own these terms have; undefined where they aren't known. */
  letters(pair: number): PromisedLetters[] | undefined {
    const { letters: usual } = this.#calls;
    if (usual === undefined) return undefined;
    this.#ownLetters ??= Float64Array.from(this.#own.texts, termLetters);
    this.#otherLetters ??= Float64Array.from(this.#other.texts, termLetters);
    this.#enter(pair);
    return (this.#own.pieces[pair] ?? []).map(({ terms }) => {
      let [promised, own] = [0, 0];
      for (const term of terms) {
        const all = usual[term] ?? 0;
        if (all === 0) continue;
        promised += this.#lettersFound(term, pair) ?? all;
        own += this.#ownLetters?.[term] ?? 0;
      }
      return { promised, own };
    });
  }

  /** Letters of those of a term's translations that stand in the other text; undefined where none does. */
  #lettersFound(term: number, pair: number): number | undefined {
    let [sum, count] = [0, 0];
    for (const target of this.#calls.targets[term] ?? NONE) {
      if (this.#inPair[target] !== pair) continue;
      sum += this.#otherLetters?.[target] ?? 0;
      count++;
    }
    return count === 0 ? undefined : sum / count;
  }

  /** Marks the terms of the other text of a pair. */
  #enter(pair: number): void {
    const { heads } = this.#calls;
    for (const { terms } of this.#other.pieces[pair] ?? []) for (const term of terms) this.#inPair[heads[term] ?? term] = pair;
  }

  /** How likely the translations found of each piece's terms would stand there by chance; counts those found. */
  #chancesIn(pieces: readonly Piece[], pair: number): number[][] {
    this.#enter(pair);
    pieces.forEach(({ terms }, piece) => {
      this.#markCalled(terms, piece, pair);
    });
    return pieces.map(({ terms }) => terms.map((term) => this.#chanceOf(term, pair)));
  }

  /** Marks the terms of the other text that a piece calls for, and those that another called for before. */
  #markCalled(terms: readonly number[], piece: number, pair: number): void {
    for (const term of terms) {
      for (const target of this.#calls.targets[term] ?? NONE) {
        if (this.#inPair[target] !== pair) continue;
        if (this.#calledInPair[target] !== pair) {
          this.#calledInPair[target] = pair;
          this.#caller[target] = piece;
        } else if (this.#caller[target] !== piece) this.#caller[target] = SEVERAL;
      }
    }
  }

  /** How likely the likeliest of a term's translations that stand in the other text would stand there by chance; 0 where none does. */
  #chanceOf(term: number, pair: number): number {
    let chance = 0;
    for (const target of this.#calls.targets[term] ?? NONE) {
      if (this.#inPair[target] !== pair) continue;
      chance = Math.max(chance, this.#caller[target] === SEVERAL ? CALLED_ELSEWHERE : (this.#usual[target] ?? 0));
    }
    if (chance > 0 && this.#foundInPair[term] !== pair) {
      this.#foundInPair[term] = pair;
      this.#found[term] = (this.#found[term] ?? 0) + 1;
    }
    return chance;
  }

  /** What the terms of a piece promise; those that the lexicon doesn't know promise nothing. */
  #promised(terms: readonly number[], chances: readonly number[], usual: Float64Array): Promises {
    const promises = {
      mass: [] as number[],
      isFound: [] as boolean[],
      chance: [] as number[],
      elsewhere: [] as number[],
      foundElsewhere: [] as number[],
    };
    terms.forEach((term, k) => {
      const mass = this.#calls.mass[term] ?? 0;
      if (mass === 0) return;
      const chance = chances[k] ?? 0;
      promises.mass.push(mass);
      promises.isFound.push(chance > 0);
      promises.chance.push(chance > 0 ? chance : (usual[term] ?? 0));
      promises.elsewhere.push((this.#own.uses[term] ?? 1) - 1);
      promises.foundElsewhere.push((this.#found[term] ?? 0) - (chance > 0 ? 1 : 0));
    });
    return promises;
  }
}

const NONE: readonly number[] = [];
/** In place of the one piece that calls for a term. */
const SEVERAL = -2;

/** By head of a family: how often the most frequent of its words stands in a text. */
function usualShares({ uses, pieces }: TextTerms, heads: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(uses.length);
  for (let term = 0; term < uses.length; term++) {
    const pairs = uses[term] ?? 0;
    const share = Math.min(CALLED_ELSEWHERE, Math.max(LEAST_CHANCE, (pairs + 1) / (pieces.length + 10)));
    const head = heads[term] ?? term;
    shares[head] = Math.max(shares[head] ?? 0, share);
  }
  return shares;
}
