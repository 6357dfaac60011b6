import type { Passage } from '../layout/passage.js';
import { endingOf } from '../layout/punctuation.js';
import { foldText } from './fold.js';
import type { Openings, Vocabulary } from './vocabulary.js';

const looked = 60;
const letter = /\p{L}/u;

/** How clearly a paragraph opens as one of a division does: 2 for words of its list, 1 for their shape, 0 for neither. */
export function openingStrength(text: string, openings: Openings, vocabulary: Vocabulary): number {
  const folded = foldText(text, looked);
  let from = skipToLetter(folded, 0);
  for (let steps = 0; steps < 4; steps++) {
    if (openings.words.startAt(folded, from) > 0) return 2;
    const adverb = vocabulary.adverbs.startAt(folded, from);
    if (adverb === 0) break;
    from = skipToLetter(folded, from + adverb);
  }
  return hasShape(folded.slice(from), openings) ? 1 : 0;
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

const figureOrWord = /[\p{L}\p{N}%)）]$/u;
const letterInBrackets = /(?:[(（]\p{L}{1,4}|[\s\d]\p{L}{1,2})[)）]$/u;

/**
 * Whether a text stops at a word with which no sentence ends, `paragraphs 12 and`; before an item's letter `and` ends another item, unless a
 * letter stands before it too: `4 (a) and`.
 */
export function isLeftOpen(text: string, beforeItem: boolean, { linkingEnd, conjunctions }: Vocabulary): boolean {
  if (!linkingEnd.test(text)) return false;
  const conjunction = conjunctions.find((entry) => text.endsWith(entry));
  return conjunction === undefined || (beforeItem ? letterInBrackets : figureOrWord).test(text.slice(0, -conjunction.length).trimEnd());
}

const longestEnacting = 160;

/** `have agreed as follows:`, the last words of a preamble, whatever their case. */
export function isEnacting(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > longestEnacting || endingOf(text) !== 'colon') return false;
  return vocabulary.enacting.isIn(foldText(text, longestEnacting));
}

/** Evidence that a paragraph is preambular (positive) or operative (negative), from its opening, its end and its mark. */
export function preambularWeight(passage: Passage, vocabulary: Vocabulary): number {
  const { text, mark } = passage;
  if (mark?.division) return mark.division === 'pp' ? 20 : -20;
  const body = mark ? text.slice(mark.end) : text;
  const opening = openingStrength(body, vocabulary.preambular, vocabulary) - openingStrength(body, vocabulary.operative, vocabulary);
  return opening + endingWeight(text) - (mark && isNumber(passage) ? 3 : 0);
}

/** The part of it that the sign at a text's end gives. */
export function endingWeight(text: string): number {
  const ending = endingOf(text);
  if (ending === 'comma') return 1.5;
  if (ending === 'semicolon') return -1.5;
  return ending === 'stop' ? -1 : 0;
}

/** Index of the first passage that opens with a plain number; a 1 that was misread counts if 2 comes next. Negative where none does. */
export function firstNumber(passages: readonly Passage[]): number {
  const first = passages.findIndex((passage) => isNumber(passage) && !passage.mark?.division);
  const ordinal = passages[first]?.mark?.readings[0]?.ordinal ?? 0;
  const misread = passages.findIndex(({ mark }) =>
    mark?.readings.some((r) => r.misread && r.style === 'decimal' && r.ordinal === ordinal - 1),
  );
  return misread >= 0 && misread < first ? misread : first;
}

/** Index of the first passage with a number of several parts (`2.1`), where another has one too. Negative where none does. */
export function firstDotted(passages: readonly Passage[]): number {
  const isDotted = ({ mark }: Passage): boolean => (mark?.dotted ?? '') !== '';
  const first = passages.findIndex(isDotted);
  return first >= 0 && passages.slice(first + 1).some(isDotted) ? first : -1;
}

/** `一、` before a sentence: before words without an end it is a heading's. */
export function isHanNumber({ mark, text }: Passage): boolean {
  return mark?.form === 'comma' && mark.readings[0]?.style === 'han' && endingOf(text) !== 'none';
}

/** True for a passage that opens with a plain number, as operative paragraphs do. */
export function isNumber(passage: Passage): boolean {
  const { mark } = passage;
  if (isHanNumber(passage)) return true;
  if (mark?.dotted !== '' || mark.weak || mark.form === 'both' || mark.form === 'quoted') return false;
  return mark.readings.some((reading) => reading.style === 'decimal' && !reading.misread && reading.ordinal < 1000);
}
