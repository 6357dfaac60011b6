import type { Edges } from './edges.js';
import type { OmissionWeights } from './model.js';
import type { Piece } from './text-terms.js';

/** A run of pieces, by index, and what speaks for its having no counterpart. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly evidence: number;
}

/** What else than its words, figures and names a run is weighed by. */
export interface Outside {
  readonly gain: (dropped: number) => number;
  readonly edges: Edges;
  readonly weights: OmissionWeights;
}

const openingEvidence = ({ start, number }: Edges, weights: OmissionWeights): number => weights.start * start + weights.number * number;

/** The most that lengths and ends can say for an omission. @param surplus characters beyond what the other text's length calls for. */
export function mostOutside({ gain, edges, weights }: Outside, surplus: number): number {
  return weights.length * gain(surplus) + weights.end * edges.end + openingEvidence(edges, weights);
}

/** The most that can speak for the omission of any run. @param evidence of each piece. @param open as `mostOutside` gives it. */
export function mostEvidence(evidence: readonly number[], open: number): number {
  return evidence.reduce((sum, each) => sum + Math.max(0, each), Math.max(0, open));
}

/** How many ends of a run lie inside a segment. */
export function innerEnds(pieces: readonly Piece[], { first, last }: Pick<Run, 'first' | 'last'>): number {
  return (pieces[first]?.opens ? 0 : 1) + (pieces[last]?.closes ? 0 : 1);
}

/** The run of pieces, not all of them, for whose omission most speaks. @param evidence of each piece. @param most as `mostOutside` gives it. */
export function bestRun(
  evidence: readonly number[],
  pieces: readonly Piece[],
  { gain, edges, weights }: Outside,
  most: number,
): Run | undefined {
  let best: Run | undefined;
  for (let first = 0; first < pieces.length; first++) {
    let [sum, dropped] = [first === 0 ? openingEvidence(edges, weights) : 0, 0];
    for (let last = first; last < pieces.length - (first === 0 ? 1 : 0); last++) {
      sum += evidence[last] ?? 0;
      dropped += pieces[last]?.length ?? 0;
      const settled = sum + (last === pieces.length - 1 ? weights.end * edges.end : 0) + weights.inner * innerEnds(pieces, { first, last });
      if (settled + most <= (best?.evidence ?? 0)) continue;
      const total = settled + weights.length * gain(dropped);
      if (total > (best?.evidence ?? 0)) best = { first, last, evidence: total };
    }
  }
  return best;
}
