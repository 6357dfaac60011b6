import { lexiconIndex } from '../../src/lexicon/entry-index.js';
import { learnModel1 } from '../../src/lexicon/model1.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { writesUnspaced } from '../../src/text/terms.js';
import { learningCutter } from '../lexicon/units.js';
import type { DevsetLanguage, DevsetLine } from './devset.js';

/**
 * What is kept of what two languages teach each other. A Chinese word shares its probability with the units that hold it (提供, 提供了), so
 * that each has less of it.
 */
export function learningOptions(source: DevsetLanguage, target: DevsetLanguage) {
  const han = writesUnspaced(source) || writesUnspaced(target);
  return { minProbability: han ? 0.03 : 0.12, minCount: 2 };
}

/** A lexicon learnt from some lines only, cut into the terms that the written one knows and what recurs in these lines. */
export function learntOn(
  lines: readonly DevsetLine[],
  source: DevsetLanguage,
  target: DevsetLanguage,
  written: readonly Lexicon[],
): Lexicon {
  const cut = (language: DevsetLanguage): string[][] => {
    const terms = written.flatMap((lexicon) => [...lexiconIndex(lexicon).terms(lexicon.source === language ? 'source' : 'target')]);
    const texts = lines.map((line) => line.text[language]);
    return texts.map(learningCutter(language, terms, texts).cut);
  };
  const [sources, targets] = [cut(source), cut(target)];
  const pairs = lines.map((_, k) => ({ source: sources[k] ?? [], target: targets[k] ?? [] }));
  return { source, target, keyed: true, entries: learnModel1(pairs, learningOptions(source, target)) };
}
