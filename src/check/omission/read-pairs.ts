import { preparedLexicon } from '../../lexicon/prepared.js';
import type { TermCutter } from '../../text/terms.js';
import type { CheckContext, CheckedPair } from '../context.js';
import { callsOf } from './calls.js';
import { PromisedTerms } from './promised-terms.js';
import { TextTerms } from './text-terms.js';

/** The pairs that are looked through, with the terms of both sides, read once for both directions. */
export interface ReadPairs {
  readonly pairs: readonly CheckedPair[];
  readonly source: TextTerms;
  readonly target: TextTerms;
  /** What the terms of each side promise to be found on the other. */
  readonly promised: Readonly<Record<'source' | 'target', PromisedTerms>>;
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
  const calls = callsOf(source, target, lexicon);
  const promised = { source: new PromisedTerms(source, target, calls.source), target: new PromisedTerms(target, source, calls.target) };
  return { pairs, source, target, promised };
}
