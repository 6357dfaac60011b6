import { preparedLexicon } from '../../lexicon/prepared.js';
import type { TermCutter } from '../../text/terms.js';
import type { CheckContext, CheckedPair } from '../context.js';
import { TextTerms } from './text-terms.js';

/** The pairs that are looked through, with the terms of both sides: cut once for both directions, whose lexicons know the same terms. */
export interface ReadPairs {
  readonly pairs: readonly CheckedPair[];
  readonly source: TextTerms;
  readonly target: TextTerms;
}

/** Reads the terms of all pairs with both sides filled. */
export function readPairs(context: CheckContext): ReadPairs {
  const lexicon = preparedLexicon(context.lexicons, context.source.language, context.target.language);
  const pairs = context.pairs.filter((pair) => pair.isFilled);
  const side = (name: 'source' | 'target', cutter: TermCutter) =>
    new TextTerms(
      pairs.map((pair) => pair[name]),
      cutter,
    );
  return { pairs, source: side('source', lexicon.sourceCutter), target: side('target', lexicon.targetCutter) };
}
