import { isContents, type Passage } from '../layout/passage.js';
import { endingOf } from '../layout/punctuation.js';
import { addDivision, type Division } from '../numbering/division.js';
import { looseRules } from '../numbering/walk.js';
import { foldText } from '../words/fold.js';
import { firstDotted, firstNumber, isNumber, preambularWeight } from '../words/openings.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { type Container, toContainers } from './containers.js';
import type { Draft } from './draft.js';
import { readHeading } from './headings.js';
import { isOrganLine } from './organ.js';
import { addFront, addResolution, announcedClosing, operativeRules } from './resolution.js';
import { isShortLine, readSectionHeading } from './section-headings.js';
import { isFrontMatter, readTitleMark } from './title.js';
import { addTreaty, isTreaty } from './treaty.js';

/** Adds the clauses of a whole document, container by container. */
export function addBody(passages: readonly Passage[], draft: Draft, vocabulary: Vocabulary): void {
  const containers = toContainers(passages, vocabulary);
  for (const container of containers) {
    // What stands before part A is front matter.
    if (container.prefix === '' && containers[1]?.prefix.startsWith('part')) addFront(container.passages, '', draft, vocabulary);
    else addContainer(container, draft, vocabulary);
  }
}

/** Finds what kind of text a container holds and adds its clauses. */
function addContainer(container: Container, draft: Draft, vocabulary: Vocabulary): void {
  const { prefix, heading, passages } = container;
  if (heading) {
    const { ordinal, printed: mark, style } = container;
    draft.add(prefix.slice(0, -1), 'heading', heading, 0, { mark, ordinal, degree: 1, style, printed: true });
  }
  const body = prefix.startsWith('annex') ? afterTitle(passages, prefix, draft, vocabulary) : passages;
  const start = resolutionStart(body, vocabulary);
  if (isTreaty(body, vocabulary)) addTreaty(body, prefix, draft, vocabulary);
  else if (start) addWithOrgan(body, start, prefix, draft, vocabulary);
  else addOther(body, prefix, draft, vocabulary);
}

/** Where a resolution begins, and whether an organ line stands there. */
interface Start {
  readonly at: number;
  readonly organ: boolean;
}

function addWithOrgan(body: readonly Passage[], start: Start, prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  addFront(body.slice(0, start.at), prefix, draft, vocabulary);
  const organ = start.organ ? body[start.at] : undefined;
  if (organ) draft.add(`${prefix}organ`, 'organ', organ, 0, null);
  addResolution(body.slice(start.at + (organ ? 1 : 0)), prefix, draft, vocabulary);
}

/** Takes the title lines that follow an annex's heading. */
function afterTitle(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): readonly Passage[] {
  const [first, second] = passages;
  if (!first || !second || readHeading(first.text, vocabulary) || readSectionHeading(first, undefined, second, vocabulary)?.reading)
    return passages;
  if ((first.mark && !first.mark.weak) || !isShortLine(first.text) || first.text.length > 250) return passages;
  draft.count(`${prefix}h`, 'heading', first);
  return passages.slice(1);
}

/** Where a resolution's organ line stands, or without one its first preambular paragraph. */
function resolutionStart(passages: readonly Passage[], vocabulary: Vocabulary): Start | null {
  const organ = passages.findIndex((passage) => isOrganLine(passage, vocabulary));
  if (organ >= 0) return { at: organ, organ: true };
  const named = passages.findIndex((passage) => passage.mark?.division);
  if (named >= 0) return { at: aboveHeadings(passages, named, vocabulary), organ: false };
  const number = firstNumber(passages);
  const limit = number < 0 ? passages.length : number;
  const at = passages.findIndex((passage, i) => i < limit && preambularWeight(passage, vocabulary) >= 3);
  return at >= 0 ? { at, organ: false } : null;
}

/** A text with numbers but no preamble, a report, or paragraphs without anything else. */
function addOther(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const numbered = passages.some(isNumber);
  const first = firstOf(firstNumber(passages), firstDotted(passages));
  const start = first < 0 ? titleEnd(passages, vocabulary) : Math.min(aboveHeadings(passages, first, vocabulary), listStart(passages));
  const report = prefix === '' && isReport(passages.slice(0, start), vocabulary);
  if (start > 0) addReportFront(passages.slice(0, start), prefix, draft, vocabulary);
  const end = closingOf(passages, start, vocabulary);
  addDivision(passages.slice(start, end), { prefix, ...divisionOf(report, numbered, vocabulary) }, draft, vocabulary);
  for (const passage of passages.slice(end)) draft.count(`${prefix}close`, 'closing', passage);
}

/** Index of the lines that tell meeting, day or vote below a decision's last paragraph. */
function closingOf(passages: readonly Passage[], start: number, vocabulary: Vocabulary): number {
  const at = announcedClosing(passages, vocabulary);
  return at > start ? at : passages.length;
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
  let end = passages.findIndex(
    (passage, i) => !isShortLine(passage.text) || readSectionHeading(passage, undefined, passages[i + 1], vocabulary)?.reading,
  );
  if (end < 0) end = passages.length;
  const above = passages.slice(0, end);
  const titled = above.findIndex(({ text }) => (readTitleMark(text)?.end ?? text.length) < text.length);
  if (titled >= 0) return titled + 1;
  return end < passages.length && isReport(above, vocabulary) ? end : 0;
}

/** The lesser of two indices that are negative where nothing was found. */
function firstOf(a: number, b: number): number {
  return a < 0 ? b : b < 0 ? a : Math.min(a, b);
}

/** Takes the numbered headings right above a paragraph to it. */
function aboveHeadings(passages: readonly Passage[], from: number, vocabulary: Vocabulary): number {
  let at = from;
  for (let before = passages[at - 1]; before; before = passages[at - 1]) {
    const heading = readSectionHeading(before, passages[at - 2], passages[at], vocabulary);
    if (!heading?.reading) break;
    at--;
  }
  return at;
}

function isReport(front: readonly Passage[], vocabulary: Vocabulary): boolean {
  return front.some((passage) => isShortLine(passage.text) && !isContents(passage) && vocabulary.reports.isIn(foldText(passage.text, 200)));
}

/** Front matter of a text without organ line: its title is the line with a decision's number, else that says Report, else the first that is nothing else. */
function addReportFront(passages: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const numbered = passages.findLastIndex(({ text }) => (readTitleMark(text)?.end ?? text.length) < text.length);
  const isTitle = (passage: Passage): boolean => isShortLine(passage.text) && !isFrontMatter(passage.text, vocabulary);
  const namesReport = (passage: Passage): boolean => isReport([passage], vocabulary);
  // An agenda item may name a report, and the title of a report a session.
  const likeliest = [(passage: Passage) => namesReport(passage) && isTitle(passage), namesReport, isTitle];
  const found = likeliest.map((is) => passages.findIndex(is)).find((at) => at >= 0) ?? -1;
  const title = numbered >= 0 ? numbered : found;
  passages.forEach((passage, i) => {
    if (i !== title) draft.count(`${prefix}front`, 'front', passage);
    else {
      const mark = numbered >= 0 ? readTitleMark(passage.text) : null;
      draft.add(`${prefix}title`, 'title', passage, mark?.end ?? 0, mark?.numbering ?? null);
    }
  });
}
