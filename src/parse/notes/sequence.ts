import type { NoteHead } from '../recognise/note-marks.js';
import { isAfter, type PlacedMark, type Position } from './places.js';

/** A passage that may be the body of a note. */
export interface Candidate {
  readonly head: NoteHead;
  /** Index of the passage. */
  readonly at: number;
}

/** A body that its marks prove. */
export interface Proved {
  readonly at: number;
  readonly marks: readonly PlacedMark[];
}

/** How many notes may be missing between two. */
const largestGap = 3;

/** Whether a body may come next: the one expected or a 1, or with a mark of its own one a little further on, or any to begin with. */
export function mayFollow(ordinal: number, expected: number | null, isProved: boolean): boolean {
  if (ordinal === 1 || ordinal === expected) return true;
  return isProved && (expected === null || (ordinal > expected && ordinal <= expected + largestGap));
}

/** Where marks are looked for at the latest: at the next note's, if that stands above the body, or at the body. */
export function upToNext(next: Position | undefined, body: number): Position {
  return next && next.at < body ? next : { at: body, start: 0 };
}

export function countMarks(proved: readonly Proved[]): number {
  return proved.filter(({ marks }) => marks.length > 0).length;
}

/** For each candidate the index of the next one with its label. */
export function nextOfLabel(candidates: readonly Candidate[]): (number | undefined)[] {
  const next: (number | undefined)[] = new Array(candidates.length);
  const last = new Map<string, number>();
  for (let i = candidates.length - 1; i >= 0; i--) {
    const label = candidates[i]?.head.label ?? '';
    next[i] = last.get(label);
    last.set(label, i);
  }
  return next;
}

export function ordinalOf(label: string): number {
  return /^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96 + 26 * (label.length - 1);
}

export function skipTo(placed: readonly PlacedMark[], from: number, after: Position): number {
  let i = from;
  for (let p = placed[i]; p && !isAfter(p, after); p = placed[i]) i++;
  return i;
}

/** The marks from an index on, up to another, that stand above a passage. */
export function upTo(placed: readonly PlacedMark[], from: number, before: number, to = placed.length): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (let i = from; i < to; i++) {
    const mark = placed[i];
    if (!mark || mark.at >= before) break;
    marks.push(mark);
  }
  return marks;
}
