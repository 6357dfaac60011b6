import { lexiconsServing } from '../lexicon/chain.js';
import { loadLexicons } from '../lexicon/load.js';
import type { Lexicon } from '../model/lexicon.js';

/** Finds the lexicons between languages. */
export type LexiconSource = (languages: readonly string[]) => Promise<readonly Lexicon[]>;

/** The lexicons of the user's files. The readers of every format are loaded for those who give a file. */
export async function lexiconsOfFiles(files: readonly string[]): Promise<readonly Lexicon[]> {
  if (files.length === 0) return [];
  const { readLexicons } = await import('../read/lexicon-file.js');
  return files.flatMap((file) => readLexicons(file));
}

/**
 * The user's lexicons that serve the languages asked for, then those that ship. Each list is made once: the engine keeps what it makes of a
 * list for as long as the list is the same.
 *
 * @param files The user's. Default none.
 */
export function rememberedLexicons(files: readonly string[] = []): LexiconSource {
  let own: Promise<readonly Lexicon[]> | undefined;
  const made = new Map<string, Promise<readonly Lexicon[]>>();
  const make = async (languages: readonly string[]) => {
    own ??= lexiconsOfFiles(files);
    return [...lexiconsServing(await own, languages), ...(await loadLexicons(languages.filter((language) => language !== 'und')))];
  };
  return (languages) => {
    const key = languages.join(' ');
    const lexicons = made.get(key) ?? make(languages);
    made.set(key, lexicons);
    return lexicons;
  };
}
