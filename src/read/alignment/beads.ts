import { ClauseAlignError } from '../../errors.js';
import type { LadderBead } from '../../model/ladder.js';
import { filledLines, type NumberedLine, refuseLine } from '../lines.js';

const BEAD = /^\s*(?<forbidden>!)?\[(?<source>[\d,\s]*)\]:\[(?<target>[\d,\s]*)\](?::(?<confidence>[\d.eE+-]+))?\s*$/;

function indices(list: string, line: NumberedLine): number[] {
  if (list.trim() === '') return [];
  const numbers = list.split(',').map((item) => (/^\s*\d{1,9}\s*$/.test(item) ? Number(item) : Number.NaN));
  return numbers.some(Number.isNaN) ? refuseLine(line, 'indices separated by commas') : numbers;
}

function bead(line: NumberedLine): { bead: LadderBead; forbidden: boolean } {
  const groups = BEAD.exec(line.text)?.groups;
  if (groups === undefined) return refuseLine(line, 'a bead such as [0,1]:[0]:0.97');
  const confidence = groups.confidence === undefined ? undefined : Number(groups.confidence);
  if (confidence !== undefined && !(confidence >= 0 && confidence <= 1)) return refuseLine(line, 'a confidence from 0 to 1');
  const sides = { source: indices(groups.source ?? '', line), target: indices(groups.target ?? '', line) };
  return { bead: confidence === undefined ? sides : { ...sides, confidence }, forbidden: groups.forbidden !== undefined };
}

/**
 * Reads beads, one a line: `[0,1]:[0]:0.97`, the confidence optional.
 *
 * @throws {ClauseAlignError} `invalid-gold` for a line that is none.
 */
export function readBeads(text: string): LadderBead[] {
  return filledLines(text).map((line) => {
    const read = bead(line);
    return read.forbidden ? refuseLine(line, 'a bead; ! forbids one, in anchors only') : read.bead;
  });
}

/** A bead and its line in the file: `line 3`. */
export interface PlacedBead extends LadderBead {
  readonly place: string;
}

/** What a file of anchors says: beads that must come out, and beads that must not. */
export interface BeadAnchors {
  readonly fixed: readonly PlacedBead[];
  readonly forbidden: readonly PlacedBead[];
}

/**
 * Reads anchors: beads, one a line, with `!` in front of those that are forbidden.
 *
 * @throws {ClauseAlignError} `invalid-gold` for a line that is none.
 */
export function readBeadAnchors(text: string): BeadAnchors {
  const lines = filledLines(text).map((line) => ({ ...bead(line), place: `line ${line.number}` }));
  if (lines.length === 0) throw new ClauseAlignError('invalid-gold', 'the file holds no anchors');
  const placed = (forbidden: boolean): PlacedBead[] =>
    lines.filter((line) => line.forbidden === forbidden).map((line) => ({ ...line.bead, place: line.place }));
  return { fixed: placed(false), forbidden: placed(true) };
}
