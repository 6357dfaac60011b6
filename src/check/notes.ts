import type { AlignmentUnit } from '../model/alignment.js';
import type { Note } from '../model/document.js';
import type { CheckContext, CheckedVersion } from './context.js';

/** A note of one version with the units of the clauses where its marks stand. */
export interface PlacedNote {
  readonly note: Note;
  readonly unit: AlignmentUnit | undefined;
  readonly marked: readonly AlignmentUnit[];
}

/** The notes of a version; none without its document. */
export function placedNotes(version: CheckedVersion): PlacedNote[] {
  const units = new Map(version.units.map((unit) => [unit.path, unit]));
  return (version.document?.notes ?? []).map((note) => ({
    note,
    unit: units.get(note.path),
    marked: note.references.flatMap((path) => units.get(path) ?? []),
  }));
}

/** For each unit of either side, the units that it is aligned with. */
export function counterparts(context: CheckContext): Map<AlignmentUnit, readonly AlignmentUnit[]> {
  const found = new Map<AlignmentUnit, readonly AlignmentUnit[]>();
  for (const { pair } of context.pairs) {
    for (const unit of pair.source) found.set(unit, pair.target);
    for (const unit of pair.target) found.set(unit, pair.source);
  }
  return found;
}

/** The note of the other version that corresponds: one that it is aligned with, or else one of the same label. */
export function noteCounterpart(
  placed: PlacedNote,
  others: readonly PlacedNote[],
  known: ReadonlyMap<AlignmentUnit, readonly AlignmentUnit[]>,
): PlacedNote | undefined {
  const aligned = placed.unit === undefined ? [] : (known.get(placed.unit) ?? []);
  // Notes that stand in another order are joined by the alignment: then their labels tell them apart.
  const inPair = others.filter(({ unit }) => unit !== undefined && aligned.includes(unit));
  return (
    (inPair.length > 1 ? inPair.find((other) => sameLabel(other, placed)) : undefined) ??
    inPair[0] ??
    others.find((other) => sameLabel(other, placed))
  );
}

function sameLabel(a: PlacedNote, b: PlacedNote): boolean {
  return a.note.label !== '' && a.note.label === b.note.label && /^(?:\d+|\*+)$/.test(a.note.label);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether the mark of a note stands in a clause as it is printed, be there a body or not. */
export function printsMark(unit: AlignmentUnit, label: string, version: CheckedVersion): boolean {
  const printed = version.document?.text.slice(unit.span.start, unit.span.end) ?? '';
  const raised = label.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
  const isDigits = /^\d+$/.test(label);
  return (
    (raised !== label && printed.includes(raised)) || (isDigits ? printed.includes(`[${label}]`) : label !== '' && printed.includes(label))
  );
}
