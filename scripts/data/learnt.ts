import { learnModel1 } from '../../src/lexicon/model1.js';
import { pairLexicon } from '../../src/lexicon/pair-lexicon.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import type { DevsetLanguage, DevsetLine } from './devset.js';

/** A lexicon learnt from some lines only, cut into the terms that the written one knows. */
export function learntOn(
  lines: readonly DevsetLine[],
  source: DevsetLanguage,
  target: DevsetLanguage,
  written: readonly Lexicon[],
): Lexicon {
  const cutters = pairLexicon(written, source, target);
  const pairs = lines.map((line) => ({
    source: cutters.sourceCutter.cut(line.text[source]),
    target: cutters.targetCutter.cut(line.text[target]),
  }));
  return { source, target, keyed: true, entries: learnModel1(pairs, { minProbability: 0.08, minCount: 2 }) };
}
