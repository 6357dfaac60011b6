import type { Vocabulary } from '../words/vocabulary.js';
import { markContents } from './contents.js';
import { closeDoubleSpacing } from './double-spacing.js';
import { findFurniture } from './furniture.js';
import { Grouping } from './grouping.js';
import { Hyphens } from './hyphens.js';
import type { Line } from './line.js';
import { type Passage, toPassage } from './passage.js';
import { markRows } from './rows.js';

/** Lines grouped into paragraphs, and those that are page furniture. */
export interface Grouped {
  readonly passages: readonly Passage[];
  readonly furniture: readonly Line[];
}

/** Joins wrapped lines and puts page furniture aside. */
export function toPassages(found: readonly Line[], vocabulary: Vocabulary, wrapped: boolean): Grouped {
  const lines = markRows(markContents(found, vocabulary));
  const joining = { vocabulary, hyphens: new Hyphens(lines, vocabulary) };
  if (!wrapped) {
    const isAside = (line: Line): boolean => line.text === '' || line.hint === 'furniture';
    const own = lines.filter((line) => !isAside(line));
    return { passages: own.map((line) => toPassage([line], joining)), furniture: lines.filter(isAside) };
  }
  const furniture = findFurniture(lines, vocabulary);
  const grouping = new Grouping(closeDoubleSpacing(closeGaps(lines, furniture)), vocabulary);
  const groups = grouping.groups();
  const isAside = (line: Line): boolean => furniture.has(line) || grouping.pageNumbers.has(line.start);
  const aside = furniture.size + grouping.pageNumbers.size > 0 ? lines.filter(isAside) : [];
  return { passages: groups.map(({ lines: own, mark }) => toPassage(own, joining, mark)), furniture: aside };
}

/** The lines of the text; where furniture stood between two, a page broke. */
function closeGaps(lines: readonly Line[], furniture: ReadonlySet<Line>): readonly Line[] {
  if (furniture.size === 0) return lines;
  const text: Line[] = [];
  let broken = false;
  for (const line of lines) {
    if (furniture.has(line)) {
      broken = true;
      continue;
    }
    text.push(broken ? { ...line, gap: 'page' } : line);
    broken = false;
  }
  return text;
}
