import { lexiconIndex } from '../../src/lexicon/entry-index.js';
import { learnModel1, type TermPair } from '../../src/lexicon/model1.js';
import type { Lexicon, LexiconEntry } from '../../src/model/lexicon.js';
import { writesUnspaced } from '../../src/text/terms.js';
import { learningCutter } from '../lexicon/units.js';
import type { DevsetLanguage, DevsetLine } from './devset.js';

/** Probabilities, both ways multiplied and rooted, from which a translation is kept. */
interface Bars {
  readonly any: number;
  /** For the likeliest translation of a term, either way. */
  readonly best: number;
}

/**
 * A Chinese word shares its probability with the units that hold it (提供, 提供了), so that each has less of it: the best is kept from less on.
 * Further translations of so little probability are met by chance as often as not: lines between Chinese and Russian lost by them.
 */
const HAN_BARS: Bars = { any: 0.08, best: 0.03 };
const BARS: Bars = { any: 0.12, best: 0.12 };

/** What two languages teach each other, as far as it is kept. */
export function learntEntries(pairs: readonly TermPair[], source: DevsetLanguage, target: DevsetLanguage): LexiconEntry[] {
  const bars = writesUnspaced(source) || writesUnspaced(target) ? HAN_BARS : BARS;
  const entries = learnModel1(pairs, { minProbability: bars.best, minCount: 2 });
  const score = ({ probability = 0, backward = 0 }: LexiconEntry) => Math.sqrt(probability * backward);
  const best = { source: new Map<string, number>(), target: new Map<string, number>() };
  for (const entry of entries)
    for (const side of ['source', 'target'] as const) best[side].set(entry[side], Math.max(best[side].get(entry[side]) ?? 0, score(entry)));
  const isBest = (entry: LexiconEntry) => score(entry) === best.source.get(entry.source) || score(entry) === best.target.get(entry.target);
  return entries.filter((entry) => score(entry) >= bars.any || isBest(entry));
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
  return { source, target, keyed: true, entries: learntEntries(pairs, source, target) };
}
