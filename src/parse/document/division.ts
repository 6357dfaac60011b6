import type { Passage } from '../layout/passage.js';
import { restoreDisplaced } from '../numbering/displaced.js';
import { namedHeadings } from '../numbering/named-headings.js';
import { outline } from '../numbering/outline.js';
import { headingNumbering, mayHeadNumbers, readSectionHeading, type SectionHeading, wordsAlone } from '../numbering/section-headings.js';
import type { OutlineRules } from '../numbering/walk.js';
import { endingOf } from '../recognise/punctuation.js';
import type { Vocabulary } from '../words/vocabulary.js';
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
  const headings = headingsOf(passages, vocabulary);
  const cuts = restarts(passages, headings);
  let from = 0;
  let { prefix } = division;
  for (const cut of [...cuts, passages.length]) {
    const section = { passages: passages.slice(from, cut), headings: headings.slice(from, cut) };
    addSection(section, { ...division, prefix }, draft, vocabulary);
    from = cut;
    const [passage, heading] = [passages[cut], headings[cut]];
    if (!passage || !heading) continue;
    prefix = `${draft.section(division.prefix)}.`;
    draft.add(prefix.slice(0, -1), 'heading', passage, heading.from, headingNumbering(heading));
    from++;
    from += division.addRecitals?.(passages.slice(from), prefix) ?? 0;
  }
}

/** What each passage heads; words alone may stand above another heading. */
function headingsOf(passages: readonly Passage[], vocabulary: Vocabulary): (SectionHeading | null)[] {
  const named = namedHeadings(passages);
  const headings = passages.map((passage, i) =>
    named.has(i) ? wordsAlone : readSectionHeading(passage, passages[i - 1], passages[i + 1], vocabulary),
  );
  for (let i = passages.length - 2; i >= 0; i--) {
    const passage = passages[i];
    if (passage && !headings[i] && headings[i + 1] && mayHeadNumbers(passage, passages[i - 1])) headings[i] = wordsAlone;
  }
  return withoutEntries(passages, headings);
}

/** Words below other words that end nothing and head nothing are entries of a list: `QDi.002 Name: …` below `QDi.001 Name: …`. */
function withoutEntries(passages: readonly Passage[], headings: readonly (SectionHeading | null)[]): (SectionHeading | null)[] {
  const kept: (SectionHeading | null)[] = [];
  headings.forEach((heading, i) => {
    const before = passages[i - 1];
    const isEntry = heading === wordsAlone && before?.mark === null && !kept[i - 1] && endingOf(before.text) === 'none';
    kept.push(isEntry ? null : heading);
  });
  return kept;
}

/** Indices of the headings whose paragraphs start again at 1. */
function restarts(passages: readonly Passage[], headings: readonly (SectionHeading | null)[]): number[] {
  const cuts: number[] = [];
  if (!headings.some(Boolean)) return cuts;
  let last = 0;
  let heading = -1;
  passages.forEach(({ mark }, i) => {
    if (headings[i]) {
      heading = i;
      return;
    }
    const reading = mark?.readings[0];
    if (reading?.style !== 'decimal' || mark?.form === 'both' || mark?.dotted !== '') return;
    if (reading.ordinal === 1 && last >= 1 && heading >= 0) cuts.push(heading);
    if (reading.ordinal === 1 || reading.ordinal > last) last = reading.ordinal;
    heading = -1;
  });
  return cuts;
}

/** The passages of a section, and for each of them what it heads. */
interface Section {
  readonly passages: readonly Passage[];
  readonly headings: readonly (SectionHeading | null)[];
}

function addSection({ passages, headings }: Section, { prefix, name, rules }: Division, draft: Draft, vocabulary: Vocabulary): void {
  const own = headings.some(Boolean) ? passages.filter((_, i) => !headings[i]) : passages;
  const placed = outline(own, rules, vocabulary)[Symbol.iterator]();
  passages.forEach((passage, i) => {
    const heading = headings[i];
    if (heading) draft.count(`${prefix}h`, 'heading', passage, heading.from, headingNumbering(heading));
    else {
      const next = placed.next();
      if (!next.done) draft.addPlaced(prefix, name, next.value);
    }
  });
}
