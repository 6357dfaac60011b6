import type { Lexicon } from '../model/lexicon.js';

/** The primary subtag of a language tag, in lower case. */
export function primary(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}

/** True where a lexicon serves a pair of languages, in either direction. */
export function serves(lexicon: Lexicon, source: string, target: string): boolean {
  const pair = [primary(lexicon.source), primary(lexicon.target)];
  return pair.includes(primary(source)) && pair.includes(primary(target)) && primary(source) !== primary(target);
}
