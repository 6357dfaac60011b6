import { ClauseAlignError } from '../errors.js';
import type { Lexicon } from '../model/lexicon.js';

/** Refuses what is no list of lexicons. @throws {ClauseAlignError} `invalid-option`. */
export function checkLexicons(lexicons: readonly Lexicon[]): void {
  if (!Array.isArray(lexicons) || !lexicons.every(isLexicon))
    throw new ClauseAlignError('invalid-option', 'lexicons must be a list, each with source, target and entries', lexicons);
}

const isLexicon = (lexicon: Partial<Lexicon> | null): boolean =>
  typeof lexicon?.source === 'string' &&
  typeof lexicon.target === 'string' &&
  typeof lexicon.entries === 'object' &&
  Symbol.iterator in (lexicon.entries ?? {});
