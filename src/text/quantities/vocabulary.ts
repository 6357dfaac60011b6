import { languageTable } from '../../languages/index.js';
import type { QuantityTable } from '../../languages/quantity-table.js';
import { split, valued } from '../../languages/table-list.js';
import { WordTable } from '../word-table.js';
import type { FigureStyle } from './figure.js';
import { foldWord } from './fold.js';
import type { Item } from './item.js';
import { compilePatterns, type PatternNode } from './pattern.js';
import { plainTable, universalPatterns } from './plain-table.js';
import { formsIn, lettersOf, type WordSense, wordSenses } from './word-sense.js';

/** A language's table made ready for reading. */
export interface Vocabulary {
  readonly table: QuantityTable;
  readonly style: FigureStyle;
  readonly words: ReadonlyMap<string, WordSense>;
  /** The first words of those of two: كانون of كانون الثاني. */
  readonly twofold: ReadonlySet<string>;
  /** By code, 1 for each of those that is a single character. */
  readonly characters: Uint8Array;
  /** Words, as printed, that have proved to belong to no quantity: filled while reading, bounded. */
  idle: WordTable;
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
  /** Phrases that add a half to what stands before. */
  readonly halves: PatternNode;
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
  const forms = (entry: string) => formsIn(entry, table);
  const { words, sense } = wordSenses(table);
  const patterns = compilePatterns([universalPatterns, { ...table.patterns }, table.values], forms);
  const idioms = compilePatterns([{ idioms: table.patterns.idioms }], forms);
  const halves = compilePatterns([{ halves: table.andHalf }], forms);
  for (const word of [...patterns.words, ...idioms.words, ...halves.words]) sense(word);
  const starts = startsOf(words, patterns.root);
  return {
    table,
    style: { decimals: table.decimals, groups: table.groups, reversed: table.reversedGroups },
    words,
    twofold: new Set([...words.keys()].flatMap((word) => (word.includes('_') ? word.split('_', 1) : []))),
    characters: charactersIn(words.keys()),
    idle: new WordTable(),
    suffixes: split(table.suffixes).sort((a, b) => b.length - a.length),
    proclitics: split(table.proclitics),
    articles: split(table.articles),
    separators: new Set(split(table.separators).map(foldWord)),
    letters: lettersOf(table.letters),
    counters: new Set(split(table.counters).flatMap(forms)),
    sessionMarks: new Map(valued(table.sessionMarks).map(([mark, value]) => [foldWord(mark), value])),
    vigesimal: valued(table.multipliers).some(([value]) => value === '20'),
    patterns: patterns.root,
    idioms: idioms.root,
    halves: halves.root,
    begins: ({ type, key }) => (type !== 'word' && type !== 'mark') || starts.has(key),
  };
}

function charactersIn(words: Iterable<string>): Uint8Array {
  const characters = new Uint8Array(0x10000);
  for (const word of words) if (word.length === 1) characters[word.charCodeAt(0)] = 1;
  return characters;
}

/** Words and marks that a quantity may begin with: the bracket of a sub-division is one. */
function startsOf(words: ReadonlyMap<string, WordSense>, root: PatternNode): Set<string> {
  const starts = new Set([...root.words.keys(), '(']);
  for (const [word, { cardinal, ordinal, multiplier, month, denominator, approximate }] of words)
    if ((cardinal ?? ordinal ?? multiplier ?? month ?? denominator ?? approximate) !== undefined) starts.add(word.split('_', 1)[0] ?? '');
  return starts;
}
