import { languages } from '../../languages/index.js';
import type { HeadingWords, OpeningWords, StructureTable } from '../../languages/structure-table.js';
import type { LanguageTable } from '../../languages/table.js';
import type { NumberingStyle } from '../../model/document.js';
import { compileSuffixes } from '../numbering/suffix.js';
import { foldEntry, formsOf } from './fold.js';
import { type Phrases, phrases } from './phrases.js';
import { Starts } from './starts.js';

/** One way to read a mark: `(c)` counts 3 as a letter, 100 as a Roman numeral. */
export interface Reading {
  readonly style: NumberingStyle;
  readonly ordinal: number;
  /** Marks of one list come from one series: an alphabet, or the style's own. */
  readonly series: string;
  /** True where characters were taken for others that look like them: `l` for 1. */
  readonly misread?: true;
}

/** A heading template, cut at its number. */
export interface HeadingTemplate {
  readonly kind: keyof HeadingWords;
  readonly before: string;
  readonly after: string;
  readonly numbered: boolean;
  /** What the words of `before` count, where they begin with a number in words: `première partie`. */
  readonly ordinal?: number;
}

/** What names the division of a paragraph around its number. */
export interface DivisionTemplate {
  readonly division: 'pp' | 'op';
  readonly before: string;
  readonly after: string;
}

export interface Openings {
  readonly words: Phrases;
  readonly endings: readonly string[];
  readonly beginnings: readonly string[];
}

/** A language's structure table made ready for matching, with the headings and alphabets of all others behind its own. */
export interface Vocabulary {
  readonly letters: ReadonlyMap<string, readonly Reading[]>;
  readonly headings: Starts<HeadingTemplate>;
  /** What an annex's heading goes on with, or where words are not spaced begins with, where it names what it belongs to. */
  readonly annexed: Phrases;
  /** `…的信的附件二` at a text's end, for scripts that set no words apart; null for others. */
  readonly annexedEnd: RegExp | null;
  /** Words at the start of a text that make what stands before them part of a sentence. */
  readonly linking: RegExp;
  /** The same at a text's end. */
  readonly linkingEnd: RegExp;
  readonly divisionMarks: Starts<DivisionTemplate>;
  readonly ordinals: readonly (readonly [string, number])[];
  readonly letterNames: readonly (readonly [string, number])[];
  readonly organs: Phrases;
  readonly organArticles: Phrases;
  readonly preambular: Openings;
  readonly operative: Openings;
  readonly adverbs: Phrases;
  readonly conjunctions: readonly string[];
  /** Words that count, as `seventy`. */
  readonly numerals: ReadonlySet<string>;
  readonly instruments: Phrases;
  readonly reports: Phrases;
  readonly bylines: Phrases;
  readonly summaries: Phrases;
  readonly front: Phrases;
  readonly closing: Phrases;
  readonly signed: Phrases;
  readonly finalWords: Phrases;
  readonly furniture: Phrases;
  readonly contents: Phrases;
  readonly notes: Phrases;
  readonly agreed: Phrases;
  readonly enacting: Phrases;
  /** Finds `bis`, `ter` … at an index, in a group of that name. */
  readonly suffix: RegExp;
}

const compiled = new WeakMap<LanguageTable, Vocabulary>();
let compiledForAll: Vocabulary | undefined;

/** The vocabulary of a language; without a table that of all languages together. Compiled once. */
export function vocabularyOf(table: LanguageTable | undefined): Vocabulary {
  if (!table) {
    compiledForAll ??= compile(languages, languages);
    return compiledForAll;
  }
  const known = compiled.get(table);
  if (known) return known;
  const made = compile([table], [table, ...languages.filter((other) => other !== table)]);
  compiled.set(table, made);
  return made;
}

function compile(own: readonly LanguageTable[], all: readonly LanguageTable[]): Vocabulary {
  const words = (pick: (structure: StructureTable) => string): Phrases => phrases(own.map((t) => pick(t.structure)).join(' '));
  return {
    letters: compileLetters(all),
    headings: compileHeadings(all),
    annexed: words((s) => s.annexed),
    annexedEnd: compileAnnexedEnd(own),
    linking: compileLinking(all),
    linkingEnd: compileLinkingEnd(own),
    divisionMarks: compileDivisionMarks(all),
    ordinals: compileNames(all, (s) => s.ordinals),
    letterNames: compileNames(all, (s) => s.letterNames),
    organs: words((s) => s.organs),
    organArticles: words((s) => s.organArticles),
    preambular: compileOpenings(own, (s) => s.preambular),
    operative: compileOpenings(own, (s) => s.operative),
    adverbs: words((s) => s.adverbs),
    conjunctions: own.flatMap((t) => entriesOf(t.structure.conjunctions)).sort((a, b) => b.length - a.length),
    numerals: new Set(own.flatMap((t) => t.quantities.cardinals.split(/[\s|]+/).map((entry) => foldEntry(entry.replace(/^[\d.]+=/, ''))))),
    instruments: words((s) => s.instruments),
    reports: words((s) => s.reports),
    bylines: words((s) => s.bylines),
    summaries: words((s) => s.summaries),
    front: words((s) => s.front),
    closing: words((s) => s.closing),
    signed: words((s) => s.signed),
    finalWords: words((s) => s.finalWords),
    furniture: words((s) => s.furniture),
    contents: words((s) => s.contents),
    notes: words((s) => s.notes),
    agreed: words((s) => s.agreed),
    enacting: words((s) => s.enacting),
    suffix: compileSuffixes(
      all.map((t) => t.structure.suffixes),
      all.map((t) => t.structure.alternative),
    ),
  };
}

function entriesOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).flatMap(formsOf);
}

function compileOpenings(own: readonly LanguageTable[], pick: (structure: StructureTable) => OpeningWords): Openings {
  const parts = own.map((table) => pick(table.structure));
  return {
    words: phrases(parts.map((part) => part.words).join(' ')),
    endings: parts.flatMap((part) => entriesOf(part.endings)),
    beginnings: parts.flatMap((part) => entriesOf(part.beginnings)),
  };
}

function compileAnnexedEnd(own: readonly LanguageTable[]): RegExp | null {
  const unspaced = own.filter(({ script }) => script === 'Hani').map(({ structure }) => structure);
  if (unspaced.length === 0) return null;
  const before = unspaced.flatMap(({ annexed }) => entriesOf(annexed)).join('|');
  const annexes = unspaced.flatMap(({ headings }) =>
    entriesOf(`${headings.annex} ${headings.appendix}`).map((entry) => entry.replace('#', '')),
  );
  return new RegExp(
    `(?:${before})(?<printed>(?:${[...new Set(annexes)].join('|')})\\s?(?<number>[〇一二三四五六七八九十]{1,3}|\\d{1,2})?)$`,
    'u',
  );
}

function compileLinking(tables: readonly LanguageTable[]): RegExp {
  const entries = tables.flatMap(({ structure, script }) =>
    structure.linking.split(/\s+/).map((entry) => (entry.endsWith('-') ? entry.slice(0, -1) : script === 'Hani' ? entry : `${entry}\\s`)),
  );
  return new RegExp(`^(?:${entries.join('|')})`, 'u');
}

function compileLinkingEnd(tables: readonly LanguageTable[]): RegExp {
  const entries = tables.flatMap(({ structure, script }) =>
    structure.linking
      .split(/\s+/)
      .filter((entry) => !entry.endsWith('-'))
      .map((entry) => (script === 'Hani' ? entry : `\\s${entry}`)),
  );
  return new RegExp(`(?:${entries.join('|')})$`, 'u');
}

/** Words that count, longest first, so that `الثاني عشر` is not read as `الثاني`. */
function compileNames(tables: readonly LanguageTable[], pick: (structure: StructureTable) => string): [string, number][] {
  const names = new Map<string, number>();
  for (const table of tables) {
    const entries = pick(table.structure).split(/\s+/).filter(Boolean);
    entries.forEach((entry, i) => {
      for (const form of entry.split('|').flatMap(formsOf)) if (!names.has(form)) names.set(form, i + 1);
    });
  }
  return [...names].sort((a, b) => b[0].length - a[0].length);
}

function compileDivisionMarks(tables: readonly LanguageTable[]): Starts<DivisionTemplate> {
  const toTemplate = (division: 'pp' | 'op', entry: string): DivisionTemplate => {
    const [before = '', after = ''] = entry.split('#').map((part) => part.replace(/ $/, ''));
    return { division, before, after };
  };
  return new Starts(
    tables.flatMap(({ structure: { divisionMarks } }) => [
      ...entriesOf(divisionMarks.preambular).map((entry) => toTemplate('pp', entry)),
      ...entriesOf(divisionMarks.operative).map((entry) => toTemplate('op', entry)),
    ]),
  );
}

function compileHeadings(tables: readonly LanguageTable[]): Starts<HeadingTemplate> {
  return new Starts(
    tables.flatMap((table) => {
      const lists = Object.entries(table.structure.headings) as [keyof HeadingWords, string][];
      return lists.flatMap(([kind, list]) => entriesOf(list).flatMap((entry) => toTemplates(kind, entry, table)));
    }),
  );
}

/** `A节`: what counts where a language has no words that do. */
const capitals: readonly (readonly [string, number])[] = [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, i + 1]);

/** An entry that begins with its number stands for one template for each word that counts: headings are looked up by what they begin with. */
function toTemplates(kind: keyof HeadingWords, entry: string, table: LanguageTable): HeadingTemplate[] {
  const [before = '', after = ''] = entry.split('#');
  if (before !== '') return [{ kind, before: before.trimEnd(), after, numbered: entry.includes('#') }];
  const counting = compileNames([table], (s) => s.ordinals);
  return (counting.length > 0 ? counting : capitals).map(([name, ordinal]) => ({
    kind,
    before: name + after,
    after: '',
    numbered: false,
    ordinal,
  }));
}

/** Latin letters that Cyrillic ones look like, and extraction mixes up with them. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', к: 'k', і: 'i', ј: 'j' };

function compileLetters(tables: readonly LanguageTable[]): Map<string, Reading[]> {
  const letters = new Map<string, Reading[]>();
  const add = (letter: string, reading: Reading): void => {
    const readings = letters.get(letter) ?? [];
    if (!readings.some((r) => r.series === reading.series && r.ordinal === reading.ordinal)) readings.push(reading);
    letters.set(letter, readings);
  };
  for (const alphabet of new Set(tables.flatMap((t) => t.structure.alphabets.split(/\s+/).filter(Boolean)))) {
    const series = foldEntry(alphabet).slice(0, 2);
    const style = /[\u4e00-\u9fff]/.test(alphabet) ? 'stem' : 'letter';
    [...foldEntry(alphabet)].forEach((letter, i) => {
      add(letter, { style, ordinal: i + 1, series });
    });
  }
  for (const [cyrillic, latin] of Object.entries(lookAlikes)) {
    for (const reading of letters.get(latin) ?? []) add(cyrillic, reading);
  }
  return letters;
}
