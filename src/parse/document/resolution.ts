import type { Numbering } from '../../model/document.js';
import { isEntry, mergePassages, type Passage } from '../layout/passage.js';
import { firstNumber, isNumber } from '../numbering/numbers.js';
import { mayHeadNumbers, type SectionHeading, sectionHeadingAt, wordsAlone } from '../numbering/section-headings.js';
import type { OutlineRules } from '../numbering/walk.js';
import { mayClose } from '../recognise/closing-line.js';
import { isDay, isDraftTitle, isFrontMatter } from '../recognise/front-matter.js';
import { readHeading } from '../recognise/heading.js';
import { isTitleLike } from '../recognise/heading-like.js';
import { isEnacting, openingStrength, opensWithWords } from '../recognise/openings.js';
import { endingOf, firstCase } from '../recognise/punctuation.js';
import { readTitleMark } from '../recognise/title-mark.js';
import { foldText } from '../words/fold.js';
import type { Openings, Vocabulary } from '../words/vocabulary.js';
import { addDivision, addSection } from './division.js';
import type { Draft } from './draft.js';
import { addOpening } from './opening.js';
import { endingWeight, preambularWeight } from './preamble-weight.js';

/** Adds what stands above a preamble, the heading Preamble as its last line too. `prefix` is the container's path with its dot, or empty. */
export function addFront(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const last = passages.at(-1);
  const preamble = last && readHeading(last.text, vocabulary)?.kind === 'preamble' ? last : undefined;
  addFrontLines(preamble ? passages.slice(0, -1) : passages, prefix, draft, vocabulary);
  if (preamble) draft.count(`${prefix}h`, 'heading', preamble);
}

/** Adds front matter and, where there is one, the title. */
function addFrontLines(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const found = findTitle(passages, vocabulary);
  const title = found && withNextLines(found, passages, vocabulary);
  let i = 0;
  for (; i < (title?.at ?? passages.length); i++) {
    const passage = passages[i];
    if (passage) draft.count(`${prefix}front`, 'front', passage);
  }
  if (!title) return;
  draft.add(`${prefix}title`, 'title', title.passage, title.from, title.numbering);
  for (const passage of passages.slice(title.at + title.taken)) draft.count(`${prefix}front`, 'front', passage);
}

interface FoundTitle {
  readonly at: number;
  readonly taken: number;
  readonly passage: Passage;
  readonly from: number;
  readonly numbering: Numbering | null;
}

const mostLines = 4;

/** A numbered title with what stands right below it and is nothing else: titles may have several lines. */
function withNextLines(title: FoundTitle, passages: readonly Passage[], vocabulary: Vocabulary): FoundTitle {
  let { passage, taken } = title;
  if (title.numbering === null) return title;
  for (let next = passages[title.at + taken]; next && taken < mostLines; next = passages[title.at + taken]) {
    const goesOn = next.lines[0]?.gap === 'line' && !next.mark && isTitleLike(next.text) && !isFrontMatter(next.text, vocabulary);
    if (!goesOn || endingOf(passage.text) !== 'none') break;
    passage = mergePassages(passage, next);
    taken++;
  }
  return { ...title, passage, taken };
}

/** The numbered line nearest to the body, else what says what a draft is about, else the last line that is no front matter of another kind. */
function findTitle(passages: readonly Passage[], vocabulary: Vocabulary): FoundTitle | null {
  for (let at = passages.length - 1; at >= 0; at--) {
    const passage = passages[at];
    const mark = passage && readTitleMark(passage.text);
    if (!passage || !mark) continue;
    const next = passages[at + 1];
    if (mark.end < passage.text.length) return { at, taken: 1, passage, from: mark.end, numbering: mark.numbering };
    if (!next) continue;
    return { at, taken: 2, passage: mergePassages(passage, next), from: mark.end, numbering: mark.numbering };
  }
  const last = passages.length - 1;
  const draft = passages.findLastIndex(({ text }) => isDraftTitle(text, vocabulary));
  const at = draft < 0 ? last : draft;
  const passage = passages[at];
  return passage && (draft >= 0 || mayBeTitle(passage.text, vocabulary)) ? { at, taken: 1, passage, from: 0, numbering: null } : null;
}

