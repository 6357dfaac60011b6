import { cutPassage, mergePassages, type Passage } from '../layout/passage.js';
import { endingOf } from '../layout/punctuation.js';
import { restoreDisplaced } from '../numbering/displaced.js';
import { outline } from '../numbering/outline.js';
import { looseRules, type OutlineRules } from '../numbering/walk.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Draft } from './draft.js';
import { type Heading, readHeading } from './headings.js';
import { isHeadingLike, isSymbolLine } from './title.js';

interface Headed {
  readonly passage: Passage;
  readonly heading: Heading | null;
}

function headingOf({ text, lines }: Passage, vocabulary: Vocabulary): Heading | null {
  return readHeading(text, vocabulary, lines[0]?.hint === 'heading');
}

/** Whether passages are a treaty or declaration: two articles, or a chapter and an article. */
export function isTreaty(passages: readonly Passage[], vocabulary: Vocabulary): boolean {
  const articles = new Set<number>();
  let chapters = 0;
  for (const passage of passages) {
    const heading = headingOf(passage, vocabulary);
    if (heading?.kind === 'article' && heading.ordinal !== null) articles.add(heading.ordinal);
    if (heading?.kind === 'chapter') chapters++;
  }
  return articles.size >= 2 || (articles.size >= 1 && chapters >= 1);
}

/** Adds a treaty or declaration: title, preamble, chapters, articles and their paragraphs. */
export function addTreaty(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const headed = passages.map((passage) => ({ passage, heading: headingOf(passage, vocabulary) }));
  const first = headed.findIndex(({ heading }) => heading !== null && (heading.kind === 'chapter' || heading.kind === 'article'));
  addPreamble(headed.slice(0, first), prefix, draft, vocabulary);
  let article: Passage[] = [];
  let path = '';
  const flush = (): void => {
    addArticleText(article, path, draft, vocabulary);
    article = [];
  };
  for (let i = first; i < headed.length; i++) {
    const entry = headed[i];
    if (!entry) continue;
    const { passage, heading } = entry;
    if (heading && (heading.kind === 'chapter' || heading.kind === 'article')) {
      flush();
      const head = takeTitle(headed, i, heading, vocabulary);
      i += head.taken;
      path = addHeading(head.passage, heading, prefix, draft);
      if (head.sentence) article.push(head.sentence);
    } else if (heading || passage.lines[0]?.hint === 'heading' || isHeadingBetween(headed, i)) {
      flush();
      draft.count(`${prefix}h`, 'heading', passage);
    } else if (path === '') draft.count(`${prefix}pp`, 'preambular', passage);
    else article.push(passage);
  }
  flush();
}

