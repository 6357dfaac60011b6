import { ClauseAlignError } from '../errors.js';
import type { Lexicon } from '../model/lexicon.js';

/** Refuses what is no list of lexicons. @throws {ClauseAlignError} `invalid-option`. */
export function checkLexicons(lexicons: readonly Lexicon[]): void {
  if (!Array.isArray(lexicons)) throw new ClauseAlignError('invalid-option', 'lexicons must be a list of lexicons', lexicons);
  for (const lexicon of lexicons as readonly unknown[]) {
    if (!isLexicon(lexicon)) throw new ClauseAlignError('invalid-option', 'a lexicon has source, target and entries', lexicon);
  }
}

function isLexicon(value: unknown): value is Lexicon {
  if (typeof value !== 'object' || value === null) return false;
  const { source, target, entries } = value as Partial<Record<keyof Lexicon, unknown>>;
  return (
    typeof source === 'string' &&
    typeof target === 'string' &&
    typeof entries === 'object' &&
    entries !== null &&
    Symbol.iterator in entries
  );
}

/** Refuses a probability that is none: what isn't known is left out. @throws {ClauseAlignError} `invalid-lexicon`. */
export function checkProbability(probability: number | undefined, term: string): void {
  if (probability === undefined || (typeof probability === 'number' && probability >= 0 && probability <= 1)) return;
  throw new ClauseAlignError('invalid-lexicon', `a probability lies between 0 and 1, not ${probability} as for “${term}”`, probability);
}
