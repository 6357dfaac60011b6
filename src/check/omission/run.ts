import type { Edges } from './edges.js';
import type { OmissionModel } from './model.js';
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
  readonly model: OmissionModel;
}

const openingEvidence = ({ start, number }: Edges, model: OmissionModel): number => model.start * start + model.number * number;

/** The most that lengths and ends can say for an omission. @param surplus characters beyond what the other text's length calls for. */
export function mostOutside({ gain, edges, model }: Outside, surplus: number): number {
  return model.length * gain(surplus) + model.end * edges.end + openingEvidence(edges, model);
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
  { gain, edges, model }: Outside,
  most: number,
): Run | undefined {
  let best: Run | undefined;
  for (let first = 0; first < pieces.length; first++) {
    let [sum, dropped] = [first === 0 ? openingEvidence(edges, model) : 0, 0];
    for (let last = first; last < pieces.length - (first === 0 ? 1 : 0); last++) {
      sum += evidence[last] ?? 0;
      dropped += pieces[last]?.length ?? 0;
      const settled = sum + (last === pieces.length - 1 ? model.end * edges.end : 0) + model.inner * innerEnds(pieces, { first, last });
      if (settled + most <= (best?.evidence ?? 0)) continue;
      const total = settled + model.length * gain(dropped);
      if (total > (best?.evidence ?? 0)) best = { first, last, evidence: total };
    }
  }
  return best;
}
