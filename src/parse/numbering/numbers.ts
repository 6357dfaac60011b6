import type { Passage } from '../layout/passage.js';
import { endingOf } from '../recognise/punctuation.js';

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

/** True for a passage that opens with a plain number, as operative paragraphs do, and is no heading. */
export function isNumber(passage: Passage): boolean {
  const { mark, lines } = passage;
  if (lines[0]?.hint === 'heading') return false;
  if (isHanNumber(passage)) return true;
  if (mark?.dotted !== '' || mark.weak || mark.form === 'both' || mark.form === 'quoted') return false;
  return mark.readings.some((reading) => reading.style === 'decimal' && !reading.misread && reading.ordinal < 1000);
}
