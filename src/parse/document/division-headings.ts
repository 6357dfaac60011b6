import type { Passage } from '../layout/passage.js';
import { namedHeadings } from '../numbering/named-headings.js';
import { mayHeadNumbers, type SectionHeading, sectionHeadingAt, wordsAlone } from '../numbering/section-headings.js';
import type { OutlineRules } from '../numbering/walk.js';
import { isTitleLike } from '../recognise/heading-like.js';
import { endingOf, firstCase } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** What each passage heads; words alone may stand above another heading. */
export function headingsOf(passages: readonly Passage[], rules: OutlineRules, vocabulary: Vocabulary): (SectionHeading | null)[] {
  const named = namedHeadings(passages);
  const headings = passages.map((_, i) => (named.has(i) ? wordsAlone : sectionHeadingAt(passages, i, vocabulary)));
  for (let i = passages.length - 2; i >= 0; i--) {
    const passage = passages[i];
    if (passage && !headings[i] && headings[i + 1] && mayHeadNumbers(passage, passages[i - 1])) headings[i] = wordsAlone;
  }
  return withoutEntries(passages, withTextHeadings(passages, headings, rules));
}

/** Adds words alone that head text without numbers: what is finished stands above them, a sentence below; behind a colon only where others do so elsewhere. */
function withTextHeadings(
  passages: readonly Passage[],
  headings: readonly (SectionHeading | null)[],
  { opening }: OutlineRules,
): (SectionHeading | null)[] {
  const behindColon: number[] = [];
  const all = [...headings];
  passages.forEach((passage, i) => {
    const [before, next] = [passages[i - 1], passages[i + 1]];
    if (all[i] || !next || next.mark || !mayHeadText(passage, next) || opening(passage.text) === 2) return;
    const ending = before && !all[i - 1] ? endingOf(before.text) : 'stop';
    if (ending === 'stop') all[i] = wordsAlone;
    else if (ending === 'colon') behindColon.push(i);
  });
  if (all.some((heading, i) => heading && !headings[i])) for (const i of behindColon) all[i] = wordsAlone;
  return all;
}

function mayHeadText({ text, mark }: Passage, next: Passage): boolean {
  if (mark || !isTitleLike(text) || firstCase(text) === 'lower' || firstCase(next.text) === 'lower') return false;
  const ending = endingOf(next.text);
  return ending === 'stop' || ending === 'colon';
}

/** Words below other words that end nothing and head nothing are entries of a list: `QDi.002 Name: …` below `QDi.001 Name: …`. */
function withoutEntries(passages: readonly Passage[], headings: readonly (SectionHeading | null)[]): (SectionHeading | null)[] {
  const kept: (SectionHeading | null)[] = [];
  headings.forEach((heading, i) => {
    const before = passages[i - 1];
    const isEntry = heading === wordsAlone && before?.mark === null && !kept[i - 1] && endingOf(before.text) === 'none';
    kept.push(isEntry ? null : heading);
  });
  return kept;
}
