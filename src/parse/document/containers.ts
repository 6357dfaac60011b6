import type { Numbering } from '../../model/document.js';
import { isEntry, type Passage } from '../layout/passage.js';
import { numberingAs } from '../numbering/heading-numbering.js';
import { type Heading, readHeading, readHeadingNumber } from '../recognise/heading.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { isOrganLine } from './organ-line.js';

/** A stretch of a document that counts for itself: the main text, an annex, part A of a composite resolution. */
export interface Container {
  /** What its paths begin with, empty or ending with a dot. */
  readonly prefix: string;
  /** Null for the main text. */
  readonly heading: Passage | null;
  readonly numbering: Numbering | null;
  readonly passages: readonly Passage[];
}

/** Cuts passages at the headings of annexes and parts. */
export function toContainers(passages: readonly Passage[], vocabulary: Vocabulary): Container[] {
  return atAnnexes(passages, vocabulary).flatMap((container) => (container.prefix === '' ? atParts(container, vocabulary) : [container]));
}

function main(passages: readonly Passage[]): Container {
  return { prefix: '', heading: null, numbering: null, passages };
}

/** An annex is told by its word; one of another kind than the first, or that counts from 1 again, stands inside the annex before. */
function atAnnexes(passages: readonly Passage[], vocabulary: Vocabulary): Container[] {
  const cuts: { at: number; heading: Heading }[] = [];
  passages.forEach((passage, at) => {
    const heading = annexHeading(passage, at, passages, vocabulary);
    if (heading) cuts.push({ at, heading });
  });
  const containers = [main(passages.slice(0, cuts[0]?.at ?? passages.length))];
  let outer = 0;
  let inner = 0;
  cuts.forEach(({ at, heading }, i) => {
    const inside =
      i > 0 &&
      (heading.kind !== cuts[0]?.heading.kind || (heading.ordinal === 1 && outer >= 1 && heading.style !== cuts[0]?.heading.style));
    if (inside) inner = heading.ordinal ?? inner + 1;
    else [outer, inner] = [heading.ordinal ?? outer + 1, 0];
    const prefix = inside ? `annex.${outer}.annex.${inner}.` : `annex.${outer}.`;
    const body = passages.slice(at + 1, cuts[i + 1]?.at ?? passages.length);
    containers.push({ prefix, heading: passages[at] ?? null, numbering: numberingAs(heading.printed, heading), passages: body });
  });
  return containers;
}

function annexHeading(passage: Passage, at: number, passages: readonly Passage[], vocabulary: Vocabulary): Heading | null {
  if (at === 0 || at === passages.length - 1 || isEntry(passage)) return null;
  const heading = readHeading(passage.text, vocabulary);
  return heading?.kind === 'annex' || heading?.kind === 'appendix' ? heading : null;
}

/** A capital, or a letter of a script without case: `A`, `甲、`, `А.` */
const partLetter = /^\s?(?<letter>\p{Lu}|\p{Lo})\s?[.．、]?$/u;

/** Parts A, B … of a composite resolution: a letter alone on its line with an organ line, or the heading Preamble, soon after. */
function atParts(container: Container, vocabulary: Vocabulary): Container[] {
  const { passages } = container;
  const cuts: number[] = [];
  passages.forEach((passage, at) => {
    if (isPart(passage, at, passages, vocabulary)) cuts.push(at);
  });
  if (cuts.length < 2) return [container];
  const containers = [main(passages.slice(0, cuts[0]))];
  cuts.forEach((at, i) => {
    const heading = passages[at] ?? null;
    const letter = String.fromCharCode(97 + i);
    const body = passages.slice(at + 1, cuts[i + 1] ?? passages.length);
    const numbering = numberingAs(heading?.text ?? '', { ordinal: i + 1, style: 'letter' });
    containers.push({ prefix: `part.${letter}.`, heading, numbering, passages: body });
  });
  return containers;
}

function isLetter(text: string, vocabulary: Vocabulary): boolean {
  const letter = partLetter.exec(text)?.groups?.letter;
  return letter !== undefined && vocabulary.letters.has(foldText(letter, 1));
}

/** `ألف`: a letter by its name. */
function isLetterName(text: string, vocabulary: Vocabulary): boolean {
  const word = foldText(text.replace(/[\s.-]/g, ''), 12);
  return !/\w/.test(word) && readHeadingNumber(word, 0, vocabulary)?.style === 'letter';
}

function isPart(passage: Passage, at: number, passages: readonly Passage[], vocabulary: Vocabulary): boolean {
  if (passage.text.length > 12) return false;
  if (!isLetter(passage.text, vocabulary) && !isLetterName(passage.text, vocabulary)) return false;
  return passages
    .slice(at + 1, at + 6)
    .some((next, k) => isOrganLine(passages, at + 1 + k, vocabulary) || readHeading(next.text, vocabulary)?.kind === 'preamble');
}
