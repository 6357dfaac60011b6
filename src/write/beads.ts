import { expectArguments } from '../arguments/expect.js';
import { ALIGNMENT } from '../arguments/values.js';
import type { Alignment, AlignmentPair } from '../model/alignment.js';
import type { LadderBead } from '../model/ladder.js';
import { roundConfidence, unitIndices } from './pairs.js';

/**
 * The pairs of an alignment as beads: indices from 0 into the clauses of each side.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * beadsOf(alignment).map(({ source, target }) => [source, target]); // [[[0], [0]]]
 * ```
 */
export function beadsOf(alignment: Alignment): LadderBead[] {
  expectArguments('beadsOf', ALIGNMENT, { alignment });
  const source = unitIndices(alignment, 'source');
  const target = unitIndices(alignment, 'target');
  const indices = (units: AlignmentPair['source'], index: ReadonlyMap<string, number>): number[] =>
    units.flatMap((unit) => index.get(unit.path) ?? []);
  return alignment.pairs.map((pair) => ({
    source: indices(pair.source, source),
    target: indices(pair.target, target),
    confidence: roundConfidence(pair.confidence),
  }));
}

/**
 * Writes an alignment as beads, one a line: `[0,1]:[0]:0.9731` links the source units 0 and 1 with the target unit 0.
 * Indices count from 0 into the clauses of each side, `[]` is an empty side, the last figure is the confidence.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toBeads(alignment); // '[0]:[0]:0.…'
 * ```
 */
export function toBeads(alignment: Alignment): string {
  expectArguments('toBeads', ALIGNMENT, { alignment });
  return beadsOf(alignment)
    .map((bead) => `[${bead.source}]:[${bead.target}]:${bead.confidence}\n`)
    .join('');
}
