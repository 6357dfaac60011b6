import type { Alignment, AlignmentPair } from '../model/alignment.js';

export type Side = 'source' | 'target';

/** The two sides, in the order in which they are written. */
export const SIDES: readonly Side[] = ['source', 'target'];

/** A confidence as it is written: to four places. What is beyond them says nothing, and may differ between machines. */
export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 1e4) / 1e4;
}

/** A cost as it is written: in nats, to six places. */
export function roundCost(cost: number): number {
  return Math.round(cost * 1e6) / 1e6 || 0;
}

/** A pair with its figures as they are written. */
export function roundPair(pair: AlignmentPair): AlignmentPair {
  return {
    ...pair,
    confidence: roundConfidence(pair.confidence),
    cost: roundCost(pair.cost),
    evidence: pair.evidence.map((reason) => ({ ...reason, cost: roundCost(reason.cost) })),
    ...(pair.children ? { children: pair.children.map(roundPair) } : {}),
  };
}

/** The units of one side of a pair as one text: with a space between, or none in Chinese. */
export function joinedText(pair: AlignmentPair, side: Side, language: string): string {
  return pair[side].map((unit) => unit.text).join(unitSeparator(language));
}

/** What stands between two units of a language that are written as one text. */
export function unitSeparator(language: string): '' | ' ' {
  return /^(?:zh|ja)\b/i.test(language) ? '' : ' ';
}

/** Where each unit of a side stands among its clauses: path to index, from 0. */
export function unitIndices(alignment: Alignment, side: Side): ReadonlyMap<string, number> {
  return new Map(alignment[side].clauses.map((unit, index) => [unit.path, index]));
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/i.test(language);
}
