import type { LanguageTable } from '../../languages/table.js';
import { expand, valued } from '../../languages/table-list.js';
import { formsOf } from './fold.js';
import { addTo } from './lists.js';

/** The entries of a list of a language table, in all forms in which they are printed. */
export function entriesOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).flatMap(formsOf);
}

/** A word that counts. */
export interface Counting {
  readonly name: string;
  readonly ordinal: number;
  readonly style: 'ordinal' | 'letter';
}

/** Headings seldom count further in words. */
const mostCounted = 20;

/** The words that count in headings: the ordinals and cardinals of a language's quantities, what its headings write beside, names of letters in their order. */
export function countingWords({ structure, quantities }: LanguageTable): Counting[] {
  const ordinals = [...valued(structure.ordinals), ...valued(quantities.ordinals), ...valued(quantities.cardinals)];
  const letters = valued(quantities.letters).map(([, forms], i): [string, string] => [String(i + 1), forms]);
  const toWords = (entries: [string, string][], style: Counting['style']): Counting[] =>
    entries.flatMap(([value, forms]) => {
      const ordinal = Number(value);
      if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > (style === 'letter' ? letters.length : mostCounted)) return [];
      const names = expand(forms, quantities.endings).flatMap(formsOf);
      return names.filter(({ length }) => length > 1).map((name) => ({ name, ordinal, style }));
    });
  return [...toWords(ordinals, 'ordinal'), ...toWords(letters, 'letter')];
}

/** Words that count by their first letter, longest first, so that `الثاني عشر` is not read as `الثاني`. */
export function compileCounting(tables: readonly LanguageTable[]): ReadonlyMap<string, readonly Counting[]> {
  const words = new Map<string, Counting>();
  for (const word of tables.flatMap(countingWords)) if (!words.has(word.name)) words.set(word.name, word);
  const byFirst = new Map<string, Counting[]>();
  for (const word of [...words.values()].sort((a, b) => b.name.length - a.name.length)) addTo(byFirst, word.name.charAt(0), word);
  return byFirst;
}