function mayBeTitle(text: string, vocabulary: Vocabulary): boolean {
  return isTitleLike(text) && !isFrontMatter(text, vocabulary) && firstCase(text) !== 'lower';
}

/** Adds preamble, operative part and closing lines of a resolution, from after its organ line on. */
export function addResolution(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const end = closingStart(passages, vocabulary);
  const body = passages.slice(0, end);
  const cut = headedStart(body, boundary(body, vocabulary), vocabulary);
  const above = body.slice(0, cut);
  const division = { prefix, name: 'op', rules: operativeRules(vocabulary) };
  if (isEnactment(above, vocabulary)) addOpening(above, division, draft, vocabulary);
  else addPreamble(above, prefix, draft, vocabulary);
  const addRecitals = (below: readonly Passage[], section: string): number => {
    const count = recitalsOf(below, vocabulary);
    addPreamble(below.slice(0, count), section, draft, vocabulary);
    return count;
  };
  addDivision(body.slice(cut), { ...division, addRecitals }, draft, vocabulary);
  for (const passage of passages.slice(end)) draft.count(`${prefix}close`, 'closing', passage);
}

/** `Resolves that, for the year 2024:`: what stands above the first number decides already, and recites nothing. */
function isEnactment(above: readonly Passage[], vocabulary: Vocabulary): boolean {
  const [first] = above;
  if (!first || openingStrength(first.text, vocabulary.operative, vocabulary) < 2) return false;
  return above.every((passage) => preambularWeight(passage, vocabulary) <= 0);
}

/** Adds recitals and the headings among them: sections may begin with preambles of their own. */
function addPreamble(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const headings = passages.map((_, i) => readPreambleHeading(passages, i, vocabulary));
  addSection({ passages, headings }, { prefix, name: 'pp', rules: preambularRules(vocabulary) }, draft);
}

/** A heading with a number, or words alone right below the organ's name or section's heading and above the first recital. */
function readPreambleHeading(passages: readonly Passage[], at: number, vocabulary: Vocabulary): SectionHeading | null {
  const [passage, next] = [passages[at], passages[at + 1]];
  if (!passage || passage.mark?.division) return null;
  const read = sectionHeadingAt(passages, at, vocabulary);
  if (read) return read;
  const isTitle = at === 0 && next !== undefined && mayHeadNumbers(passage, undefined) && !opensWithWords(passage.text, vocabulary);
  return isTitle && openingStrength(next.text, vocabulary.preambular, vocabulary) === 2 ? wordsAlone : null;
}

/** How many of the passages below a section's heading are recitals: those above its first number, if they open as recitals do. */
function recitalsOf(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const number = firstNumber(passages);
  const [first] = passages;
  if (number <= 0 || !first || preambularWeight(first, vocabulary) <= 0) return 0;
  return headedStart(passages.slice(0, number + 1), number, vocabulary);
}

/**
 * Where the operative part begins: the cut that gives the most weight of preambular paragraphs before it and of operative ones after.
 * A printed 1 that paragraphs follow settles it, or the words that end the preamble of an agreement.
 */
export function boundary(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const first = firstNumber(passages);
  const starts =
    passages[first]?.mark?.readings.some((reading) => (reading.style === 'decimal' || reading.style === 'han') && reading.ordinal === 1) ??
    false;
  if (starts) return aboveFirst(passages, first, vocabulary);
  const limit = first < 0 ? passages.length : first;
  const enacting = passages.findIndex((passage, i) => i < limit && isEnacting(passage.text, vocabulary));
  if (enacting >= 0) return enacting + 1;
  let [best, at, sum, i] = [0, 0, 0, 0];
  while (i < limit) {
    const end = listEnd(passages, i, limit, vocabulary);
    sum += weightWithList(passages.slice(i, end), vocabulary);
    if (sum > best) [best, at] = [sum, end];
    i = end;
  }
  return at;
}

/** Index of the first paragraph of the operative part: a printed 1, or where sections stand above it, the one without a number that a section begins with. */
function aboveFirst(passages: readonly Passage[], first: number, vocabulary: Vocabulary): number {
  const at = passages.findIndex((_, i) => {
    const next = passages[i + 1];
    if (i + 1 >= first || !next || !sectionHeadingAt(passages, i, vocabulary)?.reading) return false;
    return !sectionHeadingAt(passages, i + 1, vocabulary) && preambularWeight(next, vocabulary) < 0;
  });
  return at < 0 ? first : at + 1;
}

