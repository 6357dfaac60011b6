import type { Passage } from '../layout/passage.js';
import { withCountedHeadings } from '../numbering/counted-headings.js';
import { firstNumber } from '../numbering/numbers.js';
import { withOwnLists } from '../numbering/own-lists.js';
import { withQuotations } from '../numbering/quotations.js';
import { withRemarks } from '../numbering/remarks.js';
import { readSectionHeading } from '../numbering/section-headings.js';
import { readHeading } from '../recognise/heading.js';
import { isHeadingLike } from '../recognise/heading-like.js';
import { readTitleMark } from '../recognise/title-mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { aboveHeadings } from './above-headings.js';
import { type Container, toContainers } from './containers.js';
import type { Draft } from './draft.js';
import { isOrganLine } from './organ-line.js';
import { preambularWeight, surelyPreambular } from './preamble-weight.js';
import { addReport } from './report.js';
import { isReport } from './report-front.js';
import { addFront, addResolution } from './resolution.js';
import { textStarts } from './texts.js';
import { titleFrom } from './title-lines.js';
import { addTreaty, isTreaty } from './treaty.js';

/** Adds the clauses of a whole document, container by container. */
export function addBody(passages: readonly Passage[], draft: Draft, vocabulary: Vocabulary): void {
  const containers = toContainers(withOwnLists(withQuotations(passages, vocabulary), vocabulary), vocabulary);
  for (const container of containers) {
    // What stands before part A is front matter.
    if (container.prefix === '' && containers[1]?.prefix.startsWith('part')) addFront(container.passages, '', draft, vocabulary);
    else addContainer(container, draft, vocabulary);
  }
}

/** Finds what kind of text a container holds and adds its clauses. */
function addContainer(container: Container, draft: Draft, vocabulary: Vocabulary): void {
  const { prefix, heading, numbering, passages } = container;
  if (heading) draft.add(prefix.slice(0, -1), 'heading', heading, 0, numbering);
  const body = prefix.startsWith('annex') ? afterTitle(passages, prefix, draft, vocabulary) : passages;
  if (isTreaty(body, vocabulary)) addTreaty(body, prefix, draft, vocabulary);
  else addTexts(withCountedHeadings(withRemarks(body), vocabulary), prefix, draft, vocabulary);
}

/** Adds what may be several texts: the first in the container itself, each further one in a section of its own. */
function addTexts(body: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary): void {
  const starts = textStarts(body, vocabulary);
  const report = addText(body.slice(0, starts[0]), prefix, draft, vocabulary, false);
  starts.forEach((at, i) => {
    const [heading, ...rest] = body.slice(at, starts[i + 1]);
    if (!heading) return;
    const section = draft.section(prefix);
    const mark = readTitleMark(heading.text);
    draft.add(section, 'heading', heading, mark?.end ?? 0, mark?.numbering ?? null);
    addText(rest, `${section}.`, draft, vocabulary, report || isReport([heading], vocabulary));
  });
}

/** Adds one text; `report` says that it stands in a document of reports or decisions. Returns whether it is one. */
function addText(body: readonly Passage[], prefix: string, draft: Draft, vocabulary: Vocabulary, report: boolean): boolean {
  const start = resolutionStart(body, vocabulary);
  if (!start) return addReport(body, prefix, draft, vocabulary, report);
  addWithOrgan(body, start, prefix, draft, vocabulary);
  return false;
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
  if ((first.mark && !first.mark.weak) || !isHeadingLike(first.text) || first.text.length > 250) return passages;
  const { title, taken } = titleFrom(passages, 0, vocabulary) ?? { title: first, taken: 1 };
  draft.count(`${prefix}h`, 'heading', title);
  return passages.slice(taken);
}

/** Where a resolution's organ line stands, or without one its first preambular paragraph. */
function resolutionStart(passages: readonly Passage[], vocabulary: Vocabulary): Start | null {
  const organ = passages.findIndex((_, at) => isOrganLine(passages, at, vocabulary));
  if (organ >= 0) return { at: organ, organ: true };
  const named = passages.findIndex((passage) => passage.mark?.division);
  if (named >= 0) return { at: aboveHeadings(passages, named, vocabulary), organ: false };
  const number = firstNumber(passages);
  const limit = number < 0 ? passages.length : number;
  const at = passages.findIndex((passage, i) => i < limit && preambularWeight(passage, vocabulary) >= surelyPreambular);
  return at >= 0 ? { at: aboveHeadings(passages, at, vocabulary), organ: false } : null;
}
