import type { Lexicon } from '../model/lexicon.js';
import type { Embedder } from '../similarity/evidence/embedding.js';
import type { AlignmentModel, EvidenceKind } from '../similarity/model.js';

/** What a caller knows beforehand, by unit indices from 0, or by paths. */
export interface Anchors {
  /** Pairs that must come out exactly so. An empty side makes its units 1-0 or 0-1. */
  readonly fixed?: readonly AnchorPair[];
  /** Pairs that must not come out. */
  readonly forbidden?: readonly AnchorPair[];
}

/** Units of both sides: indices from 0 into the aligned units, or paths. */
export interface AnchorPair {
  readonly source: readonly (number | string)[];
  readonly target: readonly (number | string)[];
}

/** Options of every alignment. */
export interface AlignOptions {
  /** Words and their translations, as `loadLexicons` gives them, or your own; those of other languages are passed over. Default none. */
  readonly lexicons?: readonly Lexicon[];
  /** Leaves out pairs that are less sure. Range 0–1, default 0: every unit stands in a pair. */
  readonly minConfidence?: number;
  /** Pairs fixed or forbidden in advance. Default none. */
  readonly anchors?: Anchors;
  /** Adds to each piece of evidence what was seen. Default false. */
  readonly explain?: boolean;
  /** Vectors of texts as further evidence. Default none. */
  readonly embedder?: Embedder;
  /** Kinds of evidence to leave out, to see what each is worth. Default none. */
  readonly without?: readonly EvidenceKind[];
  /** Learns a lexicon from a first pass and aligns again with it. Default `auto`: where the lexicons at hand know too little of the text. */
  readonly secondPass?: 'auto' | 'always' | 'never';
  /** The fitted numbers; for fitting them. Default: those that ship. */
  readonly model?: AlignmentModel;
}

/** What clauses are cut into: sentences (`op.11.s.2`), or the segments between commas and semicolons (`op.11.c.2`). */
export type Piece = 'sentence' | 'segment';

/** Options of `alignDocuments`. */
export interface AlignDocumentsOptions extends AlignOptions {
  /** What is paired: clauses, or the sentences in them. Default `clause`. */
  readonly unit?: 'clause' | 'sentence';
  /** Gives each pair of clauses, as `children`, the pairs of the sentences or of the segments inside. Default none. */
  readonly children?: Piece;
}
