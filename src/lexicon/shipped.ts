import type { Lexicon, LexiconEntry } from '../model/lexicon.js';
import { conceptIndex } from './concept-index.js';
import { learntIndex } from './learnt-table.js';
import { type LexiconIndex, withIndex } from './lexicon-index.js';

/** The written concepts of one language, and the words for which translations were learnt. */
export interface LanguageData {
  readonly language: string;
  /** One concept a line, in the same order for every language: its terms as `termKey` gives them, separated by `|`. */
  readonly concepts: string;
  /** One term a line: what the learnt tables refer to by line number. */
  readonly vocabulary: string;
  readonly checksum: string;
}

/** The learnt translations between two languages. */
export interface PairData {
  readonly source: string;
  readonly target: string;
  /**
   * One line for each term of the source's vocabulary that has translations, numbers in base 36: its line in the vocabulary, then for
   * each translation the line of the target's vocabulary with two digits for both probabilities, in 35ths.
   */
  readonly translations: string;
  readonly checksum: string;
}

/** The written lexicon of two languages. */
export function writtenLexicon(source: LanguageData, target: LanguageData): Lexicon {
  const index = () => conceptIndex(source, target);
  const lexicon: Lexicon = {
    source: source.language,
    target: target.language,
    keyed: true,
    name: `concepts ${source.language}-${target.language}`,
    checksum: `${source.checksum}${target.checksum}`,
    entries: { [Symbol.iterator]: () => indexEntries(index()) },
  };
  return withIndex(lexicon, index);
}

/** The learnt lexicon of two languages. */
export function learntLexicon(pair: PairData, source: LanguageData, target: LanguageData): Lexicon {
  const index = () => learntIndex(pair.translations, source, target);
  const lexicon: Lexicon = {
    source: pair.source,
    target: pair.target,
    keyed: true,
    name: `learnt ${pair.source}-${pair.target}`,
    checksum: pair.checksum,
    entries: { [Symbol.iterator]: () => indexEntries(index()) },
  };
  return withIndex(lexicon, index);
}

function* indexEntries(index: LexiconIndex): Generator<LexiconEntry> {
  for (const source of index.terms('source')) {
    for (const { target, forward, backward } of index.translations('source', source))
      yield { source, target, probability: forward, backward };
  }
}
