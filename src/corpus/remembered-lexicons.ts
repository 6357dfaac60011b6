import { loadLexicons } from '../lexicon/load.js';
import type { Lexicon } from '../model/lexicon.js';

/** Finds the lexicons between languages. */
export type LexiconSource = (languages: readonly string[]) => Promise<readonly Lexicon[]>;

/** The shipped lexicons, each list loaded once: the engine keeps what it makes of a list for as long as the list is the same. */
export function rememberedLexicons(): LexiconSource {
  const loaded = new Map<string, Promise<readonly Lexicon[]>>();
  return (languages) => {
    const key = languages.join(' ');
    const lexicons = loaded.get(key) ?? loadLexicons(languages.filter((language) => language !== 'und'));
    loaded.set(key, lexicons);
    return lexicons;
  };
}
