import type { Passage } from '../layout/passage.js';
import type { NoteMark } from '../recognise/note-marks.js';

/** How many marks before one may not have been found. */
const mayBeMissing = 2;
const figures = /^\d{2,6}$/;

/**
 * Takes marks apart that stand side by side: `¹²` is notes 1 and 2 where note 1 is the next to be referred to, for notes are numbered in
 * the order of their first marks. `labels` are those of the bodies; `mayCut` tells marks that can't be plain figures.
 */
export function splitAdjacent(
  marks: ReadonlyMap<Passage, readonly NoteMark[]>,
  labels: ReadonlySet<string>,
  mayCut: (mark: NoteMark, passage: Passage) => boolean = () => true,
): Map<Passage, NoteMark[]> {
  const split = new Map<Passage, NoteMark[]>();
  const single = new Set([...marks.values()].flatMap((found) => found.map((mark) => mark.label)));
  let next = 1;
  for (const [passage, found] of marks) {
    const parts = [...found]
      .sort((a, b) => a.start - b.start)
      .flatMap((mark) => {
        if (!mayCut(mark, passage)) return [mark];
        const pieces = piecesOf(mark, labels, single, next);
        for (const label of pieces) if (Number(label) >= next) next = Number(label) + 1;
        return cut(mark, pieces);
      });
    split.set(passage, parts);
  }
  return split;
}

/** The labels that a mark is made of. */
function piecesOf({ label, start, end }: NoteMark, labels: ReadonlySet<string>, single: ReadonlySet<string>, next: number): string[] {
  if (!figures.test(label) || end - start !== label.length) return [label];
  const inOrder = (pieces: readonly string[]): boolean => {
    let expected = next;
    for (const piece of pieces) {
      if (Number(piece) > expected) return false;
      if (Number(piece) === expected) expected++;
    }
    return true;
  };
  const known = labels.has(label);
  if (Number(label) <= next + mayBeMissing && (known || Number(label) >= next)) return [label];
  const cuts = cutsOf(label, labels);
  const ordered = cuts.find(inOrder);
  if (ordered) return ordered;
  // Notes that are not numbered in order: a label without a body is cut; one with a body only where nothing else refers to its parts.
  return cuts.find((pieces) => !known || pieces.every((piece) => !single.has(piece))) ?? [label];
}

/** All ways to write a label as two or more labels that have bodies, the longest pieces first. */
function cutsOf(label: string, labels: ReadonlySet<string>): string[][] {
  const cuts: string[][] = [];
  for (let at = label.length - 1; at > 0; at--) {
    const [head, tail] = [label.slice(0, at), label.slice(at)];
    if (!labels.has(head)) continue;
    if (labels.has(tail)) cuts.push([head, tail]);
    for (const rest of cutsOf(tail, labels)) cuts.push([head, ...rest]);
  }
  return cuts;
}

function cut(mark: NoteMark, pieces: readonly string[]): NoteMark[] {
  if (pieces.length === 1) return [mark];
  let start = mark.start;
  return pieces.map((label) => {
    const part = { ...mark, label, start, end: start + label.length };
    start = part.end;
    return part;
  });
}
