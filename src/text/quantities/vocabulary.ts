import { languageTable } from '../../languages/index.js';
import type { QuantityTable } from '../../languages/quantity-table.js';
import type { QuantityKind } from '../../model/quantity.js';
import type { FigureStyle } from './figure.js';
import { foldWord } from './fold.js';
import type { Item } from './item.js';
import { compilePatterns, type PatternNode } from './pattern.js';
import { plainTable, universalPatterns } from './plain-table.js';

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
}

/** A language's table made ready for reading. */
export interface Vocabulary {
  readonly table: QuantityTable;
  readonly style: FigureStyle;
  readonly words: ReadonlyMap<string, WordSense>;
  readonly suffixes: readonly string[];
  readonly proclitics: readonly string[];
  readonly articles: readonly string[];
  readonly separators: ReadonlySet<string>;
  readonly letters: ReadonlyMap<string, string>;
  readonly counters: ReadonlySet<string>;
  readonly sessionMarks: ReadonlyMap<string, string>;
  /** Twenty multiplies: quatre-vingt, and soixante-dix goes on to 79. */
  readonly vigesimal: boolean;
  readonly patterns: PatternNode;
  readonly idioms: PatternNode;
  /** May a quantity begin with the item? Most words of the vocabulary only go on with one. */
  readonly begins: (item: Item) => boolean;
}

const ready = new Map<string, Vocabulary>();

/** The vocabulary of a language, made on first use; one without a table gets figures, ISO dates and symbols. */
export function vocabularyOf(language: string): Vocabulary {
  const table = languageTable(language);
  const tag = table?.tag ?? '';
  let vocabulary = ready.get(tag);
  if (vocabulary === undefined) {
    vocabulary = compile(table?.quantities ?? plainTable);
    ready.set(tag, vocabulary);
  }
  return vocabulary;
}

function compile(table: QuantityTable): Vocabulary {
  const words = new Map<string, WordSense>();
  const sense = (word: string): WordSense => {
    const found = words.get(word) ?? {};
    words.set(word, found);
    return found;
  };
  const numbers = (list: string, key: 'cardinal' | 'ordinal' | 'multiplier' | 'denominator') => {
    for (const [value, forms] of valued(list)) for (const form of expand(forms, table.endings)) sense(form)[key] = value;
  };
  numbers(table.cardinals, 'cardinal');
  numbers(table.ordinals, 'ordinal');
  numbers(table.multipliers, 'multiplier');
  numbers(table.denominators, 'denominator');
  split(table.months).forEach((forms, index) => {
    for (const form of expand(forms, table.endings)) {
      const month = sense(form.replace('.', ''));
      month.month = index + 1;
      month.short = form.endsWith('.');
      month.capital = /^\p{Lu}/u.test(forms);
      for (const word of form.split('_')) sense(word);
    }
  });
  for (const joiner of split(table.joiners)) sense(foldWord(joiner)).joiner = true;
  for (const separator of split(table.separators)) if (/\p{L}/u.test(separator)) sense(foldWord(separator));
  for (const counter of split(table.counters)) for (const form of expand(counter, table.endings)) sense(form);
  const letters = lettersOf(table.letters);
  for (const name of letters.keys()) if (name.length > 1 || /\p{Script=Han}/u.test(name)) sense(name);
  for (const entry of split(table.sessionMarks)) sense(foldWord(entry.split('=')[0] ?? ''));
  const patterns = compilePatterns(
    [universalPatterns, table.patterns] as readonly Partial<Record<QuantityKind, readonly string[]>>[],
    (forms) => expand(forms, table.endings),
  );
  const idioms = compilePatterns([{ idioms: table.patterns.idioms }], (forms) => expand(forms, table.endings));
  for (const word of [...patterns.words, ...idioms.words]) sense(word);
  // A quantity may begin with the bracket of a sub-division.
  const starts = new Set([...patterns.root.words.keys(), '(']);
  for (const [word, { cardinal, ordinal, multiplier, month, denominator }] of words)
    if ((cardinal ?? ordinal ?? multiplier ?? month ?? denominator) !== undefined) starts.add(word.split('_', 1)[0] ?? '');
  return {
    table,
    style: { decimals: table.decimals, groups: table.groups, reversed: table.order === 'units' },
    words,
    suffixes: split(table.suffixes).sort((a, b) => b.length - a.length),
    proclitics: split(table.proclitics),
    articles: split(table.articles),
    separators: new Set(split(table.separators).map(foldWord)),
    letters: letters,
    counters: new Set(split(table.counters).flatMap((forms) => expand(forms, table.endings))),
    sessionMarks: new Map(split(table.sessionMarks).map((entry) => [foldWord(entry.split('=')[0] ?? ''), entry.split('=')[1] ?? ''])),
    vigesimal: valued(table.multipliers).some(([value]) => value === 20),
    patterns: patterns.root,
    idioms: idioms.root,
    begins: ({ type, key }) => (type !== 'word' && type !== 'mark') || starts.has(key),
  };
}

/** Forms of an entry, folded: `|` parts them, `{x}` stands for the endings of a class. */
export function expand(forms: string, endings: Readonly<Record<string, string>>): string[] {
  return forms.split('|').flatMap((form) => {
    const found = /\{(\w+)\}/.exec(form);
    if (found === null) return [foldWord(form)];
    const choices = split(endings[found[1] ?? ''] ?? '-');
    return choices.map((ending) => foldWord(form.replace(found[0], ending === '-' ? '' : ending)));
  });
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((entry) => entry !== '');
}

function valued(list: string): [number, string][] {
  return split(list).map((entry) => [Number(entry.slice(0, entry.indexOf('='))), entry.slice(entry.indexOf('=') + 1)]);
}

/** Letters and their names to the Latin letter they stand for: б and باء for b. */
function lettersOf(list: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const entry of split(list)) for (const form of entry.slice(2).split('|')) letters.set(foldWord(form), entry.charAt(0));
  return letters;
}
