import type { Lexicon, LexiconEntry } from '../model/lexicon.js';
import { type TermCutter, termCutter } from '../text/terms.js';
import { ownChains } from './chain.js';
import { entryIndex, lexiconIndex } from './entry-index.js';
import { LazyMap, type Lookup, mapValues } from './lazy-map.js';
import { type LexiconIndex, type LexiconSide, otherSide, type Translation } from './lexicon-index.js';
import { primary, serves } from './serves.js';

export type { Translation };

/** Several lexicons made one, for one direction of one pair of languages. Terms are keyed as `termKey` does it. */
export interface PairLexicon {
  readonly source: string;
  readonly target: string;
  readonly translations: Lookup<readonly Translation[]>;
  /** Σ of `forward` over the translations of each source term, and of `backward` over those that each target term translates. */
  readonly sourceMass: Lookup<number>;
  readonly targetMass: Lookup<number>;
  readonly sourceCutter: TermCutter;
  readonly targetCutter: TermCutter;
}

/** An index, and which of its sides is the pair's source. */
interface Turned {
  readonly index: LexiconIndex;
  readonly source: LexiconSide;
}

const sideOf = ({ source }: Turned, side: LexiconSide): LexiconSide => (side === 'source' ? source : otherSide(source));

/**
 * Makes lexicons ready for one pair: turned to its direction, terms keyed by stem, the more probable of two statements kept.
 * Lexicons of other languages are passed over, unless two of the user's reach the pair by way of a third. Those that ship aren't read through: what isn't asked for costs nothing.
 */
export function pairLexicon(lexicons: readonly Lexicon[], source: string, target: string): PairLexicon {
  const parts = [...lexicons, ...ownChains(lexicons, source, target)]
    .filter((lexicon) => serves(lexicon, source, target))
    .map(
      (lexicon): Turned => ({ index: lexiconIndex(lexicon), source: primary(lexicon.source) === primary(source) ? 'source' : 'target' }),
    );
  const cutters = {
    sourceCutter: termCutter(source, termsOf(parts, 'source')),
    targetCutter: termCutter(target, termsOf(parts, 'target')),
  };
  return { source, target, ...united(parts), ...cutters };
}

/** Where several statements of one translation are made, the more probable one holds, each way. */
function merged(parts: readonly Turned[], side: LexiconSide, term: string): readonly Translation[] {
  const best = new Map<string, Translation>();
  for (const part of parts) {
    for (const one of part.index.translations(sideOf(part, side), term)) {
      const known = best.get(one.target);
      if (known === undefined) best.set(one.target, one);
      else if (one.forward > known.forward || one.backward > known.backward)
        best.set(one.target, {
          target: one.target,
          forward: Math.max(one.forward, known.forward),
          backward: Math.max(one.backward, known.backward),
        });
    }
  }
  return [...best.values()];
}

function* termsOf(parts: readonly Turned[], side: LexiconSide): Generator<string> {
  for (const part of parts) yield* part.index.terms(sideOf(part, side));
}

function united(parts: readonly Turned[]): Pick<PairLexicon, 'translations' | 'sourceMass' | 'targetMass'> {
  const keys = (side: LexiconSide) => ({
    keys: () => termsOf(parts, side),
    has: (term: string) => parts.some((part) => part.index.has(sideOf(part, side), term)),
  });
  const translations = new LazyMap({ ...keys('source'), value: (term) => merged(parts, 'source', term) });
  const mass = (row: readonly Translation[]) => row.reduce((sum, { forward }) => sum + forward, 0);
  return {
    translations,
    sourceMass: new LazyMap({ ...keys('source'), value: (term) => mass(translations.get(term) ?? []) }),
    targetMass: new LazyMap({ ...keys('target'), value: (term) => mass(merged(parts, 'target', term)) }),
  };
}

function* entriesOf(lexicon: PairLexicon): Generator<LexiconEntry> {
  for (const source of lexicon.translations.keys())
    for (const { target, forward, backward } of lexicon.translations.get(source) ?? [])
      yield { source, target, probability: forward, backward };
}

/**
 * A lexicon with more translations. Where both know a pair the more probable statement holds; terms are still cut as the lexicon knows
 * them, so that the new entries must have been learnt from its terms.
 */
export function extendLexicon(lexicon: PairLexicon, entries: Iterable<LexiconEntry>): PairLexicon {
  const parts = [entryIndex(entriesOf(lexicon)), entryIndex(entries)].map((index): Turned => ({ index, source: 'source' }));
  return { ...lexicon, ...united(parts) };
}

/** The lexicon with every probability multiplied by a factor, for a text that is translated more freely than most. 0 < factor ≤ 1. */
export function loosenLexicon(lexicon: PairLexicon, factor: number): PairLexicon {
  const scaled = (mass: number) => mass * factor;
  return {
    ...lexicon,
    translations: mapValues(lexicon.translations, (row) =>
      row.map(({ target, forward, backward }) => ({ target, forward: forward * factor, backward: backward * factor })),
    ),
    sourceMass: mapValues(lexicon.sourceMass, scaled),
    targetMass: mapValues(lexicon.targetMass, scaled),
  };
}

/** The part of a lexicon that speaks of some source terms. */
export function restrictLexicon(lexicon: PairLexicon, terms: Iterable<string>): PairLexicon {
  const translations = new Map<string, readonly Translation[]>();
  for (const term of terms) {
    const row = lexicon.translations.get(term);
    if (row !== undefined) translations.set(term, row);
  }
  return { ...lexicon, translations };
}
