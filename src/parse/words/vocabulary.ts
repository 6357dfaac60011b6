import { languages } from '../../languages/index.js';
import type { OpeningWords, StructureTable } from '../../languages/structure-table.js';
import type { LanguageTable } from '../../languages/table.js';
import type { DivisionTemplate, HeadingTemplate } from './compile-headings.js';
import { compileAnnexedEnd, compileDivisionMarks, compileHeadings, compileLinking, compileLinkingEnd } from './compile-headings.js';
import { compileLetters } from './compile-letters.js';
import { compileWeakMark } from './compile-weak-mark.js';
import { compileNames, entriesOf } from './entries.js';
import { foldEntry } from './fold.js';
import { type Phrases, phrases } from './phrases.js';
import type { Reading } from './reading.js';
import type { Starts } from './starts.js';
import { compileSuffixes } from './suffixes.js';

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
  readonly preambular: Openings;
  readonly operative: Openings;
  readonly adverbs: Phrases;
  readonly conjunctions: readonly string[];
  /** Words with a full stop that ends no sentence, as `para.` */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that count, as `seventy`. */
  readonly numerals: ReadonlySet<string>;
  readonly instruments: Phrases;
  readonly reports: Phrases;
  readonly accounts: Phrases;
  readonly offices: Phrases;
  readonly summaries: Phrases;
  readonly front: Phrases;
  readonly drafts: Phrases;
  readonly closing: Phrases;
  readonly signed: Phrases;
  readonly finalWords: Phrases;
  readonly furniture: Phrases;
  readonly contents: Phrases;
  readonly notes: Phrases;
  /** Finds what may be a note mark at an index, in a group of its form's name. */
  readonly weakMark: RegExp;
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
    preambular: compileOpenings(own, (s) => s.preambular),
    operative: compileOpenings(own, (s) => s.operative),
    adverbs: words((s) => s.adverbs),
    conjunctions: own.flatMap((t) => entriesOf(t.structure.conjunctions)).sort((a, b) => b.length - a.length),
    abbreviations: new Set(own.flatMap((t) => entriesOf(t.words.abbreviations))),
    numerals: new Set(own.flatMap((t) => t.quantities.cardinals.split(/[\s|]+/).map((entry) => foldEntry(entry.replace(/^[\d.]+=/, ''))))),
    instruments: words((s) => s.instruments),
    reports: words((s) => s.reports),
    accounts: words((s) => s.accounts),
    offices: words((s) => s.offices),
    summaries: words((s) => s.summaries),
    front: words((s) => s.front),
    drafts: words((s) => s.drafts),
    closing: words((s) => s.closing),
    signed: words((s) => s.signed),
    finalWords: words((s) => s.finalWords),
    furniture: words((s) => s.furniture),
    contents: words((s) => s.contents),
    notes: words((s) => s.notes),
    weakMark: compileWeakMark(all),
    agreed: words((s) => s.agreed),
    enacting: words((s) => s.enacting),
    suffix: compileSuffixes(
      all.map((t) => t.structure.suffixes),
      all.map((t) => t.structure.alternative),
    ),
  };
}

function compileOpenings(own: readonly LanguageTable[], pick: (structure: StructureTable) => OpeningWords): Openings {
  const parts = own.map((table) => pick(table.structure));
  return {
    words: phrases(parts.map((part) => part.words).join(' ')),
    endings: parts.flatMap((part) => entriesOf(part.endings)),
    beginnings: parts.flatMap((part) => entriesOf(part.beginnings)),
  };
}
