import { asHeading, isEntry, type Passage } from '../layout/passage.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import { firstCase } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { isNumber } from './numbers.js';
import { readSectionHeading } from './section-headings.js';

/** How many headings may stand one above the other: `1. Field missions`, `Overview`. */
const mostHeadings = 3;

/**
 * Marks headings that are counted 1, 2, 3 … as paragraphs are (`1. Field missions` below `A. Peace and security`): few words without an
 * end, below which the paragraphs count on as if the heading's number were not there, or begin.
 */
export function withCountedHeadings(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  let last = 0;
  let changed = false;
  const marked = passages.map((passage, at) => {
    const ordinal = paragraphNumber(passage);
    if (ordinal === null) return passage;
    const below = isHeadingLine(passage) ? sentenceBelow(passages, at, vocabulary) : null;
    if (below === null || !goesOn(last, ordinal, below)) {
      last = ordinal;
      return passage;
    }
    changed = true;
    return asHeading(passage);
  });
  return changed ? marked : passages;
}

/** Whether the paragraph below a number is the next of those above it, or the first of all and not the next of that number. */
function goesOn(last: number, ordinal: number, below: number): boolean {
  return last === 0 ? below !== ordinal + 1 : below === last + 1 || below === 1;
}

function paragraphNumber(passage: Passage): number | null {
  const { mark } = passage;
  if (mark === null || mark.weak || mark.division || mark.suffix !== '' || isEntry(passage) || !isNumber(passage)) return null;
  return mark.readings.find(({ style }) => style === 'decimal')?.ordinal ?? null;
}

function isHeadingLine({ text, mark }: Passage): boolean {
  const from = mark?.end ?? 0;
  return from < text.length && isHeadingLike(text) && firstCase(text.slice(from)) !== 'lower';
}

/** The number of the paragraph right below a heading, or below the headings under it; null where something else stands there. */
function sentenceBelow(passages: readonly Passage[], heading: number, vocabulary: Vocabulary): number | null {
  for (let at = heading + 1; at <= heading + mostHeadings; at++) {
    const passage = passages[at];
    if (!passage) return null;
    if (!isHeadingLike(passage.text)) return paragraphNumber(passage);
    if (!mayStandUnder(passage, passages[at + 1], vocabulary)) return null;
  }
  return null;
}

/** Words alone, `(a)` or `a)`: `C.` and `III.` don't stand under `2.`. */
function mayStandUnder(passage: Passage, next: Passage | undefined, vocabulary: Vocabulary): boolean {
  const { mark } = passage;
  if (mark !== null) return mark.form === 'both' || mark.form === 'close';
  return !readSectionHeading(passage, undefined, next, vocabulary)?.reading;
}
