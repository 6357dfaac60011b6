import { keptFor } from '../kept-for.js';
import type { Lexicon } from '../model/lexicon.js';
import { type PairLexicon, pairLexicon } from './pair-lexicon.js';

const preparedOf = keptFor((_: readonly Lexicon[]) => new Map<string, PairLexicon>());

/** The lexicons made ready for one direction of a pair of languages; remembered for as long as the caller keeps the same list. */
export function preparedLexicon(lexicons: readonly Lexicon[], source: string, target: string): PairLexicon {
  const known = preparedOf(lexicons);
  const key = `${source} ${target}`;
  const made = known.get(key) ?? pairLexicon(lexicons, source, target);
  known.set(key, made);
  return made;
}
