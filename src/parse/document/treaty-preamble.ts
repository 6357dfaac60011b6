import { isEntry, type Passage } from '../layout/passage.js';
import { numberingAs } from '../numbering/heading-numbering.js';
import { isFrontMatter } from '../recognise/front-matter.js';
import { isTitleLike } from '../recognise/heading-like.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Draft } from './draft.js';
import { titleFrom } from './title-lines.js';
import { addOtherHeading, type Headed, isNumberedHeading, isTitleText } from './treaty-headings.js';

/** Adds what stands before the first chapter or article: title and recitals. */
export function addPreamble(headed: readonly Headed[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const title = headed.findIndex((entry, i) => isTreatyTitle(entry, headed[i + 1], vocabulary));
  const end = headed.length - numberedHeadingsAtEnd(headed, vocabulary);
  const whole = title < 0 ? null : titleFrom(headed.map((entry) => entry.passage).slice(0, end), title, vocabulary);
  headed.forEach(({ passage, heading }, i) => {
    if (whole && i > title && i < title + whole.taken) return;
    if (whole && i === title) draft.add(`${prefix}title`, 'title', whole.title, 0, null);
    else if (isEntry(passage) || (i < title && isFrontMatter(passage.text, vocabulary))) draft.count(`${prefix}front`, 'front', passage);
    else if (heading?.kind === 'preamble') draft.count(`${prefix}h`, 'heading', passage);
    else if (i >= end) addOtherHeading(passage, prefix, draft, vocabulary);
    else if (isPartHeading(headed, i)) addOtherHeading(passage, prefix, draft, vocabulary, 'pp');
    else addRecital(passage, prefix, draft);
  });
}

/** `Part I` right above the first chapter or article, and the title below it: counted as all that stands there, but no recital. */
function isPartHeading(headed: readonly Headed[], at: number): boolean {
  const isPart = (entry: Headed | undefined): boolean => entry?.heading?.kind === 'part' || entry?.heading?.kind === 'section';
  const entry = headed[at];
  if (isPart(entry)) return true;
  return entry !== undefined && at >= headed.length - 1 && isPart(headed[at - 1]) && isTitleText(entry.passage.text);
}

/** How many headings with a number stand right above the first article: `I. Sessions` above `Rule 1`, as others stand between articles. */
function numberedHeadingsAtEnd(headed: readonly Headed[], vocabulary: Vocabulary): number {
  const last = headed.findLastIndex((entry) => !isNumberedHeading(entry, vocabulary));
  return headed.length - 1 - last;
}

/** A recital counts by position; a mark that it carries (`(a)`, `（一）`) is its numbering. */
function addRecital(passage: Passage, prefix: string, draft: Draft): void {
  const { mark } = passage;
  const reading = mark?.weak ? undefined : mark?.readings[0];
  const numbering = mark && reading ? numberingAs(mark.printed, reading) : null;
  draft.count(`${prefix}pp`, 'preambular', passage, mark && reading ? mark.end : 0, numbering);
}

/** A title names its instrument (`Declaration`, `公约`) or stands right above the heading Preamble. */
export function isTreatyTitle({ passage, heading }: Headed, next: Headed | undefined, vocabulary: Vocabulary): boolean {
  if (heading || !isTitleLike(passage.text)) return false;
  if (next?.heading?.kind === 'preamble') return true;
  const text = foldText(passage.text, 250);
  return passage.text.length <= 160 && vocabulary.instruments.isIn(text) && !/^\p{Ll}/u.test(passage.text);
}
