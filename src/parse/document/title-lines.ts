import { isEntry, joinTitleLines, type Passage } from '../layout/passage.js';
import { readHeading } from '../recognise/heading.js';
import { isTitleLike } from '../recognise/heading-like.js';
import { isLeftOpen } from '../recognise/openings.js';
import { firstCase } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** A title may have as many lines. */
const mostLines = 3;

/** The lines that make one title from an index on, joined, and how many they are. */
export function titleFrom(passages: readonly Passage[], at: number, vocabulary: Vocabulary): { title: Passage; taken: number } | null {
  let title = passages[at];
  if (!title) return null;
  let taken = 1;
  for (let next = passages[at + taken]; next && taken < mostLines; next = passages[at + taken]) {
    if (!goesOn(title, next, passages[at + taken + 1], vocabulary)) break;
    title = joinTitleLines(title, next);
    taken++;
  }
  return { title, taken };
}

/** It stops at a word like `of the`, or the next line begins with a small letter, or is the last before a blank line. */
function goesOn(title: Passage, next: Passage, after: Passage | undefined, vocabulary: Vocabulary): boolean {
  const [first] = next.lines;
  if (next.mark || isEntry(next) || first?.hint === 'heading' || !isTitleLike(next.text) || readHeading(next.text, vocabulary))
    return false;
  if (isLeftOpen(title.text, false, vocabulary) || firstCase(next.text) === 'lower') return true;
  return first?.gap === 'line' && after?.lines[0]?.gap === 'blank';
}
