import type { Lexicon, LexiconEntry } from '../../model/lexicon.js';

/** One concept of a termbase: its terms by language tag, in the order of the file. */
export type TermbaseConcept = ReadonlyMap<string, readonly string[]>;

/** The preferred term of a concept, and what the others share. */
const BY_RANK = [0.5, 0.2, 0.1];

const chance = (rank: number): number => BY_RANK[rank] ?? 0.05;

function conceptEntries(concepts: readonly TermbaseConcept[], source: string, target: string): LexiconEntry[] {
  return concepts.flatMap((concept) =>
    (concept.get(source) ?? []).flatMap((from, a) =>
      (concept.get(target) ?? []).map((to, b) => ({ source: from, target: to, probability: chance(b), backward: chance(a) })),
    ),
  );
}

/** A lexicon for every two languages that a termbase has. */
export function conceptLexicons(concepts: readonly TermbaseConcept[], name: string): Lexicon[] {
  const languages = [...new Set(concepts.flatMap((concept) => [...concept.keys()]))].sort();
  return languages.flatMap((source, k) =>
    languages.slice(k + 1).flatMap((target) => {
      const entries = conceptEntries(concepts, source, target);
      return entries.length === 0 ? [] : [{ source, target, name, entries }];
    }),
  );
}
