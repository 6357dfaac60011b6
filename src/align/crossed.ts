import type { BeadScorer } from '../similarity/scorer.js';
import type { MayMove } from './moved.js';
import type { PlacedBead } from './placed.js';

/** What is asked of the units of two sides. */
export interface CrossedSides {
  readonly scorer: BeadScorer;
  readonly mayMove: MayMove;
  /** Characters of a source unit. */
  readonly lengthOf: (source: number) => number;
}

/**
 * Nats by which content must speak for two neighbours' having changed places, where the four were joined and where each has a partner. Chosen
 * by hand: beyond doubt in the one case; in the other it happens to one clause in thousands.
 */
const LEAST = { joined: 2, paired: 8 };

/**
 * Neighbours that have changed places, each with its counterpart across from it. A path that never turns back can only join the four, or
 * pair each with the other's counterpart; they are two pairs, the shorter of which has moved.
 */
export function partCrossed(beads: readonly PlacedBead[], sides: CrossedSides): PlacedBead[] {
  const parted: PlacedBead[] = [];
  for (let k = 0; k < beads.length; k++) {
    const [bead, next] = [beads[k], beads[k + 1]];
    if (bead === undefined) continue;
    const joined = crossed(bead, LEAST.joined, sides);
    const apart =
      joined === null && next !== undefined && areNeighbours(bead, next) ? crossed(together(bead, next), LEAST.paired, sides) : null;
    parted.push(...(joined ?? apart ?? [bead]));
    if (apart !== null) k++;
  }
  return parted;
}

/** Whether two pairs of one unit each follow one another on both sides. */
function areNeighbours(one: PlacedBead, other: PlacedBead): boolean {
  const follows = (side: 'source' | 'target') =>
    one[side].length === 1 && other[side].length === 1 && other[side][0] === (one[side][0] ?? 0) + 1;
  return !one.moved && !other.moved && follows('source') && follows('target');
}

function together(one: PlacedBead, other: PlacedBead): PlacedBead {
  const confidence = Math.min(one.confidence, other.confidence);
  return { source: [...one.source, ...other.source], target: [...one.target, ...other.target], confidence };
}

/** Two units and two as the pairs across them. @param least nats beyond which content must prefer these. */
function crossed({ source, target, moved, confidence }: PlacedBead, least: number, sides: CrossedSides): PlacedBead[] | null {
  const { scorer, mayMove, lengthOf } = sides;
  const [s, s2] = source;
  const [t, t2] = target;
  if (s === undefined || s2 === undefined || t === undefined || t2 === undefined || source.length + target.length > 4) return null;
  if (moved || !mayMove(s, t2) || !mayMove(s2, t) || scorer.isBlank(s, t2) || scorer.isBlank(s2, t)) return null;
  // Where only one of them finds its text across, the other's is spread over both. Of most neighbours the first says enough.
  const first = scorer.contentGain(s, t2);
  const second = first > 0 ? scorer.contentGain(s2, t) : 0;
  if (second <= 0) return null;
  const gain = first + second - scorer.contentGain(s, t) - scorer.contentGain(s2, t2) - least;
  if (gain <= 0) return null;
  const isFirstMoved = lengthOf(s) < lengthOf(s2);
  const pair = (own: number, other: number, isMoved: boolean): PlacedBead => ({
    source: [own],
    target: [other],
    confidence: confidence / (1 + Math.exp(-gain)),
    ...(isMoved ? { moved: true } : {}),
  });
  return [pair(s, t2, isFirstMoved), pair(s2, t, !isFirstMoved)];
}
