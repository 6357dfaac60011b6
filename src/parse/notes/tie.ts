import type { Line } from '../layout/line.js';
import type { Passage } from '../layout/passage.js';
import type { NoteMark } from '../recognise/note-marks.js';
import { addTo } from '../words/lists.js';
import { isAfter, type PlacedMark, type Position } from './places.js';

/** The label of a body and the index of its passage. */
export interface LabelledBody {
  readonly at: number;
  readonly label: string;
}

/** Marks by passage, labelled with the keys of their bodies; the keys of the bodies by index, where they are not their labels. */
export interface Tied {
  readonly marks: ReadonlyMap<Passage, readonly NoteMark[]>;
  readonly keys: ReadonlyMap<number, string>;
}

/**
 * Tells bodies of one label apart, where notes restart on each page or in each annex. Each body has the marks of its label from the first
 * that is its own up to the first of the next such body; what follows the last body is the last body's. `bodies` and `marks` are in the order
 * of the text.
 */
export function tieRepeated(
  bodies: readonly LabelledBody[],
  all: readonly Passage[],
  marks: ReadonlyMap<Passage, readonly NoteMark[]>,
): Tied {
  const last = new Map(bodies.map(({ label, at }) => [label, at]));
  const keys = new Map<number, string>();
  if (last.size === bodies.length) return { marks, keys };
  const placed = byLabel(all, marks);
  const counts = new Map<string, number>();
  const named = new Map<NoteMark, string>();
  const walk = new Walk();
  for (const { at, label } of bodies) {
    const own = placed.get(label) ?? [];
    const from = walk.firstOf(own, label, at) ?? (last.get(label) === at ? firstAfter(own, { at, start: 0 }) : own.length);
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    if (count === 1) continue;
    const key = `${label} ${count}`;
    keys.set(at, key);
    const first = own[from];
    if (first) named.set(first.mark, key);
  }
  return { marks: rename(marks, named), keys };
}

function byLabel(all: readonly Passage[], marks: ReadonlyMap<Passage, readonly NoteMark[]>): Map<string, PlacedMark[]> {
  const placed = new Map<string, PlacedMark[]>();
  all.forEach((passage, index) => {
    for (const mark of marks.get(passage) ?? []) {
      addTo(placed, mark.label, { mark, passage, at: index + passagesAbove(mark, all, index), start: mark.start });
    }
  });
  return placed;
}

/** How many passages stand between the first line of a mark's passage and the mark: bodies at the foot of the page that cuts it in two. */
function passagesAbove(mark: NoteMark, all: readonly Passage[], index: number): number {
  const passage = all[index];
  const isBroken = (all[index + 1]?.lines[0]?.start ?? Infinity) < (passage?.lines.at(-1)?.start ?? 0);
  if (!passage || !isBroken) return 0;
  const start = lineAt(passage, mark.start)?.start ?? 0;
  let count = 0;
  while ((all[index + count + 1]?.lines[0]?.start ?? Infinity) < start) count++;
  return count;
}

/** The line of a passage that holds an index of its text. */
function lineAt({ lines, text }: Passage, index: number): Line | undefined {
  let [found, from]: [Line | undefined, number] = [lines[0], 0];
  for (const line of lines) {
    // Where lines are joined a space may come in, or a hyphen go.
    const at = text.indexOf(line.text.slice(0, longestLookedFor), Math.max(0, from - 1));
    if (at < 0 || at > index) return found;
    [found, from] = [line, at + line.text.length];
  }
  return found;
}

const longestLookedFor = 12;

/** Goes through the bodies in the order of the text and finds the first mark of each. */
class Walk {
  /** For each label where its last body stands, and the index of the first mark that is that body's. */
  readonly #before = new Map<string, { readonly at: number; readonly first: number }>();
  /** The furthest first mark of a body. */
  #furthest: Position = { at: -1, start: -1 };

  /**
   * The index of a body's first mark: the first one below the last body of its label, as at the feet of pages; where both stand below their
   * marks, as at the end, the first one behind the first mark of the body above, or just the next.
   */
  firstOf(marks: readonly PlacedMark[], label: string, at: number): number | undefined {
    const before = this.#before.get(label);
    const next = (before?.first ?? -1) + 1;
    const tried = before
      ? [firstAfter(marks, { at: before.at, start: 0 }), Math.max(next, firstAfter(marks, this.#furthest)), next]
      : [next];
    const first = tried.find((index) => (marks[index]?.at ?? Infinity) < at);
    this.#before.set(label, { at, first: first ?? next - 1 });
    const mark = marks[first ?? -1];
    if (mark && isAfter(mark, this.#furthest)) this.#furthest = mark;
    return first;
  }
}

/** The index of the first mark behind a place. */
function firstAfter(marks: readonly PlacedMark[], place: Position): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark && isAfter(mark, place)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Marks with the key of their body for a label; `named` has those with which a key begins. */
function rename(marks: ReadonlyMap<Passage, readonly NoteMark[]>, named: ReadonlyMap<NoteMark, string>): Map<Passage, NoteMark[]> {
  const current = new Map<string, string>();
  const renamed = new Map<Passage, NoteMark[]>();
  for (const [passage, own] of marks) {
    const labelled = own.map((mark) => {
      const key = named.get(mark) ?? current.get(mark.label) ?? mark.label;
      current.set(mark.label, key);
      return key === mark.label ? mark : { ...mark, label: key };
    });
    renamed.set(passage, labelled);
  }
  return renamed;
}
