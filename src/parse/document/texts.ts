import { isContents, type Passage } from '../layout/passage.js';
import { isNumber } from '../numbering/numbers.js';
import { isDay } from '../recognise/front-matter.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import { endingOf } from '../recognise/punctuation.js';
import { readTitleMark } from '../recognise/title-mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { isOrganLine } from './organ-line.js';
import { announcesClosing } from './resolution.js';

/** How many lines may stand above an organ's name: `Draft resolution I`, a title of several lines. */
const mostLines = 5;
/** `Original: English`, `Rapporteur:` end with a colon too. */
const leastBeforeColon = 40;

/**
 * Indices at which further texts begin, each with its heading: draft resolutions in the report of a committee, resolutions or decisions that
 * stand one after the other. None where the passages are one text.
 */
export function textStarts(passages: readonly Passage[], vocabulary: Vocabulary): number[] {
  const starts = new Set<number>();
  passages.forEach((passage, at) => {
    if (isOrganLine(passage, vocabulary)) starts.add(headOf(passages, at, vocabulary));
    else if (isNumberedTitle(passages, at)) starts.add(at);
  });
  const found = [...starts].sort((a, b) => a - b);
  let last = 0;
  return found.filter((at, i) => {
    const above = passages.slice(last, at);
    last = at;
    return i === 0 ? holdsNumbers(above) : above.some(isFinished);
  });
}

/** Index of the first line of what stands above an organ's name and belongs to it. */
function headOf(passages: readonly Passage[], organ: number, vocabulary: Vocabulary): number {
  let at = organ;
  while (at > organ - mostLines && isHeadLine(passages[at - 1], vocabulary)) at--;
  return at;
}

function isHeadLine(passage: Passage | undefined, vocabulary: Vocabulary): boolean {
  if (!passage || isContents(passage) || isNumber(passage)) return false;
  if (isDay(passage.text) || announcesClosing(passage, vocabulary)) return false;
  return isHeadingLike(passage.text) || (readTitleMark(passage.text) !== null && endingOf(passage.text) === 'none');
}

/** `2024/302. Provisional agenda of the Commission`, below a finished text or a heading. */
function isNumberedTitle(passages: readonly Passage[], at: number): boolean {
  const [before, passage, next] = [passages[at - 1], passages[at], passages[at + 1]];
  if (!passage || !next || isContents(passage) || !isHeadingLike(passage.text)) return false;
  const mark = readTitleMark(passage.text);
  return mark !== null && mark.end < passage.text.length && (!before || endingOf(before.text) === 'stop' || isHeadingLike(before.text));
}

/** Whether numbered paragraphs stand among passages, as in a report and in no front matter. */
function holdsNumbers(passages: readonly Passage[]): boolean {
  return passages.some((passage) => isNumber(passage) && isFinished(passage));
}

/** A passage that ends as paragraphs do: without one no text lies between two heads. */
function isFinished({ text }: Passage): boolean {
  const ending = endingOf(text);
  return ending === 'stop' || ending === 'semicolon' || (ending === 'colon' && text.length > leastBeforeColon);
}
