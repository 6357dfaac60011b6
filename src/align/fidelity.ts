import type { PairLexicon } from '../lexicon/pair-lexicon.js';
import { lexiconEvidence, type TermsOfUnits } from '../similarity/evidence/lexicon.js';
import { listedInRange } from '../similarity/presence/listed-by.js';
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
  const { source, target, links, sourceMass } = lexiconEvidence(terms, lexicon);
  /** The last bead that has each term. */
  const [inSource, inTarget] = [new Int32Array(source.names.length), new Int32Array(target.names.length)];
  let bead = 0;
  for (const { sourceStart, sourceEnd, targetStart, targetEnd } of sure) {
    bead++;
    for (const term of listedInRange(target, targetStart, targetEnd)) inTarget[term] = bead;
    for (const term of listedInRange(source, sourceStart, sourceEnd)) {
      if (inSource[term] === bead) continue;
      inSource[term] = bead;
      all++;
      const mass = Math.min(MOST_CERTAIN, sourceMass[term] ?? 0);
      if (mass === 0) continue;
      known++;
      expected += mass;
      for (let at = links.start[term] ?? 0; at < (links.start[term + 1] ?? 0); at++) {
        if (inTarget[links.target[at] ?? 0] !== bead) continue;
        found++;
        break;
      }
    }
  }
  return { fidelity: Math.min(1, found / expected), coverage: all === 0 ? 0 : known / all };
}
