import type { Span } from '../model/span.js';
import type { OmissionFeatures, OmissionModel } from './omission-model.js';
import { type Promised, promiseEvidence } from './promises.js';

/** What is known of one segment. */
export interface Piece {
  readonly span: Span;
  readonly length: number;
  /** What figures and names say, in nats. */
  readonly marks: number;
  readonly promises: readonly Promised[];
}

/** A run of pieces, by index, and what speaks for its having no counterpart. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly evidence: number;
}

/** What the ends of a text say of a passage being cut off there. */
export type Edges = Pick<OmissionFeatures, 'end' | 'start'>;

/** What else than its words a run is weighed by. */
export interface Outside {
  readonly gain: (dropped: number) => number;
  readonly edges: Edges;
  readonly model: OmissionModel;
}

export function edgeEvidence({ end, start }: Edges, model: OmissionModel): number {
  return model.end * end + model.start * start;
}

function evidenceOf(piece: Piece, fidelity: number, model: OmissionModel): number {
  return model.terms * promiseEvidence(piece.promises, fidelity) + model.marks * piece.marks;
}

/** Whether any run can have evidence: what speaks for omission, together with the most that the length can say. */
export function mayOmit(pieces: readonly Piece[], fidelity: number, mostGain: number, model: OmissionModel): boolean {
  return pieces.reduce((sum, piece) => sum + Math.max(0, evidenceOf(piece, fidelity, model)), 0) + Math.max(0, mostGain) > 0.5;
}

/** The run of pieces, not all of them, for whose omission most speaks. */
export function bestRun(pieces: readonly Piece[], fidelity: number, { gain, edges, model }: Outside): Run | undefined {
  const each = pieces.map((piece) => evidenceOf(piece, fidelity, model));
  let best: Run | undefined;
  for (let first = 0; first < pieces.length; first++) {
    let [evidence, dropped] = [first === 0 ? model.start * edges.start : 0, 0];
    for (let last = first; last < pieces.length - (first === 0 ? 1 : 0); last++) {
      evidence += each[last] ?? 0;
      dropped += pieces[last]?.length ?? 0;
      const end = last === pieces.length - 1 ? model.end * edges.end : 0;
      const total = evidence + end + model.length * gain(dropped);
      if (total > (best?.evidence ?? 0)) best = { first, last, evidence: total };
    }
  }
  return best;
}
