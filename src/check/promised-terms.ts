import type { PairLexicon } from '../lexicon/pair-lexicon.js';
import type { CheckedPair } from './context.js';
import { type Promised, promiseTally, type Tally } from './promises.js';

/** How often a translation stands there by chance where another passage calls for it too, and at least. */
const CALLED_ELSEWHERE = 0.64;
const LEAST_CHANCE = 0.0075;

/** The terms of each segment of a text, each once a segment. */
export type SegmentTerms = readonly (readonly string[])[];

/** What the terms of a segment promise. */
export interface SegmentPromises {
  readonly promises: readonly Promised[];
  readonly tally: Tally;
}

/** What a term calls for: with what probability one of its translations is used, and those that stand anywhere in the other version. */
interface Calls {
  readonly mass: number;
  readonly targets: readonly string[];
}

/** A term that has translations, and those of them that stand in the other text. */
interface Called {
  readonly mass: number;
  readonly found: readonly string[];
}

/** For every pair what the terms of one side promise to be found on the other, in one direction. */
export class PromisedTerms {
  readonly #lexicon: PairLexicon;
  /** For each term of the other side, the share of its pairs that hold it. */
  readonly #share = new Map<string, number>();
  /** For each term of this side that was asked for; null where the lexicon doesn't know it. */
  readonly #calls = new Map<string, Calls | null>();
  readonly #segments = new Map<CheckedPair, readonly SegmentPromises[]>();

  /** @param lexicon from the side whose terms promise to the other. */
  constructor(pairs: readonly CheckedPair[], own: (pair: CheckedPair) => SegmentTerms, other: typeof own, lexicon: PairLexicon) {
    this.#lexicon = lexicon;
    const present = pairs.map((pair) => new Set(other(pair).flat()));
    for (const terms of present) for (const term of terms) this.#share.set(term, (this.#share.get(term) ?? 0) + 1);
    for (const [term, count] of this.#share) this.#share.set(term, (count + 1) / (pairs.length + 10));
    pairs.forEach((pair, k) => {
      this.#segments.set(pair, this.#promisesOf(own(pair), present[k] ?? new Set()));
    });
  }

  /** Of each segment of the pair's own side. */
  of(pair: CheckedPair): readonly SegmentPromises[] {
    return this.#segments.get(pair) ?? [];
  }

  /** How much of what all pairs promise was found. */
  *tallies(): Iterable<Tally> {
    for (const segments of this.#segments.values()) for (const { tally } of segments) yield tally;
  }

  #promisesOf(segments: SegmentTerms, present: ReadonlySet<string>): SegmentPromises[] {
    const called = segments.map((terms) => this.#called(terms, present));
    const rivals = rivalsIn(called);
    return called.map((terms) => {
      const promises = terms.map((term) => this.#promised(term, rivals));
      return { promises, tally: promiseTally(promises) };
    });
  }

  #callsOf(term: string): Calls | null {
    const known = this.#calls.get(term);
    if (known !== undefined) return known;
    const row = this.#lexicon.translations.get(term);
    const targets = row?.map(({ target }) => target).filter((target) => this.#share.has(target)) ?? [];
    const made = row === undefined ? null : { mass: Math.min(1, this.#lexicon.sourceMass.get(term) ?? 0), targets };
    this.#calls.set(term, made);
    return made;
  }

  /** The terms that have translations, with those that stand in the other text. */
  #called(terms: readonly string[], present: ReadonlySet<string>): Called[] {
    const called: Called[] = [];
    for (const term of terms) {
      const calls = this.#callsOf(term);
      if (calls !== null) called.push({ mass: calls.mass, found: calls.targets.filter((target) => present.has(target)) });
    }
    return called;
  }

  #promised({ mass, found }: Called, rivals: ReadonlySet<string>): Promised {
    if (found.length === 0) return { mass, chance: undefined };
    return { mass, chance: found.reduce((most, target) => Math.max(most, this.#chance(target, rivals)), 0) };
  }

  #chance(term: string, rivals: ReadonlySet<string>): number {
    if (rivals.has(term)) return CALLED_ELSEWHERE;
    return Math.min(CALLED_ELSEWHERE, Math.max(LEAST_CHANCE, this.#share.get(term) ?? 0));
  }
}

/** The terms of the other text that two segments or more call for. */
function rivalsIn(segments: readonly (readonly Called[])[]): Set<string> {
  const first = new Map<string, number>();
  const rivals = new Set<string>();
  segments.forEach((segment, k) => {
    for (const { found } of segment) {
      for (const target of found) {
        const caller = first.get(target);
        if (caller === undefined) first.set(target, k);
        else if (caller !== k) rivals.add(target);
      }
    }
  });
  return rivals;
}
