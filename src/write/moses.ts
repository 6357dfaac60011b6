import type { Alignment } from '../model/alignment.js';
import { joinedText, type Side } from './pairs.js';

/** Two texts with the same number of lines: line n of one is the translation of line n of the other. */
export interface MosesPair {
  readonly source: string;
  readonly target: string;
}

/**
 * Writes an alignment as two texts, as tools for machine translation read them: a line for each pair with both sides filled.
 * White space inside a text becomes one space, so that the lines stay in step.
 */
export function toMoses(alignment: Alignment): MosesPair {
  const filled = alignment.pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
  const lines = (side: Side): string =>
    filled
      .map(
        (pair) =>
          `${joinedText(pair, side, alignment[side].language)
            .replace(/[\s\u0085]+/g, ' ')
            .trim()}\n`,
      )
      .join('');
  return { source: lines('source'), target: lines('target') };
}
