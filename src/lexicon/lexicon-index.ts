import { keptFor } from '../kept-for.js';
import type { Lexicon } from '../model/lexicon.js';

/** A side of a lexicon. */
export type LexiconSide = 'source' | 'target';

export const otherSide = (side: LexiconSide): LexiconSide => (side === 'source' ? 'target' : 'source');

/** A translation of a term: how likely each way. */
export interface Translation {
  readonly target: string;
  /** Probability that the target has `target` where the source has the entry. */
  readonly forward: number;
  /** Probability that the source has the entry where the target has `target`. */
  readonly backward: number;
}

/**
 * A lexicon that is looked into, not read through: an alignment asks for some hundreds of the twenty thousand terms that ship. Terms are
 * keyed as `termKey` does it.
 */
export interface LexiconIndex {
  /** All terms of a side that have translations, each once. */
  terms(side: LexiconSide): Iterable<string>;
  has(side: LexiconSide, term: string): boolean;
  /** Translations of a term of a side into the other; `forward` is from the side asked about. The same one may come twice. */
  translations(side: LexiconSide, term: string): readonly Translation[];
}

const makers = new WeakMap<Lexicon, () => LexiconIndex>();

/** Gives a lexicon an index of its own, made when it is first looked into. A copy of the lexicon lacks it, and is read through. */
export function withIndex(lexicon: Lexicon, make: () => LexiconIndex): Lexicon {
  makers.set(lexicon, make);
  return lexicon;
}

/** The index of a lexicon that has one: those that ship, and chains. */
export const ownIndex = keptFor((lexicon: Lexicon) => makers.get(lexicon)?.());
