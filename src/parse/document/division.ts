import type { Passage } from '../layout/passage.js';
import { restoreDisplaced } from '../numbering/displaced.js';
import { outline } from '../numbering/outline.js';
import { headingNumbering, type SectionHeading } from '../numbering/section-headings.js';
import type { OutlineRules } from '../numbering/walk.js';
import type { Mark } from '../recognise/mark.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { headingsOf } from './division-headings.js';
import type { Draft } from './draft.js';

/** A division of numbered paragraphs: the operative part, a report. */
export interface Division {
  /** Path of its container with a dot at its end, or empty. */
  readonly prefix: string;
  /** What its paragraphs' paths begin with: `op`, `p`. */
  readonly name: string;
  readonly rules: OutlineRules;
  /** Adds the recitals that a further section begins with, below its path and a dot, and returns how many passages those are. */
  readonly addRecitals?: (passages: readonly Passage[], prefix: string) => number;
}

/**
 * Adds the paragraphs of a division with the headings between them. A section whose numbers start again at 1 becomes a container,
 * `sec.N`, which is its heading's path; the first section's paragraphs stay in the division itself.
 */
export function addDivision(found: readonly Passage[], division: Division, draft: Draft, vocabulary: Vocabulary): void {
  const passages = restoreDisplaced(found, vocabulary);
  const headings = headingsOf(passages, division.rules, vocabulary);
  const cuts = restarts(passages, headings);
  let from = 0;
  let { prefix } = division;
  for (const cut of [...cuts, passages.length]) {
    const section = { passages: passages.slice(from, cut), headings: headings.slice(from, cut) };
    addSection(section, { ...division, prefix }, draft);
    from = cut;
    const [passage, heading] = [passages[cut], headings[cut]];
    if (!passage || !heading) continue;
    prefix = `${draft.section(division.prefix)}.`;
    draft.add(prefix.slice(0, -1), 'heading', passage, heading.from, headingNumbering(heading));
    from++;
    from += division.addRecitals?.(passages.slice(from), prefix) ?? 0;
  }
}

/** Indices of the headings whose paragraphs start again at 1. */
function restarts(passages: readonly Passage[], headings: readonly (SectionHeading | null)[]): number[] {
  if (!headings.some(Boolean)) return [];
  const cuts = new Set(ownSections(passages, headings));
  let last = 0;
  let heading = -1;
  passages.forEach(({ mark }, i) => {
    if (headings[i]) {
      heading = i;
      return;
    }
    const ordinal = numberOf(mark);
    if (ordinal === 1 && last >= 1 && heading >= 0) cuts.add(heading);
    if (ordinal === 1 || ordinal > last) last = ordinal;
    heading = -1;
  });
  return [...cuts].sort((a, b) => a - b);
}

/** What a mark counts among the numbers of the division; 0 where it is none of them. */
function numberOf(mark: Mark | null): number {
  const reading = mark?.readings[0];
  return reading?.style !== 'decimal' || mark?.form === 'both' || mark?.dotted !== '' ? 0 : reading.ordinal;
}

/** Indices of numbered headings behind the first of their kind, where each counts for itself: one begins with 1, the others too or print no number. */
function ownSections(passages: readonly Passage[], headings: readonly (SectionHeading | null)[]): number[] {
  const style = headings.find((heading) => heading?.reading)?.reading?.style;
  const tops = headings.flatMap((heading, i) => (style !== undefined && heading?.reading?.style === style ? [i] : []));
  const sections = tops.map((at, k) => {
    const text = passages.slice(at, tops[k + 1]).filter((_, i) => !headings[at + i]);
    return { at, isEmpty: text.length === 0, first: text.map(({ mark }) => numberOf(mark)).find((ordinal) => ordinal > 0) };
  });
  const isFirst = passages.slice(0, tops[0]).every((_, i) => headings[i]);
  const further = sections.filter(({ isEmpty }) => !isEmpty).slice(isFirst ? 1 : 0);
  if (!further.some(({ first }) => first === 1)) return [];
  return further.flatMap(({ at, first }) => (first === undefined || first === 1 ? [at] : []));
}

/** The passages of a section, and for each of them what it heads. */
interface Section {
  readonly passages: readonly Passage[];
  readonly headings: readonly (SectionHeading | null)[];
}

/** Adds paragraphs and the headings among them. */
export function addSection({ passages, headings }: Section, { prefix, name, rules }: Division, draft: Draft): void {
  let i = 0;
  for (const placed of outline(passages, rules, (at) => Boolean(headings[at]))) {
    const [passage, heading] = [passages[i], headings[i]];
    if (passage && heading) draft.addHeading(prefix, passage, heading);
    else if (placed) draft.addPlaced(prefix, name, placed);
    i++;
  }
}
