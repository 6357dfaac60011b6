import type { LexiconEntry } from '../../model/lexicon.js';

/** A headword and its translations, the most usual first. */
export interface Headword {
  readonly term: string;
  readonly translations: readonly string[];
}

/** The probability that a dictionary's translations share, and the most that one of them gets. */
const SHARED = 0.8;
const MOST = 0.4;

/**
 * Entries with probabilities for dictionaries that state none: the first translation of a headword is likelier than the tenth, and the
 * way back is as likely as the translation has few headwords.
 */
export function rankedEntries(headwords: readonly Headword[]): LexiconEntry[] {
  const uses = new Map<string, number>();
  for (const { translations } of headwords) for (const one of translations) uses.set(one, (uses.get(one) ?? 0) + 1);
  return headwords.flatMap(({ term, translations }) => {
    const whole = translations.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
    return translations.map((target, rank) => ({
      source: term,
      target,
      probability: Math.min(MOST, SHARED / (rank + 1) / whole),
      backward: Math.min(MOST, SHARED / (uses.get(target) ?? 1)),
    }));
  });
}
