import type { Passage } from '../layout/passage.js';
import { namedHeadings } from '../numbering/named-headings.js';
import { firstDotted, firstNumber, isNumber } from '../numbering/numbers.js';
import { readSectionHeading } from '../numbering/section-headings.js';
import { looseRules } from '../numbering/walk.js';
import { isTitleLike } from '../recognise/heading-like.js';
import { endingOf } from '../recognise/punctuation.js';
import { readTitleMark } from '../recognise/title-mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { aboveHeadings } from './above-headings.js';
import { addDivision, type Division } from './division.js';
import type { Draft } from './draft.js';
import { addOpening, isSentence, openingAt } from './opening.js';
import { addReportFront, isReport } from './report-front.js';
import { announcedClosing, operativeRules } from './resolution.js';
import { signatureAt } from './signature.js';

/**
 * Adds a text with numbers but no preamble, a report, a letter, or paragraphs without anything else; `known` says that its document is a report.
 * Returns whether it is one.
 */
export function addReport(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary, known: boolean): boolean {
  const numbered = passages.some(isNumber);
  const first = Math.min(...[firstNumber(passages), firstDotted(passages)].filter((at) => at >= 0));
  const start =
    first === Infinity ? titleEnd(passages, vocabulary) : Math.min(aboveHeadings(passages, first, vocabulary), listStart(passages));
  const opening = first === Infinity ? start : openingAt(passages.slice(0, start), prefix !== '', vocabulary);
  const report = known || (prefix === '' && isReport(passages.slice(0, opening), vocabulary));
  const division: Division = { prefix, ...divisionOf(report, numbered, vocabulary) };
  if (opening > 0) addReportFront(passages.slice(0, opening), prefix, draft, vocabulary);
  addOpening(passages.slice(opening, start), division, draft, vocabulary);
  const end = closingOf(passages, start, vocabulary);
  addDivision(passages.slice(start, end), division, draft, vocabulary);
  for (const passage of passages.slice(end)) draft.count(`${prefix}close`, 'closing', passage);
  return report;
}

/** Index of the lines below the last paragraph that tell meeting, day or vote of a decision, or who signed a letter. */
function closingOf(passages: readonly Passage[], start: number, vocabulary: Vocabulary): number {
  const at = announcedClosing(passages, vocabulary);
  const said = (some: readonly Passage[]) => some.filter((passage) => isSentence(passage, vocabulary)).length;
  // Records of meetings name theirs above what was said.
  if (at > start && said(passages.slice(at)) <= said(passages.slice(start, at))) return at;
  return start + signatureAt(passages.slice(start), vocabulary);
}

/** What the paragraphs of a text without preamble are called, and how they are counted. */
function divisionOf(report: boolean, numbered: boolean, vocabulary: Vocabulary): Pick<Division, 'name' | 'rules'> {
  if (report) return { name: 'p', rules: { ...operativeRules(vocabulary), kind: 'paragraph', opening: () => 0 } };
  return numbered ? { name: 'op', rules: operativeRules(vocabulary) } : { name: 'p', rules: looseRules };
}

/** Index of the words that open a list of letters with a colon, infinite where none does: what stands below is body, numbers or not. */
function listStart(passages: readonly Passage[]): number {
  const first = passages.findIndex(({ mark }, i) => {
    const opens =
      mark !== null && !mark.weak && !mark.upper && mark.readings.some(({ style, ordinal }) => style === 'letter' && ordinal === 1);
    return opens && endingOf(passages[i - 1]?.text ?? '') === 'colon';
  });
  return first > 0 ? first - 1 : Infinity;
}

/** Without numbers, the lines above a text are front matter only where they say that it is a report or one of them has a title's number. */
function titleEnd(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const named = namedHeadings(passages);
  let end = passages.findIndex(
    (passage, i) =>
      named.has(i) || !isTitleLike(passage.text) || readSectionHeading(passage, undefined, passages[i + 1], vocabulary)?.reading,
  );
  if (end < 0) end = passages.length;
  const above = passages.slice(0, end);
  const titled = above.findIndex(({ text }) => (readTitleMark(text)?.end ?? text.length) < text.length);
  if (titled >= 0) return titled + 1;
  return end < passages.length && isReport(above, vocabulary) ? end : 0;
}
