import { languageTable } from '../languages/index.js';
import { primarySubtag } from '../languages/tag.js';
import type { Span } from '../model/span.js';
import { HanCutter } from './han-cutter.js';
import { normalise } from './normalise.js';
import type { PartsCutter } from './parts-cutter.js';
import { stemmer } from './stem.js';
import { unspacedRuns, words } from './tokenise.js';
import { WordCutter } from './word-cutter.js';

/** Cuts a text into the terms that a lexicon knows, and what lies between them into words. */
export interface TermCutter extends PartsCutter {
  /** The terms of a text in order: stems of words, known terms of several words joined by a space; Chinese terms and, between them, character pairs. */
  cut(text: string): string[];
}

/** What the terms of a text are made of: the stems of its words, or its runs where no spaces are written. */
export function termParts(text: string, language: string): string[] {
  return inStems(writtenParts(text, language), language);
}

/** The `termParts` of stretches of a text, which is folded once for all where that keeps its length. */
export function termPartsOfSpans(text: string, spans: readonly Span[], language: string): string[][] {
  const whole = normalise(text);
  const isWhole = whole.length === text.length;
  const folded = ({ start, end }: Span) => (isWhole ? whole.slice(start, end) : normalise(text.slice(start, end)));
  return spans.map((span) => inStems(partsIn(folded(span), language), language));
}

/** The `termParts` of a text before words are stemmed. */
export function writtenParts(text: string, language: string): string[] {
  return partsIn(normalise(text), language);
}

const partsIn = (folded: string, language: string): string[] => (writesUnspaced(language) ? unspacedRuns(folded) : words(folded));

function inStems(parts: string[], language: string): string[] {
  return writesUnspaced(language) ? parts : parts.map(stemmer(language));
}

/** Languages without a table that write no spaces between words: Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED = /^(?:ja|th|lo|km|my)$/;

/** True for a language that writes no spaces between words, as Chinese. */
export function writesUnspaced(language: string): boolean {
  return languageTable(language)?.script === 'Hani' || UNSPACED.test(primarySubtag(language));
}

/**
 * A term as the lexicon keys it: normalised, stemmed word by word; where no spaces are written, as it is.
 *
 * @example
 * ```ts
 * termKey('General Assemblies', 'en'); // "gener assembl"
 * ```
 */
export function termKey(term: string, language: string): string {
  return termParts(term, language).join(writesUnspaced(language) ? '' : ' ');
}

/**
 * A cutter that takes the longest known term at each place.
 *
 * @param known terms as `termKey` gives them; those of one word need not be in it.
 */
export function termCutter(language: string, known: Iterable<string>): TermCutter {
  const cutter = writesUnspaced(language) ? new HanCutter(known) : new WordCutter(known);
  return {
    cut: (text) => cutter.cutParts(termParts(text, language)),
    cutParts: (parts) => cutter.cutParts(parts),
    cutUnits: (parts) => cutter.cutUnits(parts),
  };
}
