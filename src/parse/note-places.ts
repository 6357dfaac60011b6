import { findDecimalMarks, findGluedMarks, type NoteMark } from './note-marks.js';
import type { Passage } from './passage.js';

/** A mark and where it stands in the order of the text. */
export interface PlacedMark {
  readonly mark: NoteMark;
  readonly passage: Passage;
  /** Index of the passage. */
  readonly at: number;
}

/** A place in the order of the text. */
export interface Position {
  readonly at: number;
  readonly start: number;
}

/** Whether a mark stands behind a place. */
export function isAfter(placed: PlacedMark, after: Position): boolean {
  return placed.at > after.at || (placed.at === after.at && placed.mark.start > after.start);
}

function isBetween(placed: PlacedMark, after: Position, before: Position): boolean {
  return isAfter(placed, after) && (placed.at < before.at || (placed.at === before.at && placed.mark.start < before.start));
}

const searched = 200;

/** The last resort: a label that reads as decimals, or that extraction glued to a figure, if exactly one place fits. */
export function undoGlued(all: readonly Passage[], label: string, after: Position, before: Position): PlacedMark[] {
  const decimals = search(all, (text) => findDecimalMarks(text, label), after, before);
  if (decimals.length === 1) return decimals;
  const found = search(all, (text) => findGluedMarks(text, label), after, before);
  // A figure that comes again is what it says; and at the end of a paragraph a mark is likelier than inside.
  const single = found.filter(({ mark }) => found.filter((other) => other.mark.figure === mark.figure).length === 1);
  if (single.length === 1) return single;
  const last = single.filter(({ mark, passage }) => mark.end >= passage.text.length - 2);
  return last.length === 1 ? last : [];
}

function search(all: readonly Passage[], find: (text: string) => NoteMark[], after: Position, before: Position): PlacedMark[] {
  const found: PlacedMark[] = [];
  for (let at = Math.max(0, after.at, before.at - searched); at <= before.at; at++) {
    const passage = all[at];
    if (!passage) continue;
    for (const mark of find(passage.text)) if (isBetween({ mark, passage, at }, after, before)) found.push({ mark, passage, at });
  }
  return found;
}
