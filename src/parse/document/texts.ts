import { isEntry, type Passage } from '../layout/passage.js';
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
  const named: number[] = [];
  passages.forEach((passage, at) => {
    if (isOrganLine(passages, at, vocabulary)) starts.add(headOf(passages, at, vocabulary));
    else if (isNumberedTitle(passages, at, passage.text)) starts.add(at);
    else if (isNumberedTitle(passages, at, passage.text.replace(beforeNumber, ''))) named.push(at);
  });
  if (named.length > 1) for (const at of named) starts.add(at);
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
  if (!passage || isEntry(passage) || isNumber(passage)) return false;
  if (isDay(passage.text) || announcesClosing(passage, vocabulary)) return false;
  return isHeadingLike(passage.text) || (readTitleMark(passage.text) !== null && endingOf(passage.text) === 'none');
}

/** A word that may stand before the number of texts that stand one after the other: `Decision 12/1. Libraries`, `第12/1号决定：图书馆`. */
const beforeNumber = /^(?:\p{Lu}\p{L}{3,12} |[\u0621-\u064a]{4,10} |[\u4e00-\u9fff]{1,4})(?=[^\s.:]+\d(?:$|[.:：] |[\u4e00-\u9fff]))/u;

/** `2024/302. Provisional agenda of the Commission`, below a finished text or a heading; `text` begins with the number. */
function isNumberedTitle(passages: readonly Passage[], at: number, text: string): boolean {
  const [before, passage, next] = [passages[at - 1], passages[at], passages[at + 1]];
  if (!passage || !next || isEntry(passage) || !isHeadingLike(passage.text)) return false;
  const mark = readTitleMark(text);
  return (
    mark !== null &&
    (mark.end < text.length || text.length < passage.text.length) &&
    (!before || endingOf(before.text) === 'stop' || isHeadingLike(before.text))
  );
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
