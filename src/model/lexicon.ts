/**
 * Translations between the words of two languages, as evidence.
 * Terms are normalised (see `normalise`); a term of several words has them joined by one space, Chinese has none between.
 */
export interface Lexicon {
  readonly source: string;
  readonly target: string;
  readonly entries: Iterable<LexiconEntry>;
  /** Shown in provenance: a name and a checksum of the data. */
  readonly name?: string;
  readonly checksum?: string;
}

/** One term and one of its translations. */
export interface LexiconEntry {
  readonly source: string;
  readonly target: string;
  /** Probability, 0..1, that the source term is translated so; 1 where unknown. */
  readonly probability?: number;
}
