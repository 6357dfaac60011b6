import { foldText } from '../words/fold.js';
import type { Openings, Vocabulary } from '../words/vocabulary.js';
import { endingOf } from './punctuation.js';

const looked = 60;
const letter = /\p{L}/u;

/** How clearly a paragraph opens as one of a division does: 2 for words of its list, 1 for their shape, 0 for neither. */
export function openingStrength(text: string, openings: Openings, vocabulary: Vocabulary): number {
  return strengthOf(foldText(text, looked), openings, vocabulary);
}

/** How much more clearly a paragraph opens as a recital than as a decision; negative for the other way round. */
export function recitalStrength(text: string, vocabulary: Vocabulary): number {
  const folded = foldText(text, looked);
  return strengthOf(folded, vocabulary.preambular, vocabulary) - strengthOf(folded, vocabulary.operative, vocabulary);
}

function strengthOf(folded: string, openings: Openings, vocabulary: Vocabulary): number {
  let from = skipToLetter(folded, 0);
  for (let steps = 0; steps < 4; steps++) {
    if (openings.words.startAt(folded, from) > 0) return 2;
    const adverb = vocabulary.adverbs.startAt(folded, from);
    if (adverb === 0) break;
    from = skipToLetter(folded, from + adverb);
  }
  return hasShape(folded.slice(from), openings) ? 1 : 0;
}

/** Whether a text opens with words of recitals or decisions. */
export function opensWithWords(text: string, vocabulary: Vocabulary): boolean {
  const folded = foldText(text, looked);
  return strengthOf(folded, vocabulary.preambular, vocabulary) === 2 || strengthOf(folded, vocabulary.operative, vocabulary) === 2;
}

function skipToLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + 4 && !letter.test(text.charAt(at))) at++;
  return at;
}

function hasShape(text: string, openings: Openings): boolean {
  const first = /^[\p{L}\p{M}'’-]+/u.exec(text)?.[0] ?? '';
  if (first.length < 4) return false;
  return openings.endings.some((ending) => first.endsWith(ending)) || openings.beginnings.some((beginning) => first.startsWith(beginning));
}

/** Characters of a linking word and what stands before it: a pattern with an end is tried at every place of what it is given. */
const longestLinking = 16;
const figureOrWord = /[\p{L}\p{N}%)）]$/u;
const letterInBrackets = /(?:[(（]\p{L}{1,4}|[\s\d]\p{L}{1,2})[)）]$/u;

/**
 * Whether a text stops at a word with which no sentence ends, `paragraphs 12 and`; before an item's letter `and` ends another item, unless a
 * letter stands before it too: `4 (a) and`.
 */
export function isLeftOpen(text: string, beforeItem: boolean, { linkingEnd, conjunctions }: Vocabulary): boolean {
  if (!linkingEnd.test(text.slice(-longestLinking))) return false;
  const conjunction = conjunctions.find((entry) => text.endsWith(entry));
  return conjunction === undefined || (beforeItem ? letterInBrackets : figureOrWord).test(text.slice(0, -conjunction.length).trimEnd());
}

/** `A/79/458, para.`: an abbreviation ends a text, whose full stop ends no sentence. */
export function endsWithAbbreviation(text: string, { abbreviations }: Vocabulary): boolean {
  const [last = ''] = /[\p{L}.°]{2,7}$/u.exec(text) ?? [];
  return last.endsWith('.') && abbreviations.has(foldText(last, last.length));
}

const longestEnacting = 160;

/** `have agreed as follows:`, the last words of a preamble, whatever their case. */
export function isEnacting(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > longestEnacting || endingOf(text) !== 'colon') return false;
  return vocabulary.enacting.isIn(foldText(text, longestEnacting));
}
