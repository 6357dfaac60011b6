import { preparedLexicon } from '../../lexicon/prepared.js';
import type { TermCutter } from '../../text/terms.js';
import type { CheckContext, CheckedPair } from '../context.js';
import { type Calls, callsOf } from './calls.js';
import { TextTerms } from './text-terms.js';

/** The pairs that are looked through, with the terms of both sides, read once for both directions. */
export interface ReadPairs {
  readonly pairs: readonly CheckedPair[];
  readonly source: TextTerms;
  readonly target: TextTerms;
  /** What the terms of each side call for on the other. */
  readonly calls: Readonly<Record<'source' | 'target', Calls>>;
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
  const [source, target] = [side('source', lexicon.sourceCutter), side('target', lexicon.targetCutter)];
  return { pairs, source, target, calls: callsOf(source, target, lexicon) };
}
