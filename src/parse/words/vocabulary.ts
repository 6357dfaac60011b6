import { keptFor } from '../../kept-for.js';
import { languages } from '../../languages/index.js';
import type { OpeningWords, StructureTable } from '../../languages/structure-table.js';
import type { LanguageTable } from '../../languages/table.js';
import { expand, valued } from '../../languages/table-list.js';
import type { DivisionTemplate, HeadingTemplate } from './compile-headings.js';
import { compileAnnexedEnd, compileDivisionMarks, compileHeadings, compileLinking, compileLinkingEnd } from './compile-headings.js';
import { compileLetters } from './compile-letters.js';
import { compileWeakMark } from './compile-weak-mark.js';
import { type Counting, compileCounting, entriesOf } from './entries.js';
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

/** The lists of a structure table that are looked up as phrases, each under its own name. */
const phraseLists = [
  'annexed',
  'organs',
  'adverbs',
  'instruments',
  'reports',
  'offices',
  'by',
  'summaries',
  'front',
  'drafts',
  'closing',
  'signed',
  'finalWords',
  'furniture',
  'contents',
  'notes',
  'agreed',
  'enacting',
] as const;

type PhraseLists = Readonly<Record<(typeof phraseLists)[number], Phrases>>;

/** A language's structure table made ready for matching, with the headings and alphabets of all others behind its own. */
export interface Vocabulary extends PhraseLists {
  readonly letters: ReadonlyMap<string, readonly Reading[]>;
  readonly headings: Starts<HeadingTemplate>;
  /** `…的信的附件二` at a text's end, for scripts that set no words apart; null for others. */
  readonly annexedEnd: RegExp | null;
  /** Words at the start of a text that make what stands before them part of a sentence. */
  readonly linking: RegExp;
  /** The same at a text's end. */
  readonly linkingEnd: RegExp;
  readonly divisionMarks: Starts<DivisionTemplate>;
  /** Words that count and names of letters, by their first letter. */
  readonly counting: ReadonlyMap<string, readonly Counting[]>;
  readonly preambular: Openings;
  readonly operative: Openings;
  readonly conjunctions: readonly string[];
  /** Words with a full stop that ends no sentence, as `para.` */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that count, as `seventy`. */
  readonly numerals: ReadonlySet<string>;
  /** What stands before a hyphen of its own in every compound, as `vice`. */
  readonly hyphenated: ReadonlySet<string>;
  /** Finds what may be a note mark at an index, in a group of its form's name. */
  readonly weakMark: RegExp;
  /** Finds `bis`, `ter` … at an index, in a group of that name. */
  readonly suffix: RegExp;
}

const compiled = keptFor((table: LanguageTable) => compile([table], [table, ...languages.filter((other) => other !== table)]));
let compiledForAll: Vocabulary | undefined;

/** The vocabulary of a language; without a table that of all languages together. Compiled once. */
export function vocabularyOf(table: LanguageTable | undefined): Vocabulary {
  if (table) return compiled(table);
  compiledForAll ??= compile(languages, languages);
  return compiledForAll;
}

function compile(own: readonly LanguageTable[], all: readonly LanguageTable[]): Vocabulary {
  const words = Object.fromEntries(phraseLists.map((list) => [list, phrases(own.map(({ structure }) => structure[list]).join(' '))]));
  return {
    ...(words as PhraseLists),
    closing: phrases(own.map(({ structure }) => `${structure.closing} ${structure.finalWords}`).join(' ')),
    letters: compileLetters(all),
    headings: compileHeadings(all),
    annexedEnd: compileAnnexedEnd(own),
    linking: compileLinking(all),
    linkingEnd: compileLinkingEnd(own),
    divisionMarks: compileDivisionMarks(all),
    counting: compileCounting(all),
    preambular: compileOpenings(own, (s) => s.preambular),
    operative: compileOpenings(own, (s) => s.operative),
    conjunctions: own.flatMap((t) => entriesOf(t.structure.conjunctions)).sort((a, b) => b.length - a.length),
    abbreviations: new Set(own.flatMap((t) => entriesOf(t.words.abbreviations))),
    numerals: new Set(
      own.flatMap(({ quantities }) =>
        valued(`${quantities.cardinals} ${quantities.multipliers}`).flatMap(([, forms]) =>
          expand(forms, quantities.endings).map(foldEntry),
        ),
      ),
    ),
    hyphenated: new Set(own.flatMap((t) => entriesOf(t.structure.hyphenated))),
    weakMark: compileWeakMark(all),
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
