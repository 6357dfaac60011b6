import type { PairLexicon } from '../lexicon/pair-lexicon.js';
import type { TermsOfUnits } from '../similarity/evidence/lexicon.js';
import type { Bead } from './beads.js';

/** Terms by which the estimate is drawn towards the usual. */
const USUAL = 50;
/** Share of the promised translations that official texts hold. */
const USUAL_FIDELITY = 0.95;
/** A term promises at most this much. */
const MOST_CERTAIN = 0.9;

/** What a lexicon is worth for a text, measured on sure pairs. */
export interface LexiconWorth {
  /**
   * The terms whose translation was found, over the number that their probabilities made expect, 0..1: 1 for text translated as the
   * lexicon was made from, low for free translation.
   */
  readonly fidelity: number;
  /** Share of the source's terms that it knows, 0..1. */
  readonly coverage: number;
}

/** Measures a lexicon on pairs that are believed right. */
export function lexiconWorth(terms: TermsOfUnits, lexicon: PairLexicon, sure: readonly Bead[]): LexiconWorth {
  let expected = USUAL;
  let found = USUAL * USUAL_FIDELITY;
  let known = 0;
  let all = 0;
  for (const bead of sure) {
    const target = new Set(terms.target.slice(bead.targetStart, bead.targetEnd).flat());
    for (const term of new Set(terms.source.slice(bead.sourceStart, bead.sourceEnd).flat())) {
      all++;
      const mass = Math.min(MOST_CERTAIN, lexicon.sourceMass.get(term) ?? 0);
      if (mass === 0) continue;
      known++;
      expected += mass;
      if (lexicon.translations.get(term)?.some((one) => target.has(one.target))) found++;
    }
  }
  return { fidelity: Math.min(1, found / expected), coverage: all === 0 ? 0 : known / all };
}
