import { suffixNames } from '../../text/suffix-names.js';
import { escaped } from './escaped.js';

/** What drafts print for the alternatives of a paragraph, which may be counted: `alt 2`. */
const alternative = 'alt';

/** Signs that may stand inside a word: tatweel and the vowels of Arabic. */
const signs = '[\u0640\u064b-\u0652]*';

/**
 * Compiles what languages print for bis, ter …, in the order of `suffixNames`, and for alternatives: `_` stands for a space, `|` joins forms of one.
 * @param lists one of each language. @param alternatives the same.
 */
export function compileSuffixes(lists: readonly string[], alternatives: readonly string[]): RegExp {
  const printed = lists.map((list) => list.split(' '));
  const forms = (name: string, k: number) => [name, ...printed.flatMap((entries) => entries[k]?.split('|') ?? [])].filter(Boolean);
  const groups = suffixNames.map((name, k) => `(?<${name}>${forms(name, k).map(toPattern).join('|')})`);
  const words = [alternative, ...alternatives.flatMap((list) => list.split(' '))].filter(Boolean).map(toPattern);
  groups.unshift(`(?<${alternative}>(?:${words.join('|')})\\.?(?:\\s?(?<counted>\\d)(?!\\d))?)`);
  // The last first: `مكررا ثانيا` begins as `مكررا` does. The bracket behind `(b bis)` belongs to the number.
  return new RegExp(
    `(?:\\s{0,2}|[-‑])[([]?(?:${groups.reverse().join('|')})(?![\\p{Ll}\\p{Lu}\\p{N}\\u0620-\\u064a])(?:(?<=[([]\\S+)[)\\]])?`,
    'iuy',
  );
}

function toPattern(form: string): string {
  return [...form].map((letter) => (letter === '_' ? '\\s' : /[\u0620-\u064a]/.test(letter) ? letter + signs : escaped(letter))).join('');
}
