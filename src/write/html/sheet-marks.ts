import type { AlignmentUnit } from '../../model/alignment.js';
import type { FindingPlace, Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import type { Sheet, SheetFinding, SheetRow } from './sheet.js';

/** Words of a clause that a finding is about: UTF-16 offsets from 0 into the clause's text. */
export interface Mark extends Span {
  readonly severity: Severity;
  readonly rule: string;
}

/** A sheet with its findings by the clauses that they stand in. */
export interface SheetView {
  readonly sheet: Sheet;
  /** Findings by `version index of clause`, each where it stands first. */
  readonly findingsAt: ReadonlyMap<string, readonly SheetFinding[]>;
  readonly marksAt: ReadonlyMap<string, readonly Mark[]>;
  /** Findings that stand in no clause: they concern the texts as a whole. */
  readonly general: readonly SheetFinding[];
}

const key = (version: number, clause: number): string => `${version} ${clause}`;

function push<T>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [value]);
  else list.push(value);
}

/** Sorts the findings of a sheet by clause. */
export function viewOf(sheet: Sheet): SheetView {
  const indices = sheet.versions.map(({ clauses }) => new Map(clauses.map(({ path }, at) => [path, at])));
  const findingsAt = new Map<string, SheetFinding[]>();
  const marksAt = new Map<string, Mark[]>();
  const general: SheetFinding[] = [];
  for (const finding of sheet.findings) {
    let isPlaced = false;
    finding.places.forEach((place, version) => {
      const at = place === null ? undefined : indices[version]?.get(place.path);
      const unit = at === undefined ? undefined : sheet.versions[version]?.clauses[at];
      if (place === null || at === undefined || unit === undefined) return;
      if (!isPlaced) push(findingsAt, key(version, at), finding);
      isPlaced = true;
      const words = placeInText(unit, place);
      if (words !== null) push(marksAt, key(version, at), { ...words, severity: finding.severity, rule: finding.rule });
    });
    if (!isPlaced) general.push(finding);
  }
  return { sheet, findingsAt, marksAt, general };
}

/** The findings of a row. */
export function findingsOf({ findingsAt }: SheetView, row: SheetRow): SheetFinding[] {
  return row.cells.flatMap((cell, version) => cell.flatMap((clause) => findingsAt.get(key(version, clause)) ?? []));
}

/** The marks in a clause. */
export function marksOf({ marksAt }: SheetView, version: number, clause: number): readonly Mark[] {
  return marksAt.get(key(version, clause)) ?? [];
}

/**
 * Where the words of a place stand in the reading text of their clause; null where the whole clause is concerned, or they are not found.
 * Of words that come more than once, those are taken that stand nearest to where the span says: reading text lacks marks and line ends, so
 * that the two run apart a little.
 */
export function placeInText({ text, span }: AlignmentUnit, place: FindingPlace): Span | null {
  const { length } = place.text;
  if (length === 0 || place.text === text) return null;
  const size = Math.max(1, span.end - span.start);
  const expected = ((place.span.start - span.start) * text.length) / size;
  let best = -1;
  for (let at = text.indexOf(place.text); at >= 0; at = text.indexOf(place.text, at + 1)) {
    if (best >= 0 && Math.abs(at - expected) >= Math.abs(best - expected)) break;
    best = at;
  }
  return best < 0 ? null : { start: best, end: best + length };
}
