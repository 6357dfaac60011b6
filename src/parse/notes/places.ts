import type { Passage } from '../layout/passage.js';
import { findDecimalMarks, findGluedMarks, isBehindYear, type NoteMark } from '../recognise/note-marks.js';

/** A place in the order of the text. */
export interface Position {
  /** Index of the passage. */
  readonly at: number;
  /** Index into its text. */
  readonly start: number;
}

/** A mark and where it stands in the order of the text. */
export interface PlacedMark extends Position {
  readonly mark: NoteMark;
  readonly passage: Passage;
}

/** Whether a place stands behind another. */
export function isAfter(a: Position, b: Position): boolean {
  return a.at > b.at || (a.at === b.at && a.start > b.start);
}

const searched = 200;

/** The last resort: a label that extraction glued to a figure, or that reads as decimals, if exactly one place fits. */
export function undoGlued(all: readonly Passage[], label: string, after: Position, before: Position): PlacedMark[] {
  const found = search(all, (text) => findGluedMarks(text, label), after, before);
  const overlong = found.filter(isOverlong);
  if (overlong.length === 1) return overlong;
  const decimals = search(all, (text) => findDecimalMarks(text, label), after, before);
  if (decimals.length === 1) return decimals;
  // A figure that comes again is what it says, and so is a year; at the end of a paragraph a mark is likelier than inside.
  const times = new Map<string | undefined, number>();
  for (const { mark } of found) times.set(mark.figure, (times.get(mark.figure) ?? 0) + 1);
  const single = found.filter(({ mark }) => times.get(mark.figure) === 1 && !/(?:^|\D)(?:19|20)\d\d$/.test(mark.figure ?? ''));
  if (single.length === 1) return single;
  const last = single.filter(({ mark, passage }) => mark.end >= passage.text.length - 2);
  return last.length === 1 ? last : [];
}

/**
 * A label glued to a figure that can't be one with it, if exactly one place fits: it needs no other note to prove it. `isNear` says that the
 * next note's mark is known: then any figure that ends a sentence, or the text, with what looks like decimals will do.
 */
export function findImpossible(all: readonly Passage[], label: string, after: Position, before: Position, isNear: boolean): PlacedMark[] {
  const decimals = search(all, (text) => findDecimalMarks(text, label), after, before);
  const found = [...search(all, (text) => findGluedMarks(text, label), after, before).filter(isOverlong), ...decimals.filter(endsYear)];
  if (found.length > 0 || !isNear) return found.length === 1 ? found : [];
  return decimals.length === 1 ? decimals : [];
}

/**
 * `60/2511` is 60/251 and note 1: no session has a thousand resolutions. `A/60/2511` may be a document. `October 20201` is 2020 and note 1, as is `2018-20201`: as an
 * amount it would count something.
 */
function isOverlong({ mark, passage: { text } }: PlacedMark): boolean {
  const figure = mark.figure ?? '';
  if (/^[(（«“"]?\d{1,2}\/\d{4,}$/.test(figure)) return true;
  return (
    /^(?:\d{4}[–—-])?(?:19|20)\d{2}$/.test(figure.slice(0, -mark.label.length)) &&
    /^\s?(?:[.,;:،؛)\]]|$)/.test(text.slice(mark.end, mark.end + 2))
  );
}

/** `in 2015.1 It decided`. */
function endsYear({ mark, passage: { text } }: PlacedMark): boolean {
  return isBehindYear(text.slice(0, mark.start));
}

function search(all: readonly Passage[], find: (text: string) => NoteMark[], after: Position, before: Position): PlacedMark[] {
  const found: PlacedMark[] = [];
  for (let at = Math.max(0, after.at, before.at - searched); at <= before.at; at++) {
    const passage = all[at];
    if (!passage) continue;
    for (const mark of find(passage.text)) {
      const placed = { mark, passage, at, start: mark.start };
      if (isAfter(placed, after) && isAfter(before, placed)) found.push(placed);
    }
  }
  return found;
}
