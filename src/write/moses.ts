import { expectArguments } from '../arguments/expect.js';
import { ALIGNMENT } from '../arguments/values.js';
import type { Alignment, AlignmentPair } from '../model/alignment.js';
import { type AlignmentHead, type PairWriter, writtenWhole } from './pair-writer.js';
import { joinedText, type Side } from './pairs.js';

/** Two texts with the same number of lines: line n of one is the translation of line n of the other. */
export interface MosesPair {
  readonly source: string;
  readonly target: string;
}

/** White space, and what some readers end a line at. */
const WHITE = /[\s\p{Cc}]+/gu;

/** One of the two texts, pair by pair. */
export function mosesWriter(head: AlignmentHead, side: Side): PairWriter {
  const { language } = head[side];
  const line = (pair: AlignmentPair): string => {
    if (pair.source.length === 0 || pair.target.length === 0) return '';
    return `${joinedText(pair, side, language).replace(WHITE, ' ').trim()}\n`;
  };
  return { start: '', pair: line, end: () => '' };
}

/**
 * Writes an alignment as two texts, as tools for machine translation read them: a line for each pair with both sides filled.
 * White space inside a text becomes one space, so that the lines stay in step.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toMoses(alignment); // { source: '第5号\n', target: 'No. 5\n' }
 * ```
 */
export function toMoses(alignment: Alignment): MosesPair {
  expectArguments('toMoses', ALIGNMENT, { alignment });
  const lines = (side: Side): string => writtenWhole(mosesWriter(alignment, side), alignment.pairs);
  return { source: lines('source'), target: lines('target') };
}
