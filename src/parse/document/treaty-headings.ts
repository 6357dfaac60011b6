import { cutPassage, isEntry, mergePassages, type Passage } from '../layout/passage.js';
import { numberingAs } from '../numbering/heading-numbering.js';
import { readSectionHeading, wordsAlone } from '../numbering/section-headings.js';
import { type Heading, readHeading } from '../recognise/heading.js';
import { isTitleLike } from '../recognise/heading-like.js';
import { endingOf } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Draft } from './draft.js';

/** A passage of a treaty with what it heads, if it does. */
export interface Headed {
  readonly passage: Passage;
  readonly heading: Heading | null;
}

export function headingOf(passage: Passage, vocabulary: Vocabulary): Heading | null {
  return isEntry(passage) ? null : readHeading(passage.text, vocabulary, passage.lines[0]?.hint === 'heading');
}

interface TakenTitle {
  readonly passage: Passage;
  /** A sentence that stood on the heading's line. */
  readonly sentence: Passage | null;
  /** Passages after the heading that belong to it. */
  readonly taken: number;
}

/** A heading with its title, from the same or the next line; a sentence on its line is cut off. */
export function takeTitle(passage: Passage, heading: Heading, following: readonly Headed[], vocabulary: Vocabulary): TakenTitle {
  if (heading.end < passage.text.length) {
    if (isTitleText(passage.text.slice(heading.end))) return { passage, sentence: null, taken: 0 };
    const [head, sentence] = cutPassage(passage, heading.end, vocabulary) ?? [passage, null];
    return { passage: head, sentence, taken: 0 };
  }
  const [next, after] = following;
  const bodyFollows =
    heading.kind === 'chapter' || (after !== undefined && after.heading?.kind !== 'article' && after.heading?.kind !== 'chapter');
  if (!next || next.heading || next.passage.mark || !bodyFollows || !isTitleText(next.passage.text))
    return { passage, sentence: null, taken: 0 };
  return { passage: mergePassages(passage, next.passage), sentence: null, taken: 1 };
}

export function isTitleText(text: string): boolean {
  const limit = /[\u4e00-\u9fff]/.test(text) ? 40 : 150;
  return text.length <= limit && endingOf(text) === 'none' && !/[:;：；؛]/.test(text) && (text.match(/[,،，]/g)?.length ?? 0) <= 2;
}

export function addArticleHeading(passage: Passage, heading: Heading, prefix: string, draft: Draft): string {
  const name = heading.kind === 'chapter' ? 'ch' : 'art';
  const path = `${prefix}${name}.${heading.ordinal ?? draft.next(`${prefix}${name}`)}${heading.suffix}`;
  const kind = heading.kind === 'chapter' ? 'chapter' : 'article';
  const added = draft.add(path, kind, passage, 0, numberingAs(heading.printed, heading));
  if (heading.misread)
    draft.report('mark-misread', 'info', `Read as ${heading.ordinal}: ${heading.printed}`, added, draft.clauses.at(-1)?.span ?? null);
  return added;
}

const longestBetween = 100;
/** How many headings may stand one above the other: `II. OFFICERS`, `Elections`, `Rule 3`. */
const mostBetween = 3;

/** Lines without an end that stand right above a chapter or article, below a finished text: how many there are from an index on. */
export function headingsBetween(headed: readonly Headed[], at: number, vocabulary: Vocabulary): number {
  const before = headed[at - 1];
  if (before === undefined || (before.heading === null && endingOf(before.passage.text) !== 'stop')) return 0;
  let to = at;
  while (to < at + mostBetween && isBetween(headed[to], vocabulary)) to++;
  const after = headed[to]?.heading?.kind;
  return after === 'article' || after === 'chapter' ? to - at : 0;
}

function isBetween(entry: Headed | undefined, vocabulary: Vocabulary): boolean {
  if (!entry || entry.heading || entry.passage.text.length > longestBetween || !isTitleLike(entry.passage.text)) return false;
  return entry.passage.mark === null || sectionNumber(entry.passage, vocabulary) !== null;
}

/** `II. OFFICERS`. */
export function isNumberedHeading(entry: Headed, vocabulary: Vocabulary): boolean {
  return isBetween(entry, vocabulary) && sectionNumber(entry.passage, vocabulary) !== null;
}

/** A heading that isn't an article's, with its number where it has one: `II. OFFICERS`. */
export function addOtherHeading(passage: Passage, prefix: string, draft: Draft, vocabulary: Vocabulary, name = 'h'): void {
  draft.addHeading(prefix, passage, sectionNumber(passage, vocabulary) ?? wordsAlone, name);
}

function sectionNumber(passage: Passage, vocabulary: Vocabulary) {
  const section = readSectionHeading(passage, undefined, passage, vocabulary);
  return section?.reading ? section : null;
}
