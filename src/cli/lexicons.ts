import { loadLexicons } from '../lexicon/load.js';
import type { Lexicon } from '../model/lexicon.js';
import { about } from './errors.js';

/** Which lexicons a run is to use. */
export interface LexiconFlags {
  /** Files of the user. */
  readonly lexicon?: readonly string[];
  /** Whether those that ship are left out. */
  readonly noLexicon?: true;
}

/**
 * The user's lexicons.
 *
 * @param languages of the run: those of a file that names none.
 */
export async function ownLexicons(
  { lexicon = [] }: LexiconFlags,
  languages: readonly [source: string, target: string],
): Promise<Lexicon[]> {
  if (lexicon.length === 0) return [];
  // The readers of every format are loaded for those who give a file.
  const { readLexicons } = await import('../read/lexicon-file.js');
  return lexicon.flatMap((file) => about(file, () => readLexicons(file, { languages })));
}

/** The lexicons that ship for the languages of a run, unless the user wants none of them. */
export async function shippedLexicons({ noLexicon }: LexiconFlags, languages: readonly string[]): Promise<Lexicon[]> {
  return noLexicon ? [] : loadLexicons(languages.filter((language) => language !== 'und'));
}
