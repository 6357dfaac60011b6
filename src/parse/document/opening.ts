import { isEntry, type Passage } from '../layout/passage.js';
import { outline } from '../numbering/outline.js';
import { bearsRemark } from '../numbering/remarks.js';
import { mayHeadNumbers, type SectionHeading, sectionHeadingAt, wordsAlone } from '../numbering/section-headings.js';
import { looseRules } from '../numbering/walk.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import { endsWithAbbreviation, openingStrength } from '../recognise/openings.js';
import { endingOf, isUnspaced } from '../recognise/punctuation.js';
import { isWholeLine } from '../words/phrases.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { aboveHeadings } from './above-headings.js';
import type { Division } from './division.js';
import type { Draft } from './draft.js';
import { isEndless, signatureLines } from './signature.js';

/** Characters of a sentence that is none of the lines of a document's head, by its first letter's script. */
const leastSentence = { latin: 60, arabic: 45, unspaced: 20 };

/**
 * Index of the first words of a text that stand above its numbers, as the body of a letter or a report's summary do: below them nothing is
 * front matter but a table of contents. The number of passages where only front matter stands there. `isInner` tells of annexes and sections.
 */
export function openingAt(passages: readonly Passage[], isInner: boolean, vocabulary: Vocabulary): number {
  const isText = (passage: Passage): boolean => bearsRemark(passage) || isSentence(passage, vocabulary) || (isInner && hasEnd(passage));
  const at = passages.findIndex(isText);
  if (at < 0) return passages.length;
  const above = passages[at - 1];
  return above && headsSummary(above, vocabulary) ? at - 1 : aboveHeadings(passages, at, vocabulary);
}

/**
 * A sentence as long as front matter has none, or that opens as decisions do; brackets apart (`[on the report of the Third Committee (A/74/399)]`)
 * and what an abbreviation ends (`on Monday, at 10 a.m.`).
 */
export function isSentence(passage: Passage, vocabulary: Vocabulary): boolean {
  const { text } = passage;
  const ending = endingOf(text);
  if (!hasEnd(passage) || (ending !== 'stop' && ending !== 'colon') || endsWithAbbreviation(text, vocabulary)) return false;
  return text.length >= leastOf(text) || openingStrength(text, vocabulary.operative, vocabulary) === 2;
}

function leastOf(text: string): number {
  const code = text.charCodeAt(0);
  if (isUnspaced(code)) return leastSentence.unspaced;
  return code >= 0x600 && code <= 0x6ff ? leastSentence.arabic : leastSentence.latin;
}

/** Anything with an end: in annexes and sections no lines of a document's head stand above the text. */
function hasEnd(passage: Passage): boolean {
  const { text, lines } = passage;
  return endingOf(text) !== 'none' && !/^[[(*]/.test(text) && !isEntry(passage) && lines[0]?.hint !== 'heading';
}

const longestHeading = 40;

function headsSummary({ text }: Passage, { summaries }: Vocabulary): boolean {
  return isWholeLine(text, summaries, longestHeading);
}

/**
 * Adds the words above the first number: headings, paragraphs that no number counts and so stand before 1 (`p.0+1`, `p.0+2.a`), signatures,
 * a table of contents.
 */
export function addOpening(passages: readonly Passage[], division: Division, draft: Draft, vocabulary: Vocabulary): void {
  if (passages.length === 0) return;
  const { prefix, name, rules } = division;
  const contents = contentsOf(passages);
  const signatures = signatureLines(passages, vocabulary);
  const headings = passages.map((_, i) => readOpeningHeading(passages, i, vocabulary));
  const isApart = (i: number): boolean => contents.has(i) || signatures.has(i) || Boolean(headings[i]);
  const places = [...outline(passages, { ...looseRules, kind: rules.kind }, isApart)];
  passages.forEach((passage, i) => {
    const [heading, placed] = [headings[i], places[i]];
    if (contents.has(i)) draft.count(`${prefix}front`, 'front', passage);
    else if (signatures.has(i)) draft.count(`${prefix}close`, 'closing', passage);
    else if (heading) draft.addHeading(prefix, passage, heading);
    else if (placed) draft.addPlaced(prefix, name, { ...placed, path: `0+${placed.path}` });
  });
}

const longestLabel = 12;

/** `Стр.`: too short for a sentence. */
function isLabel({ text }: Passage): boolean {
  return text.length < longestLabel && !isUnspaced(text.charCodeAt(0));
}

/** A table of contents with its heading and what stands between its entries: `Page`, `Стр.`. */
function contentsOf(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  passages.forEach((passage, i) => {
    if (passage.lines[0]?.hint === 'contents') {
      for (const at of [...run, i]) found.add(at);
      run = [];
    } else if (isEndless(passage) || isLabel(passage)) run.push(i);
    else run = [];
  });
  return found;
}

/** A heading with a number, one that says Summary, or words alone between a finished paragraph and what isn't such a heading too. */
function readOpeningHeading(passages: readonly Passage[], at: number, vocabulary: Vocabulary): SectionHeading | null {
  const [before, passage, next] = [passages[at - 1], passages[at], passages[at + 1]];
  if (!passage) return null;
  const read = sectionHeadingAt(passages, at, vocabulary);
  if (read) return read;
  const isLast = next === undefined && passage.mark === null && isHeadingLike(passage.text);
  if (headsSummary(passage, vocabulary) || (isLast && at > 0)) return wordsAlone;
  return before && mayHeadNumbers(passage, before) ? wordsAlone : null;
}
