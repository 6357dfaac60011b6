import { en } from '../../languages/en.js';
import type { QuantityTable } from '../../languages/quantity-table.js';
import { expand, split, valued } from '../../languages/table-list.js';
import { foldWord } from './fold.js';

/** What one word can mean. */
export interface WordSense {
  cardinal?: number;
  ordinal?: number;
  multiplier?: number;
  month?: number;
  /** The month is printed with a capital. */
  capital?: boolean;
  /** The month is abbreviated. */
  short?: boolean;
  /** What it makes of one: 3 for third. */
  denominator?: number;
  joiner?: boolean;
  /** A number that it belongs to or stands beside is only about as much. */
  approximate?: boolean;
}

/** The words of a table with what each can mean, and a function that adds a word. */
export function wordSenses(table: QuantityTable): { words: Map<string, WordSense>; sense: (word: string) => WordSense } {
  const words = new Map<string, WordSense>();
  const sense = (word: string): WordSense => {
    const found = words.get(word) ?? {};
    words.set(word, found);
    return found;
  };
  for (const key of ['cardinal', 'ordinal', 'multiplier', 'denominator'] as const) {
    for (const [value, forms] of valued(table[`${key}s`])) for (const form of formsIn(forms, table)) sense(form)[key] = Number(value);
  }
  addMonths(ENGLISH_MONTHS, table, sense);
  addMonths(table.months, table, sense);
  for (const joiner of split(table.joiners)) sense(foldWord(joiner)).joiner = true;
  for (const word of split(table.approximate)) for (const form of formsIn(word, table)) sense(form).approximate = true;
  const plain = [...split(table.separators).filter((each) => /\p{L}/u.test(each)), ...valued(table.sessionMarks).map(([mark]) => mark)];
  for (const word of plain) sense(foldWord(word));
  for (const counter of split(table.counters)) for (const form of formsIn(counter, table)) sense(form);
  for (const name of lettersOf(table.letters).keys()) if (name.length > 1 || /\p{Script=Han}/u.test(name)) sense(name);
  return { words, sense };
}

/** Forms of an entry of a table, folded. */
export function formsIn(entry: string, { endings }: Pick<QuantityTable, 'endings'>): string[] {
  return expand(entry, endings).map(foldWord);
}

/** Front matter keeps its dates in English, whatever the language. */
const ENGLISH_MONTHS = en.quantities.months.replace(/\|\S+/g, '');

function addMonths(months: string, table: QuantityTable, sense: (word: string) => WordSense): void {
  split(months).forEach((forms, index) => {
    for (const form of formsIn(forms, table)) {
      const month = sense(form.replace('.', ''));
      month.month = index + 1;
      month.short = form.endsWith('.');
      month.capital = /^\p{Lu}/u.test(forms);
      for (const word of form.split('_')) sense(word);
    }
  });
}

/** Letters and their names to the Latin letter they stand for: б and باء for b. */
export function lettersOf(list: string): Map<string, string> {
  return new Map(valued(list).flatMap(([latin, forms]) => forms.split('|').map((form) => [foldWord(form), latin] as const)));
}
