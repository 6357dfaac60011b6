import type { PairLexicon } from '../lexicon/pair-lexicon.js';
import type { ItemEvidence } from './presence.js';
import type { ComparedSide } from './side.js';

/** The terms of every unit of both sides, cut as the lexicon knows them. */
export interface TermsOfUnits {
  readonly source: readonly (readonly string[])[];
  readonly target: readonly (readonly string[])[];
}

/** Cuts the units of both sides into terms. */
export function termsOfUnits(source: ComparedSide, target: ComparedSide, lexicon: PairLexicon): TermsOfUnits {
  return {
    source: source.units.map((unit) => lexicon.sourceCutter.cut(unit.text)),
    target: target.units.map((unit) => lexicon.targetCutter.cut(unit.text)),
  };
}

function lexiconLinks(lexicon: PairLexicon): Pick<ItemEvidence, 'linksOf' | 'mass'> {
  return {
    linksOf: (item) => lexicon.translations.get(item) ?? [],
    mass: (side, item) => (side === 'source' ? lexicon.sourceMass : lexicon.targetMass).get(item) ?? 0,
  };
}

/** Words and their translations: a term of one side for whose translation the other side is searched. */
export function lexiconEvidence(terms: TermsOfUnits, lexicon: PairLexicon): ItemEvidence<'lexicon'> {
  return { kind: 'lexicon', ...terms, ...lexiconLinks(lexicon) };
}

/** How many terms at the head of a clause count as its opening. */
const OPENING_TERMS = 3;

/**
 * The opening phrase once more, apart: what a clause opens with (`Recalling`, `回顾`) opens its translation too. The same links as the
 * lexicon's, between the first terms of each unit that have any.
 */
export function openingEvidence(terms: TermsOfUnits, lexicon: PairLexicon): ItemEvidence<'opening'> {
  const opening = (units: TermsOfUnits['source'], known: ReadonlyMap<string, number>) =>
    units.map((items) => items.filter((item) => known.has(item)).slice(0, OPENING_TERMS));
  return {
    kind: 'opening',
    source: opening(terms.source, lexicon.sourceMass),
    target: opening(terms.target, lexicon.targetMass),
    ...lexiconLinks(lexicon),
  };
}
