/**
 * Translations between the words of two languages, as evidence.
 * A term of several words has them joined by one space; Chinese has none between.
 */
export interface Lexicon {
  /** BCP-47 tag. */
  readonly source: string;
  /** BCP-47 tag. */
  readonly target: string;
  /** True where terms are already keyed as `termKey` does it: normalised and stemmed. Default false. */
  readonly keyed?: boolean;
  readonly entries: Iterable<LexiconEntry>;
  /** Shown in provenance: a name and a checksum of the data. */
  readonly name?: string;
  readonly checksum?: string;
}

/** One term and one of its translations. */
export interface LexiconEntry {
  readonly source: string;
  readonly target: string;
  /** Probability, 0..1, that the source term is translated so; where it isn't known, a middling one is taken. */
  readonly probability?: number;
  /** Probability, 0..1, the other way: that the target term comes from the source term. Default: `probability`. */
  readonly backward?: number;
}
