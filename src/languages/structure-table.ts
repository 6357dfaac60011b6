/**
 * How documents are laid out in one language: the words that open, head and number their parts.
 * Lists are strings of words with spaces between; `_` stands for a space inside an entry, `|` joins forms of the same entry, `{a,b}` at its
 * start stands for either, `-` for nothing.
 * Everything is matched without case, vowel signs or tatweel.
 */
export interface StructureTable {
  /** Enumeration alphabets in their order: what `(b)`, `б)`, `(ب)` or `(丑)` count. */
  readonly alphabets: string;
  /** Letters beyond the script's basic set that the language writes; others speak against it when it is detected. */
  readonly letters: string;
  /** Words that count in headings beside those of the quantities: `17=dix-septième`, forms of one parted by `|`. */
  readonly ordinals: string;
  /** What is printed for bis, ter, quater, quinquies …, in this order; empty where only these are. */
  readonly suffixes: string;
  /** What drafts print behind the number of a paragraph that another may take the place of, beside `alt`. */
  readonly alternative: string;
  readonly headings: HeadingWords;
  /**
   * What an annex's heading goes on with where it names what it belongs to: `Annex II to the letter`. Where words are not spaced, what stands
   * before `附件` in it.
   */
  readonly annexed: string;
  /**
   * Words and abbreviations with which no sentence ends, small: they make the word and number of a heading part of one where they follow (`Article 5 of`), and a
   * figure at a line's start where they stand before it (`paragraphs 12 and`). `-` is written onto the next word.
   */
  readonly linking: string;
  readonly divisionMarks: DivisionMarks;
  /** Words of which one stands in every organ line, or in the line of those who declare something together (`We, the Heads of State`). */
  readonly organs: string;
  readonly preambular: OpeningWords;
  readonly operative: OpeningWords;
  /** Words that may stand before an opening (`Also`, `又`) and say nothing themselves. */
  readonly adverbs: string;
  /** What ends the last item of a list but one. */
  readonly conjunctions: string;
  /** First parts of compounds that always have a hyphen behind them, wherever a line ends: `vice`. */
  readonly hyphenated: string;
  /** Declarations, conventions …: their titles. */
  readonly instruments: string;
  /** Titles of reports and decisions, whose paragraphs are `p.N`. */
  readonly reports: string;
  /** Offices that report, in the form that stands in `Report of the Secretary-General`: whose text it is and not what about. */
  readonly offices: string;
  /** What stands between a word for a report and an office, if anything. */
  readonly by: string;
  /** What heads the summary above a report's numbers. */
  readonly summaries: string;
  /** Words of lines before the title: session, agenda item, distribution, sponsors; `#` is any number. */
  readonly front: string;
  /** What drafts call themselves before the title, or in it with their subject: `Draft resolution on …`. */
  readonly drafts: string;
  /** Words of lines after the last paragraph, beside those that end a treaty: meeting, date, vote. */
  readonly closing: string;
  /** What stands by the name of one who signed. */
  readonly signed: string;
  /** What opens the words that end a treaty below its last article; in Chinese, what stands in them. */
  readonly finalWords: string;
  /** What stands on or opens a page header or footer. */
  readonly furniture: string;
  /** What heads a table of contents. */
  readonly contents: string;
  /** What heads a list of notes. */
  readonly notes: string;
  /** Characters behind a figure that it counts, where no spaces part them from it, so that it is no note mark: `17国`. */
  readonly counted: string;
  /** Characters before a figure that it names, the same: `附件1`. */
  readonly named: string;
  /** What marks a paragraph as settled in a text under negotiation. */
  readonly agreed: string;
  /** What ends the preamble of a treaty: `have agreed as follows`. */
  readonly enacting: string;
}

/** Headings as templates, `#` being the number. */
export interface HeadingWords {
  readonly chapter: string;
  readonly article: string;
  readonly annex: string;
  /** An annex of an annex, or of a letter: enclosures. */
  readonly appendix: string;
  readonly part: string;
  readonly section: string;
  /** Whole lines that only say Preamble. */
  readonly preamble: string;
}

/** How drafts under negotiation number the paragraphs of each division, `#` being the number: `pp#`, `序言部分第#段`. */
export interface DivisionMarks {
  readonly preambular: string;
  readonly operative: string;
}

/** How paragraphs of one division open. */
export interface OpeningWords {
  readonly words: string;
  /** Endings of the first word that are typical of the division: weaker evidence. */
  readonly endings: string;
  /** Beginnings of the first word, the same. */
  readonly beginnings: string;
}
