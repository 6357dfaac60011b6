import type { PairLexicon } from '../lexicon/pair-lexicon.js';
import { comparableLanguage } from '../text/quantities/index.js';
import { cognateEvidence } from './evidence/cognates.js';
import { type Embedder, EmbeddingCost } from './evidence/embedding.js';
import { type TermsOfUnits, termsOfUnits } from './evidence/lexicon.js';
import { nameEvidence, scriptsDiffer } from './evidence/names.js';
import { PositionCost } from './evidence/position.js';
import { type QuantityItems, quantityItems } from './evidence/quantities.js';
import type { Aspect, EvidenceKind } from './model.js';
import type { ItemEvidence } from './presence/presence.js';
import type { ComparedSide } from './side.js';

/** The cost of a kind of evidence that looks at a bead as a whole: half-open ranges of units, from 0. */
export interface RangeCost {
  cost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number;
  /** Calls `count` with each aspect that the bead has: once an occurrence, or with its cost. */
  aspects?(
    sourceStart: number,
    sourceEnd: number,
    targetStart: number,
    targetEnd: number,
    count: (aspect: Aspect, times?: number) => void,
  ): void;
  /** What was compared, for a reader. */
  detail?(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): string;
}

/** What is read from the texts once and does not change from pass to pass. */
export interface ReadSides {
  readonly source: ComparedSide;
  readonly target: ComparedSide;
  readonly quantities: { readonly source: QuantityItems; readonly target: QuantityItems };
  readonly likeness: ItemEvidence;
  readonly terms: TermsOfUnits;
  /** What looks at beads as wholes, by kind; length, punctuation and numbering apart, which learn as they go. */
  readonly ranged: readonly { readonly kind: EvidenceKind; readonly evidence: RangeCost }[];
}

/** Reads both sides: figures, references, names, the terms as a lexicon knows them, lengths, and vectors where there are any. */
export function readSides(source: ComparedSide, target: ComparedSide, lexicon: PairLexicon, embedder?: Embedder): ReadSides {
  return {
    source,
    target,
    terms: termsOfUnits(source, target, lexicon),
    quantities: {
      source: quantityItems(source, comparableLanguage(source.language, target.language)),
      target: quantityItems(target, comparableLanguage(target.language, source.language)),
    },
    likeness: scriptsDiffer(source.language, target.language) ? nameEvidence(source, target) : cognateEvidence(source, target),
    ranged: rangedEvidence(source, target, embedder),
  };
}

function rangedEvidence(source: ComparedSide, target: ComparedSide, embedder: Embedder | undefined): ReadSides['ranged'] {
  const kinds: { kind: EvidenceKind; evidence: RangeCost }[] = [
    { kind: 'position', evidence: new PositionCost(source.units.length, target.units.length) },
  ];
  if (embedder !== undefined) kinds.push({ kind: 'embedding', evidence: new EmbeddingCost(source, target, embedder) });
  return kinds;
}
