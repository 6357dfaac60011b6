/**
 * How one language writes figures, numbers in words, dates and references.
 * Lists are strings with spaces between entries, `|` joins forms of one entry. `{x}` in a word stands for each ending of the class `x`,
 * the empty one written `-`. Everything is matched without case, vowel signs or tatweel.
 */
export interface QuantityTable {
  /** Marks before decimals. */
  readonly decimals: string;
  /** Marks between groups of three digits, white space apart, which every language may write. One that is in both lists groups when three digits follow. */
  readonly groups: string;
  /** Groups with spaces are printed from right to left, the lowest first: `250 444 3` for 3,444,250. */
  readonly reversedGroups: boolean;
  /** What is glued to a figure to make it an ordinal: `th`, `º`, `-й`. */
  readonly suffixes: string;
  /** Classes of endings, for inflected words. */
  readonly endings: Readonly<Record<string, string>>;
  /** Beginnings of words that are read as words of their own: و, `двух` of `двухлетний`. One that another begins with stands before it. */
  readonly proclitics: string;
  /** Prefixes that say nothing: ال. */
  readonly articles: string;
  /** `value=form|form`: words added up. */
  readonly cardinals: string;
  /** `value=form|form`: words that make the number an ordinal. */
  readonly ordinals: string;
  /** `value=form|form`: words that multiply what stands before them if it is smaller, and else are added. */
  readonly multipliers: string;
  /** `value=form|form`: words for parts, third and quarter, other than ordinals. */
  readonly denominators: string;
  /** Words that may stand between the words of one number: and, y, و. */
  readonly joiners: string;
  /** Words that make a number only about as much, being its words (dozen) or standing before or after it (几). */
  readonly approximate: string;
  /** Phrases that add a half to a number, of its last unit: `and a half`. */
  readonly andHalf: readonly string[];
  /** How the words of a number follow each other: tens first, units first (تسعة وستون), or digits in their places too (二〇二〇). */
  readonly order: 'tens' | 'units' | 'places';
  /** Numbers in words up to this one are too often articles or pronouns to be read by themselves. */
  readonly unsure: number;
  /** Words after which a number that is unsure is read: counting words. */
  readonly counters: string;
  /** The twelve months, each with its forms; `_` parts the words of one form, a capital wants one in print (May). English ones are read in every language: front matter keeps them. */
  readonly months: string;
  /** What stands between the members of a list: commas, and. */
  readonly separators: string;
  /** `latin=letter|name`: what stands for the letters of sub-paragraphs and parts of resolutions. */
  readonly letters: string;
  /** What stands before the number of a session in a resolution number, `from=to`, `to` being empty for regular sessions: `د=` in (د-3). */
  readonly sessionMarks: string;
  readonly patterns: QuantityPatterns;
  /**
   * What is written in words of its own, by value. Lengths of time as in ISO 8601: `P#Y` with the amount left open, `P2Y` for words that hold
   * it (biennium, a dual), `P#Y6M` for what ends with half a year. `12:00` is noon, `1/2` a half by itself, `Q#` a quarter of a year and `H#` a half.
   */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/**
 * How each kind is written, where it is, as sequences of words with spaces between: `a|b` is either, `a?` may be absent, `#` a number, `#o` an ordinal, and
 * `#a` an amount in three digits at most, `#y` year, `#m` month, `#w` month in full, `#d` day, `#k` and `#n` numerator and denominator in words, `#K` a numerator of two or more, `#N` denominator as a number, `#h` hour or minute, `#c` a numbered paragraph with its letters (`2 (e)`), `#r` a resolution's number, `#p` a part of a paragraph or an article (`3 (b)`, `(b) (ii)`, `b`), `#s` one in brackets (`#s+` several of one paragraph),
 * `#u` the reference that a part before it belongs to, `#t` bis or ter as a number, `#A` a number or letter, `#q` what by its form can only be a resolution; with `+` they also take lists.
 */
export interface QuantityPatterns {
  readonly date?: readonly string[];
  readonly session?: readonly string[];
  readonly meeting?: readonly string[];
  readonly resolution?: readonly string[];
  readonly article?: readonly string[];
  readonly paragraph?: readonly string[];
  /** How a sub-division is named behind the number that it is in: `, paragraph 3` behind article 4. */
  readonly within?: readonly string[];
  readonly chapter?: readonly string[];
  readonly annex?: readonly string[];
  /** Agenda items. */
  readonly item?: readonly string[];
  /** What is a number by the words beside it. */
  readonly number?: readonly string[];
  readonly ordinal?: readonly string[];
  readonly percentage?: readonly string[];
  readonly money?: readonly string[];
  readonly fraction?: readonly string[];
  readonly century?: readonly string[];
  readonly year?: readonly string[];
  /** Times of day on the 24-hour clock, or before noon. */
  readonly time?: readonly string[];
  /** Times of day after noon on the 12-hour clock. */
  readonly afternoon?: readonly string[];
  /** Phrases that hold a number word and count nothing. */
  readonly idioms?: readonly string[];
}