function addPreamble(headed: readonly Headed[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const title = headed.findIndex((entry, i) => isTreatyTitle(entry, headed[i + 1], vocabulary));
  headed.forEach(({ passage, heading }, i) => {
    if (i === title) draft.add(`${prefix}title`, 'title', passage, 0, null);
    else if (i < title && isSymbolLine(passage.text)) draft.count(`${prefix}front`, 'front', passage);
    else if (heading?.kind === 'preamble') draft.count(`${prefix}h`, 'heading', passage);
    else if (isPartHeading(headed, i)) draft.count(`${prefix}pp`, 'heading', passage);
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

/** A recital counts by position; a mark that it carries (`(a)`, `（一）`) is its numbering. */
function addRecital(passage: Passage, prefix: string, draft: Draft): void {
  const { mark } = passage;
  const reading = mark?.weak ? undefined : mark?.readings[0];
  const numbering =
    mark && reading ? { mark: mark.printed, ordinal: reading.ordinal, degree: 1, style: reading.style, printed: true } : null;
  draft.count(`${prefix}pp`, 'preambular', passage, mark && reading ? mark.end : 0, numbering);
}

/** A title names its instrument (`Declaration`, `公约`) or stands right above the heading Preamble. */
function isTreatyTitle({ passage, heading }: Headed, next: Headed | undefined, vocabulary: Vocabulary): boolean {
  if (heading || !isHeadingLike(passage)) return false;
  if (next?.heading?.kind === 'preamble') return true;
  const text = foldText(passage.text, 250);
  return passage.text.length <= 160 && vocabulary.instruments.isIn(text) && !/^\p{Ll}/u.test(passage.text);
}

interface TakenTitle {
  readonly passage: Passage;
  /** A sentence that stood on the heading's line. */
  readonly sentence: Passage | null;
  /** Passages after the heading that belong to it. */
  readonly taken: number;
}

/** A heading with its title, from the same or the next line; a sentence on its line is cut off. */
function takeTitle(headed: readonly Headed[], at: number, heading: Heading, vocabulary: Vocabulary): TakenTitle {
  const passage = headed[at]?.passage;
  if (!passage) return { passage: { lines: [], text: '', mark: null, notes: [] }, sentence: null, taken: 0 };
  if (heading.end < passage.text.length) {
    if (isTitleText(passage.text.slice(heading.end))) return { passage, sentence: null, taken: 0 };
    const [head, sentence] = cutPassage(passage, heading.end, vocabulary) ?? [passage, null];
    return { passage: head, sentence, taken: 0 };
  }
  const [next, after] = [headed[at + 1], headed[at + 2]];
  const bodyFollows =
    heading.kind === 'chapter' || (after !== undefined && after.heading?.kind !== 'article' && after.heading?.kind !== 'chapter');
  if (!next || next.heading || next.passage.mark || !bodyFollows || !isTitleText(next.passage.text))
    return { passage, sentence: null, taken: 0 };
  return { passage: mergePassages(passage, next.passage), sentence: null, taken: 1 };
}

function isTitleText(text: string): boolean {
  const limit = /[\u4e00-\u9fff]/.test(text) ? 40 : 150;
  return text.length <= limit && endingOf(text) === 'none' && !/[:;：；؛]/.test(text) && (text.match(/[,،，]/g)?.length ?? 0) <= 2;
}

function addHeading(passage: Passage, heading: Heading, prefix: string, draft: Draft): string {
  const name = heading.kind === 'chapter' ? 'ch' : 'art';
  const path = `${prefix}${name}.${heading.ordinal ?? draft.next(`${prefix}${name}`)}${heading.suffix}`;
  const { printed: mark, ordinal, style } = heading;
  const kind = heading.kind === 'chapter' ? 'chapter' : 'article';
  const added = draft.add(path, kind, passage, 0, { mark, ordinal, degree: 1, style, printed: true });
  if (heading.misread) draft.report('mark-misread', 'info', `Read as ${ordinal}: ${mark}`, added, draft.clauses.at(-1)?.span ?? null);
  return added;
}

/** A short line without an end that stands right before a chapter or article: `COMPOSITION`. */
function isHeadingBetween(headed: readonly Headed[], at: number): boolean {
  const entry = headed[at];
  const [before, after] = [headed[at - 1], headed[at + 1]];
  if (!entry || entry.passage.mark || !isHeadingLike(entry.passage) || entry.passage.text.length > 100) return false;
  if (after?.heading?.kind !== 'article' && after?.heading?.kind !== 'chapter') return false;
  const finished = before !== undefined && (before.heading !== null || endingOf(before.passage.text) === 'stop');
  return finished;
}

function addArticleText(passages: readonly Passage[], path: string, draft: Draft, vocabulary: Vocabulary): void {
  if (passages.length === 0) return;
  for (const placed of outline(restoreDisplaced(passages, vocabulary), articleRules, vocabulary)) {
    if (placed.path === 'intro') draft.add(`${path}.intro`, placed.kind, placed.passage, placed.from, placed.numbering);
    else draft.addPlaced(`${path}.`, 'p', placed);
  }
}

const articleRules: OutlineRules = { ...looseRules, intro: 'intro' };
