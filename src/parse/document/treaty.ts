import type { Passage } from '../layout/passage.js';
import { restoreDisplaced } from '../numbering/displaced.js';
import { outline } from '../numbering/outline.js';
import { looseRules, type OutlineRules } from '../numbering/walk.js';
import type { Heading } from '../recognise/heading.js';
import { isUnspaced } from '../recognise/punctuation.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Draft } from './draft.js';
import { titleFrom } from './title-lines.js';
import { addArticleHeading, addOtherHeading, type Headed, headingOf, headingsBetween, takeTitle } from './treaty-headings.js';
import { addPreamble, isTreatyTitle } from './treaty-preamble.js';

const longestFinal = 400;

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

/**
 * Adds treaties or declarations: the first in the container itself, each further one in a section of its own, which its title heads: a protocol
 * behind its convention.
 */
export function addTreaty(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const headed = passages.map((passage) => ({ passage, heading: headingOf(passage, vocabulary) }));
  const starts = furtherTitles(headed, vocabulary);
  addInstrument(headed.slice(0, starts[0]), prefix, draft, vocabulary);
  starts.forEach((at, i) => {
    const found = titleFrom(passages, at, vocabulary);
    if (!found) return;
    const section = draft.section(prefix);
    draft.add(section, 'heading', found.title, 0, null);
    addInstrument(headed.slice(at + found.taken, starts[i + 1]), `${section}.`, draft, vocabulary);
  });
}

/** Indices of the titles of instruments below which articles count from 1 again. */
function furtherTitles(headed: readonly Headed[], vocabulary: Vocabulary): number[] {
  const starts: number[] = [];
  let [last, title] = [-1, -1];
  headed.forEach((entry, at) => {
    if (entry.heading?.kind === 'article') {
      if (entry.heading.ordinal === 1 && last >= 0 && title > last) starts.push(title);
      last = at;
    } // What stands right below a number of an article or chapter is its title.
    else if (title <= last && headed[at - 1]?.heading === null && isTreatyTitle(entry, headed[at + 1], vocabulary)) title = at;
  });
  return starts;
}

/** Adds one instrument: title, preamble, chapters, articles and their paragraphs, final words. */
function addInstrument(headed: readonly Headed[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const first = headed.findIndex(({ heading }) => heading !== null && isDivision(heading));
  const end = finalWordsAt(headed, vocabulary);
  addPreamble(headed.slice(0, first), prefix, draft, vocabulary);
  addArticles(headed.slice(Math.max(0, first), end), prefix, draft, vocabulary);
  for (const { passage } of headed.slice(end)) draft.count(`${prefix}close`, 'closing', passage);
}

/** Adds chapters and articles, the first of which heads what is given. */
export function addArticles(headed: readonly Headed[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  new Articles(headed, prefix, draft, vocabulary).add();
}

function isDivision({ kind }: Heading): boolean {
  return kind === 'chapter' || kind === 'article';
}

/** Index of the words that end a treaty below its last article, else of its end. */
function finalWordsAt(headed: readonly Headed[], { finalWords }: Vocabulary): number {
  const last = headed.findLastIndex(({ heading }) => heading?.kind === 'article');
  const at = headed.findIndex(({ passage: { text, mark } }, i) => {
    if (i <= last || mark || text.length > longestFinal) return false;
    const folded = foldText(text, longestFinal);
    return isUnspaced(text.charCodeAt(0)) ? finalWords.isIn(folded) : finalWords.startAt(folded) > 0;
  });
  return at < 0 ? headed.length : at;
}

/** Adds chapters and articles one after the other, each with the text below it. */
class Articles {
  #text: Passage[] = [];
  #path = '';

  readonly #headed: readonly Headed[];
  readonly #prefix: string;
  readonly #draft: Draft;
  readonly #vocabulary: Vocabulary;

  constructor(headed: readonly Headed[], prefix: string, draft: Draft, vocabulary: Vocabulary) {
    this.#headed = headed;
    this.#prefix = prefix;
    this.#draft = draft;
    this.#vocabulary = vocabulary;
  }

  add(): void {
    for (let i = 0; i < this.#headed.length; i++) {
      const { passage, heading } = this.#headed[i] ?? {};
      if (!passage) continue;
      if (heading && isDivision(heading)) i += this.#addDivision(passage, heading, this.#headed.slice(i + 1, i + 3));
      else if (heading || passage.lines[0]?.hint === 'heading') this.#addHeadings([passage]);
      else i += this.#addText(i, passage);
    }
    this.#flush();
  }

  /** Returns how many passages behind the heading belong to it. */
  #addDivision(passage: Passage, heading: Heading, following: readonly Headed[]): number {
    this.#flush();
    const head = takeTitle(passage, heading, following, this.#vocabulary);
    this.#path = addArticleHeading(head.passage, heading, this.#prefix, this.#draft);
    if (head.sentence) this.#text.push(head.sentence);
    return head.taken;
  }

  /** Adds a paragraph, or the headings that begin with it; returns how many passages behind it were added. */
  #addText(at: number, passage: Passage): number {
    const between = headingsBetween(this.#headed, at, this.#vocabulary);
    if (between > 0) this.#addHeadings(this.#headed.slice(at, at + between).map((entry) => entry.passage));
    else if (this.#path === '') this.#draft.count(`${this.#prefix}pp`, 'preambular', passage);
    else this.#text.push(passage);
    return Math.max(0, between - 1);
  }

  #addHeadings(passages: readonly Passage[]): void {
    this.#flush();
    for (const passage of passages) addOtherHeading(passage, this.#prefix, this.#draft, this.#vocabulary);
  }

  #flush(): void {
    addArticleText(this.#text, this.#path, this.#draft, this.#vocabulary);
    this.#text = [];
  }
}

function addArticleText(passages: readonly Passage[], path: string, draft: Draft, vocabulary: Vocabulary): void {
  if (passages.length === 0) return;
  for (const placed of outline(restoreDisplaced(passages, vocabulary), articleRules)) {
    if (placed?.path === 'intro') draft.add(`${path}.intro`, placed.kind, placed.passage, placed.from, placed.numbering);
    else if (placed) draft.addPlaced(`${path}.`, 'p', placed);
  }
}

const articleRules: OutlineRules = { ...looseRules, intro: 'intro' };
