import { languageTable } from '../languages/index.js';
import { fold } from './words/fold.js';
import type { Phrases } from './words/phrases.js';
import { vocabularyOf } from './words/vocabulary.js';

const LOOKED = 60;
const LETTER = /\p{L}/u;

/**
 * The words by which a paragraph of a resolution opens, which print in italics: `Also requests`, `Recalling`, `又请`. Empty where its list
 * of openings knows none.
 *
 * @param text Reading text of the paragraph, in the language.
 */
export function leadPhrase(text: string, language: string): string {
  const { preambular, operative, adverbs } = vocabularyOf(languageTable(language));
  const folded = fold(text, LOOKED);
  let from = 0;
  for (let steps = 0; steps < 4; steps++) {
    from = toLetter(folded.text, from);
    const opening = Math.max(operative.words.startAt(folded.text, from), preambular.words.startAt(folded.text, from));
    if (opening > 0) return text.slice(0, folded.at[withAdverb(folded.text, from + opening, adverbs)]);
    const adverb = adverbs.startAt(folded.text, from);
    if (adverb === 0) return '';
    from += adverb;
  }
  return '';
}

function toLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !LETTER.test(text.charAt(at))) at++;
  return at;
}

/** `Prie également`: where an adverb follows at once, it belongs to the opening. */
function withAdverb(text: string, end: number, adverbs: Phrases): number {
  if (text.charAt(end) !== ' ') return end;
  const adverb = adverbs.startAt(text, end + 1);
  return adverb === 0 ? end : end + 1 + adverb;
}
