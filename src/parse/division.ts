import type { Numbering } from '../model/document.js';
import { restoreDisplaced } from './displaced.js';
import type { Draft } from './draft.js';
import { outline } from './outline.js';
import type { Passage } from './passage.js';
import { readSectionHeading, type SectionHeading } from './section-headings.js';
import type { Vocabulary } from './vocabulary.js';
import type { OutlineRules } from './walk.js';

interface Entry {
  readonly passage: Passage;
  readonly heading: SectionHeading | null;
}

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
  const entries = passages.map((passage, i) => ({
    passage,
    heading: readSectionHeading(passage, passages[i - 1], passages[i + 1], vocabulary),
  }));
  const cuts = restarts(entries);
  let from = 0;
  let container = prefix;
  for (const [i, cut] of [...cuts, entries.length].entries()) {
    addSection(entries.slice(from, cut), container, name, rules, draft, vocabulary);
    from = cut;
    const entry = entries[cut];
    if (!entry?.heading) continue;
    container = `${prefix}sec.${i + 2}.`;
    draft.add(container.slice(0, -1), 'heading', entry.passage, entry.heading.from, numberingOf(entry.heading));
    from++;
  }
}

/** Indices of the headings whose paragraphs start again at 1. */
function restarts(entries: readonly Entry[]): number[] {
  const cuts: number[] = [];
  let last = 0;
  let heading = -1;
  entries.forEach((entry, i) => {
    if (entry.heading) {
      heading = i;
      return;
    }
    const { mark } = entry.passage;
    const reading = mark?.readings[0];
    if (reading?.style !== 'decimal' || mark?.form === 'both' || mark?.dotted !== '') return;
    if (reading.ordinal === 1 && last >= 1 && heading >= 0) cuts.push(heading);
    if (reading.ordinal === 1 || reading.ordinal > last) last = reading.ordinal;
    heading = -1;
  });
  return cuts;
}

function addSection(
  entries: readonly Entry[],
  container: string,
  name: string,
  rules: OutlineRules,
  draft: Draft,
  vocabulary: Vocabulary,
): void {
  const placed = outline(
    entries.filter((entry) => !entry.heading).map((entry) => entry.passage),
    rules,
    vocabulary,
  );
  let next = 0;
  for (const { passage, heading } of entries) {
    if (heading) draft.count(`${container}h`, 'heading', passage, heading.from, numberingOf(heading));
    else {
      const item = placed[next++];
      if (item) draft.addPlaced(container, name, item);
    }
  }
}

export function numberingOf(heading: SectionHeading): Numbering | null {
  if (!heading.reading) return null;
  const { ordinal, style } = heading.reading;
  return { mark: heading.printed, ordinal, degree: 1, style, printed: true };
}
