import type { BeadScorer } from '../similarity/scorer.js';
import type { IndexPair } from './constraints.js';
import type { FoundBead } from './search.js';

/** A bead of the search, or one that crosses others. */
export interface PlacedBead extends FoundBead {
  readonly moved?: boolean;
}

/** Nats by which two units must be likelier together than each alone, somewhere else: crossing is rare, so the proof must be good. */
const PROOF = 6;
/** Units left alone on either side up to which every pair of them is tried; of more, those that are near each other. */
const MOST_TRIED = 400;

/**
 * What is left alone on both sides is tried against each other: units that belong together though they cross other pairs are moved
 * text, not one missing and one extra. Greedy by cost; quadratic in the units left alone, of which only `MOST_TRIED` are looked at.
 */
export function withMoved(
  beads: readonly FoundBead[],
  scorer: BeadScorer,
  anchors: { fixed: readonly IndexPair[]; forbidden: readonly IndexPair[] },
): PlacedBead[] {
  const settled = new Set(anchors.fixed.flatMap((pair) => [...pair.source.map((s) => `s${s}`), ...pair.target.map((t) => `t${t}`)]));
  const refused = new Set(anchors.forbidden.flatMap((pair) => pair.source.flatMap((s) => pair.target.map((t) => `${s}:${t}`))));
  const sources = beads.filter((bead) => bead.targetStart === bead.targetEnd && !settled.has(`s${bead.sourceStart}`)).slice(0, MOST_TRIED);
  const targets = beads.filter((bead) => bead.sourceStart === bead.sourceEnd && !settled.has(`t${bead.targetStart}`)).slice(0, MOST_TRIED);
  const proposals: { source: FoundBead; target: FoundBead; gain: number }[] = [];
  for (const source of sources) {
    for (const target of targets) {
      if (refused.has(`${source.sourceStart}:${target.targetStart}`)) continue;
      const gain = scorer.crossingGain(source.sourceStart, target.targetStart);
      if (gain >= PROOF) proposals.push({ source, target, gain });
    }
  }
  if (proposals.length === 0) return [...beads];
  proposals.sort((a, b) => b.gain - a.gain || a.source.sourceStart - b.source.sourceStart || a.target.targetStart - b.target.targetStart);
  const partner = new Map<FoundBead, FoundBead>();
  const taken = new Set<FoundBead>();
  for (const { source, target } of proposals) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source).add(target);
    partner.set(source, target);
  }
  return beads.flatMap((bead): PlacedBead[] => {
    const other = partner.get(bead);
    if (other === undefined) return taken.has(bead) ? [] : [bead];
    const proof = proposals.find((one) => one.source === bead && one.target === other)?.gain ?? 0;
    return [{ ...bead, targetStart: other.targetStart, targetEnd: other.targetEnd, confidence: 1 - Math.exp(-proof / 2), moved: true }];
  });
}