/** What a paragraph weighs: its items say nothing of the division but for the sign that ends the last of them. */
function weightWithList(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const [first] = passages;
  const last = passages.at(-1);
  if (!first || !last) return 0;
  return preambularWeight(first, vocabulary) + (last === first ? 0 : endingWeight(last.text));
}

/** Index after a paragraph and, where it ends with a colon, after what follows up to the next opening: the items of a list. */
function listEnd(passages: readonly Passage[], from: number, limit: number, vocabulary: Vocabulary): number {
  if (endingOf(passages[from]?.text ?? '') !== 'colon') return from + 1;
  let end = from + 1;
  for (let next = passages[end]; next && end < limit && !endsList(next, vocabulary); next = passages[end]) end++;
  return end;
}

/** Only an opening ends a list whose letters may be lost. */
function endsList(passage: Passage, vocabulary: Vocabulary): boolean {
  return Boolean(passage.mark?.division) || opensWithWords(passage.text, vocabulary);
}

/** Takes the headings above the first operative paragraph to it. */
function headedStart(passages: readonly Passage[], cut: number, vocabulary: Vocabulary): number {
  let at = cut;
  while (sectionHeadingAt(passages, at - 1, vocabulary)) at--;
  return at;
}

/** Index of the first line after the last paragraph that can only close the text, negative where none does. */
export function announcedClosing(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const lastNumber = passages.findLastIndex(isNumber);
  return passages.findIndex((passage, i) => i > Math.max(0, lastNumber) && announcesClosing(passage, vocabulary));
}

/** Index of the first of the lines after the last paragraph: meeting, date, vote. */
function closingStart(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const announced = announcedClosing(passages, vocabulary);
  let at = announced < 0 ? passages.length : announced;
  while (at > 1) {
    const passage = passages[at - 1];
    if (!passage || isEntry(passage) || (passage.mark && !passage.mark.weak) || passage.text.length > 200) break;
    const closes =
      vocabulary.closing.isIn(foldText(passage.text, 200)) ||
      /^\[.*\]$/.test(passage.text) ||
      endingOf(passage.text) === 'none' ||
      isDay(passage.text);
    const opens = passage.lines[0]?.hint !== 'heading' && openingStrength(passage.text, vocabulary.operative, vocabulary) === 2;
    if (!closes || opens) break;
    at--;
  }
  return at;
}

/** `50th plenary meeting`, `[Adopted by a recorded vote …:`: whatever follows is no paragraph. */
export function announcesClosing({ text, mark }: Passage, vocabulary: Vocabulary): boolean {
  if (mark && !mark.weak) return false;
  return text.startsWith('[') ? vocabulary.closing.isIn(foldText(text, 60)) : endingOf(text) === 'none' && mayClose(text, vocabulary);
}

export function preambularRules(vocabulary: Vocabulary): OutlineRules {
  return { ...rulesWith(vocabulary, vocabulary.preambular), kind: 'preambular', numbered: false, ends: 'comma' };
}

export function operativeRules(vocabulary: Vocabulary): OutlineRules {
  return { ...rulesWith(vocabulary, vocabulary.operative), kind: 'operative', numbered: true, ends: 'stop' };
}

function rulesWith(vocabulary: Vocabulary, openings: Openings): Omit<OutlineRules, 'kind' | 'numbered' | 'ends'> {
  return {
    inferItems: true,
    opening: (text) => openingStrength(text, openings, vocabulary),
    conjunction: (text) => endsWithConjunction(text, vocabulary),
    intro: null,
  };
}

/** `…; and` before the last item of a list. */
export function endsWithConjunction(text: string, vocabulary: Vocabulary): boolean {
  const tail = foldText(text.slice(-20), 20).trimEnd();
  return vocabulary.conjunctions.some((word) => {
    if (!tail.endsWith(word)) return false;
    return /[\s;,；，؛،]$/.test(tail.slice(0, -word.length));
  });
}
