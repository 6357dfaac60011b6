import type { Numbering } from '../model/document.js';
import { restoreDisplaced } from './displaced.js';
import type { Draft } from './draft.js';
import { outline } from './outline.js';
import type { Passage } from './passage.js';
import { readSectionHeading, type SectionHeading } from './section-headings.js';
import type { Vocabulary } from './vocabulary.js';
import type { OutlineRules } from './walk.js';

/**
 * Adds the numbered paragraphs of a division with the headings between them. A section whose numbers start again at 1 becomes a
 * container, `sec.N`, which is its heading's path; the first section's paragraphs stay in the division itself.
 */
export function addDivision(
  found: readonly Passage[],
  prefix: string,
  name: string,
  rules: OutlineRules,
  draft: Draft,
  vocabulary: Vocabulary,
): void {
  const passages = restoreDisplaced(found, vocabulary);
  const headings = passages.map((passage, i) => readSectionHeading(passage, passages[i - 1], passages[i + 1], vocabulary));
  const cuts = restarts(passages, headings);
  let from = 0;
  let container = prefix;
  for (const [i, cut] of [...cuts, passages.length].entries()) {
    addSection(passages.slice(from, cut), headings.slice(from, cut), container, name, rules, draft, vocabulary);
    from = cut;
    const [passage, heading] = [passages[cut], headings[cut]];
    if (!passage || !heading) continue;
    container = `${prefix}sec.${i + 2}.`;
    draft.add(container.slice(0, -1), 'heading', passage, heading.from, numberingOf(heading));
    from++;
  }
}

/** Indices of the headings whose paragraphs start again at 1. */
function restarts(passages: readonly Passage[], headings: readonly (SectionHeading | null)[]): number[] {
  const cuts: number[] = [];
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

function addSection(
  passages: readonly Passage[],
  headings: readonly (SectionHeading | null)[],
  container: string,
  name: string,
  rules: OutlineRules,
  draft: Draft,
  vocabulary: Vocabulary,
): void {
  const own = passages.filter((_, i) => !headings[i]);
  const placed = outline(own, rules, vocabulary)[Symbol.iterator]();
  passages.forEach((passage, i) => {
    const heading = headings[i];
    if (heading) draft.count(`${container}h`, 'heading', passage, heading.from, numberingOf(heading));
    else {
      const next = placed.next();
      if (!next.done) draft.addPlaced(container, name, next.value);
    }
  });
}

export function numberingOf(heading: SectionHeading): Numbering | null {
  if (!heading.reading) return null;
  const { ordinal, style } = heading.reading;
  return { mark: heading.printed, ordinal, degree: 1, style, printed: true };
}
