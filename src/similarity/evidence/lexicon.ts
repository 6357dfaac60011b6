import { languageTable } from '../../languages/index.js';
import type { PairLexicon } from '../../lexicon/pair-lexicon.js';
import { type TermCutter, termKey } from '../../text/terms.js';
import { mapParts } from '../parts.js';
import type { ItemEvidence } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';

/** The terms of every unit of both sides, cut as the lexicon knows them. */
export interface TermsOfUnits {
  readonly source: readonly (readonly string[])[];
  readonly target: readonly (readonly string[])[];
}

const functionTermsOf = new Map<string, ReadonlySet<string>>();

/** A language's function words as terms: they stand in every other clause and say little of any. */
function functionTerms(language: string): ReadonlySet<string> {
  const known = functionTermsOf.get(language);
  if (known !== undefined) return known;
  const list = languageTable(language)?.words.functionWords.split(' ') ?? [];
  const made = new Set(list.map((word) => termKey(word, language)));
  functionTermsOf.set(language, made);
  return made;
}

/** Cuts the units of both sides into terms, function words left out. */
export function termsOfUnits(source: ComparedSide, target: ComparedSide, lexicon: PairLexicon): TermsOfUnits {
  return {
    source: contentTerms(source, lexicon.sourceCutter),
    target: contentTerms(target, lexicon.targetCutter),
  };
}

function contentTerms(side: ComparedSide, cutter: TermCutter): string[][] {
  const empty = functionTerms(side.language);
  return mapParts(side, (parts) => cutter.cutParts(parts).filter((term) => !empty.has(term)));
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
 * lexicon's, between the first terms of each unit that have any. In a bead of several units only the first of each side opens it.
 */
export function openingEvidence(terms: TermsOfUnits, lexicon: PairLexicon): ItemEvidence<'opening'> {
  return {
    kind: 'opening',
    atHead: true,
    source: terms.source.map((items) => firstKnown(items, lexicon.sourceMass)),
    target: terms.target.map((items) => firstKnown(items, lexicon.targetMass)),
    ...lexiconLinks(lexicon),
  };
}

function firstKnown(items: readonly string[], known: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  for (let k = 0; k < items.length && found.length < OPENING_TERMS; k++) {
    const item = items[k];
    if (item !== undefined && known.has(item)) found.push(item);
  }
  return found;
}
