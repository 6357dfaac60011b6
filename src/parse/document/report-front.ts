import { isEntry, mergePassages, type Passage } from '../layout/passage.js';
import { isByline, isFrontMatter } from '../recognise/front-matter.js';
import { isHeadingLike, isTitleLike } from '../recognise/heading-like.js';
import { isLeftOpen } from '../recognise/openings.js';
import { readTitleMark } from '../recognise/title-mark.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Draft } from './draft.js';

/** Whether a line says that the text is a report, a letter, a decision. */
export function isReport(front: readonly Passage[], vocabulary: Vocabulary): boolean {
  return front.some((passage) => isTitleLike(passage.text) && !isEntry(passage) && vocabulary.reports.isIn(foldText(passage.text, 200)));
}

/**
 * Front matter of a text without organ line: its title is the line with a decision's number, else that says Report, else the first that is
 * nothing else. One that only says whose report it is goes with the line above, which says what about.
 */
export function addReportFront(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const numbered = passages.findLastIndex(({ text }) => (readTitleMark(text)?.end ?? text.length) < text.length);
  const title = numbered >= 0 ? numbered : likeliestTitle(passages, vocabulary);
  const subject = numbered < 0 && hasSubjectAbove(passages, title, vocabulary) ? title - 1 : title;
  const end = title + 1 + continuedBy(passages, title, vocabulary);
  passages.forEach((passage, i) => {
    if (i < subject || i >= end) draft.count(`${prefix}front`, 'front', passage);
    if (i !== title) return;
    const mark = numbered >= 0 ? readTitleMark(passage.text) : null;
    const whole = passages.slice(subject, end).reduce(mergePassages);
    draft.add(`${prefix}title`, 'title', whole, mark?.end ?? 0, mark?.numbering ?? null);
  });
}

/** How many lines right below a title go on with it: it stops at a word like `to the`. */
function continuedBy(passages: readonly Passage[], title: number, vocabulary: Vocabulary): number {
  const [own, next] = [passages[title], passages[title + 1]];
  const goesOn = own && next?.lines[0]?.gap === 'line' && isLeftOpen(own.text, false, vocabulary) && isTitleLike(next.text);
  return goesOn ? 1 : 0;
}

function likeliestTitle(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const isTitle = (passage: Passage): boolean => isTitleLike(passage.text) && !isFrontMatter(passage.text, vocabulary);
  const namesReport = (passage: Passage): boolean => isReport([passage], vocabulary);
  // An agenda item may name a report, and the title of a report a session.
  const likeliest = [(passage: Passage) => namesReport(passage) && isTitle(passage), namesReport, isTitle];
  return likeliest.map((is) => passages.findIndex(is)).find((at) => at >= 0) ?? -1;
}

/** `Report of the Secretary-General` says whose report it is; the line above, if it is none of another kind, says what about. */
function hasSubjectAbove(passages: readonly Passage[], at: number, vocabulary: Vocabulary): boolean {
  const [above, title] = [passages[at - 1], passages[at]];
  if (!above || !title || above.mark) return false;
  if (!isByline(title.text, vocabulary)) return false;
  return isHeadingLike(above.text) && !isFrontMatter(above.text, vocabulary) && !isEntry(above);
}
