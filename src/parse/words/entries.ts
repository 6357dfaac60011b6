import type { StructureTable } from '../../languages/structure-table.js';
import type { LanguageTable } from '../../languages/table.js';
import { formsOf } from './fold.js';

/** The entries of a list of a language table, in all forms in which they are printed. */
export function entriesOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).flatMap(formsOf);
}

/** Words that count, longest first, so that `الثاني عشر` is not read as `الثاني`. */
export function compileNames(tables: readonly LanguageTable[], pick: (structure: StructureTable) => string): [string, number][] {
  const names = new Map<string, number>();
  for (const table of tables) {
    const entries = pick(table.structure).split(/\s+/).filter(Boolean);
    entries.forEach((entry, i) => {
      for (const form of entry.split('|').flatMap(formsOf)) if (!names.has(form)) names.set(form, i + 1);
    });
  }
  return [...names].sort((a, b) => b[0].length - a[0].length);
}
