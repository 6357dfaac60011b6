import type { LadderBead } from '../../model/ladder.js';
import { filledLines, type NumberedLine, refuseLine } from '../lines.js';

interface Rung {
  readonly source: number;
  readonly target: number;
}

function rung(line: NumberedLine): Rung {
  const numbers = /^\s*(\d{1,9})\t(\d{1,9})(?:\t\S*)?\s*$/.exec(line.text);
  if (numbers === null) return refuseLine(line, 'a rung: two numbers and a quality, with tabs between');
  return { source: Number(numbers[1]), target: Number(numbers[2]) };
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/**
 * Reads a ladder of hunalign: each rung says where a bead begins in both texts, counted from 0, and the next where it ends.
 * The last rung is the end of both texts.
 *
 * @throws {ClauseAlignError} `invalid-gold` for a line that is no rung, or goes back.
 */
export function readLadder(text: string): LadderBead[] {
  const lines = filledLines(text);
  const beads: LadderBead[] = [];
  let last: Rung | undefined;
  for (const line of lines) {
    const next = rung(line);
    if (last !== undefined) {
      if (next.source < last.source || next.target < last.target) refuseLine(line, 'a rung no lower than the one before');
      const bead = { source: range(last.source, next.source), target: range(last.target, next.target) };
      if (bead.source.length + bead.target.length > 0) beads.push(bead);
    }
    last = next;
  }
  return beads;
}
