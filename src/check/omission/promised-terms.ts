import type { PairLexicon, Translation } from '../../lexicon/pair-lexicon.js';
import { claimants, type Link } from './claims.js';
import { type Promised, promiseTally, type Tally } from './promises.js';
import type { Calls, Piece, TextTerm, TextTerms } from './text-terms.js';

/** How often a translation stands there by chance where another passage calls for it too, and at least. */
const CALLED_ELSEWHERE = 0.64;
const LEAST_CHANCE = 0.0075;

/** What the terms of a piece promise. */
export interface PiecePromises {
  readonly promises: readonly Promised[];
  readonly tally: Tally;
}

/** A term that has translations, and those of them that stand in the other text. */
interface Called {
  readonly mass: number;
  readonly found: readonly TextTerm[];
}

/** By pair what the pieces of one side promise to be found on the other. */
export class PromisedTerms {
  readonly pieces: readonly (readonly PiecePromises[])[];
  readonly #own: TextTerms;
  readonly #other: TextTerms;
  readonly #lexicon: PairLexicon;

  /** @param lexicon from the side whose terms promise to the other. */
  constructor(own: TextTerms, other: TextTerms, lexicon: PairLexicon) {
    this.#own = own;
    this.#other = other;
    this.#lexicon = lexicon;
    this.pieces = own.pieces.map((pieces, pair) => this.#promisesOf(pieces, pair));
  }

  /** For each piece of a pair's other text the index of the piece that claims it, by what its terms promise; −1 where none does. */
  claimants(pair: number): number[] {
    const others = this.#other.pieces[pair] ?? [];
    for (const { terms } of others) for (const term of terms) term.inPair = pair;
    const own = this.#own.pieces[pair] ?? [];
    return claimants(
      own.map(({ terms }) => terms.flatMap((term) => this.#linksOf(term, pair))),
      others.map(({ terms }) => terms),
    );
  }

  #linksOf(term: TextTerm, pair: number): Link[] {
    const calls = this.#callsOf(term);
    const found = standingIn(pair, calls?.targets ?? NONE);
    return found.map((target) => ({ target, nats: (-(calls?.mass ?? 0) * Math.log(this.#usual(target))) / found.length }));
  }

  /** How much of what all pairs promise was found. */
  tallies(): Tally[] {
    return this.pieces.flatMap((pieces) => pieces.map(({ tally }) => tally));
  }

  #promisesOf(pieces: readonly Piece[], pair: number): PiecePromises[] {
    for (const { terms } of this.#other.pieces[pair] ?? []) for (const term of terms) term.inPair = pair;
    const called = pieces.map(({ terms }) => this.#calledBy(terms, pair));
    called.forEach((terms, piece) => {
      markRivals(terms, piece, pair);
    });
    return called.map((terms) => {
      const promises = terms.map((term) => this.#promised(term));
      return { promises, tally: promiseTally(promises) };
    });
  }

  /** The terms that have translations, with those that stand in the other text. */
  #calledBy(terms: readonly TextTerm[], pair: number): Called[] {
    const called: Called[] = [];
    for (const term of terms) {
      const calls = this.#callsOf(term);
      if (calls !== null) called.push({ mass: calls.mass, found: standingIn(pair, calls.targets) });
    }
    return called;
  }

  #callsOf(term: TextTerm): Calls | null {
    if (term.calls !== undefined) return term.calls;
    const row = this.#lexicon.translations.get(term.text);
    term.calls = row === undefined ? null : this.#callsFor(row);
    return term.calls;
  }

  #callsFor(row: readonly Translation[]): Calls {
    const targets: TextTerm[] = [];
    let mass = 0;
    for (const { target, forward } of row) {
      mass += forward;
      const term = this.#other.get(target);
      if (term !== undefined) targets.push(term);
    }
    return { mass: Math.min(1, mass), targets };
  }

  #promised({ mass, found }: Called): Promised {
    if (found.length === 0) return { mass, chance: undefined };
    let chance = 0;
    for (const target of found) chance = Math.max(chance, this.#chance(target));
    return { mass, chance };
  }

  #chance(target: TextTerm): number {
    return target.isRival ? CALLED_ELSEWHERE : this.#usual(target);
  }

  /** How often a term stands in a text of the other side, whatever calls for it. */
  #usual({ pairs }: TextTerm): number {
    return Math.min(CALLED_ELSEWHERE, Math.max(LEAST_CHANCE, (pairs + 1) / (this.#other.pieces.length + 10)));
  }
}

const NONE: readonly TextTerm[] = [];

/** Those of some terms that stand in the text of a pair. */
function standingIn(pair: number, targets: readonly TextTerm[]): readonly TextTerm[] {
  let found: TextTerm[] | undefined;
  for (const target of targets) {
    if (target.inPair !== pair) continue;
    if (found === undefined) found = [target];
    else found.push(target);
  }
  return found ?? NONE;
}

/** Marks the terms of the other text that another piece calls for too. */
function markRivals(called: readonly Called[], piece: number, pair: number): void {
  for (const { found } of called) {
    for (const target of found) {
      if (target.calledInPair !== pair) [target.calledInPair, target.caller, target.isRival] = [pair, piece, false];
      else if (target.caller !== piece) target.isRival = true;
    }
  }
}
