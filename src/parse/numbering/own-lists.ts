import { cutPassage, type Passage } from '../layout/passage.js';
import type { Mark } from '../recognise/mark.js';
import { readMark } from '../recognise/read-mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { goesOn } from './top-level.js';

/** How far ahead the second item of a list is looked for. */
const horizon = 24;

/**
 * Cuts paragraphs that open with the first item of a list of their own, `(b) (i) To report;` above `(ii) To meet;`, behind their own mark: it has
 * no words then, as where it stands alone on its line.
 */
export function withOwnLists(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const cut = passages.flatMap((passage, at) => cutMarks(passage, (is) => passages.slice(at + 1, at + horizon).find(is), vocabulary));
  return cut.length > passages.length ? cut : passages;
}

type Following = (is: (passage: Passage) => boolean) => Passage | undefined;

function cutMarks(passage: Passage, following: Following, vocabulary: Vocabulary): Passage[] {
  const { mark, text } = passage;
  const inner = mark && mark.form !== 'bullet' && !mark.weak ? readMark(text.slice(mark.end), vocabulary) : null;
  if (!mark || !inner || !opensList(inner, mark, following)) return [passage];
  const [head, tail] = cutPassage(passage, mark.end, vocabulary) ?? [];
  if (!head || !tail) return [passage];
  return [{ ...head, mark: { ...mark, end: head.text.length } }, ...cutMarks(tail, following, vocabulary)];
}

/** Whether a mark behind another counts 1 and its 2 comes before the outer list goes on. Capitals may be initials: `1. A. Smith`. */
function opensList(inner: Mark, outer: Mark, following: Following): boolean {
  if (inner.weak || inner.upper || inner.division) return false;
  const first = { ...inner, readings: inner.readings.filter(({ ordinal }) => ordinal === 1) };
  const next = following(({ mark }) => mark !== null && (goesOn(mark, first) || goesOn(mark, outer)))?.mark;
  return next ? goesOn(next, first) && !goesOn(next, outer) : false;
}
