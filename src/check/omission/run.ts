import type { Segment } from '../read-text.js';
import type { OmissionFeatures, OmissionModel } from './model.js';

/** A run of segments, by index, and what speaks for its having no counterpart. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly evidence: number;
}

/** What the ends of a text say of a passage being cut off there. */
export type Edges = Pick<OmissionFeatures, 'end' | 'start' | 'number'>;

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

/** The most that can speak for the omission of any run. @param evidence of each segment. @param open as `mostOutside` gives it. */
export function mostEvidence(evidence: readonly number[], open: number): number {
  return evidence.reduce((sum, each) => sum + Math.max(0, each), Math.max(0, open));
}

/** The run of segments, not all of them, for whose omission most speaks. @param evidence of each segment. */
export function bestRun(evidence: readonly number[], segments: readonly Segment[], { gain, edges, model }: Outside): Run | undefined {
  let best: Run | undefined;
  for (let first = 0; first < segments.length; first++) {
    let [sum, dropped] = [first === 0 ? openingEvidence(edges, model) : 0, 0];
    for (let last = first; last < segments.length - (first === 0 ? 1 : 0); last++) {
      sum += evidence[last] ?? 0;
      dropped += segments[last]?.length ?? 0;
      const end = last === segments.length - 1 ? model.end * edges.end : 0;
      const total = sum + end + model.length * gain(dropped);
      if (total > (best?.evidence ?? 0)) best = { first, last, evidence: total };
    }
  }
  return best;
}
