import type { Severity } from '../model/finding.js';
import type { Sheet, SheetFinding, SheetRow } from '../write/html/sheet.js';
import { findingsOf, type SheetView } from '../write/html/sheet-marks.js';

/** Which rows to show, by what they are. */
export const ROW_KINDS = {
  all: 'All rows',
  findings: 'Rows with findings',
  gaps: 'Something missing',
  merged: 'Merged',
  moved: 'Moved',
  unsure: 'Less than 0.9 sure',
  open: 'Not confirmed yet',
  changed: 'Changed by hand',
} as const;

export type RowKind = keyof typeof ROW_KINDS;

/** What the reader wants to see. */
export interface Filter {
  readonly kind: RowKind;
  /** Only rows with a finding of this rule; empty: of any, or none. */
  readonly rule: string;
  /** Severities that are shown. */
  readonly severities: ReadonlySet<Severity>;
  /** Words to look for; empty: none. */
  readonly query: string;
}

/** Text as it is searched: without case, accents and vowel signs. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The findings of a row that a filter lets through. */
export function shownFindings(view: SheetView, row: SheetRow, { rule, severities }: Filter): SheetFinding[] {
  return findingsOf(view, row).filter((finding) => severities.has(finding.severity) && (rule === '' || finding.rule === rule));
}

const TESTS: Readonly<Record<Exclude<RowKind, 'findings'>, (row: SheetRow) => boolean>> = {
  all: () => true,
  gaps: ({ cells }) => cells.some((cell) => cell.length === 0),
  merged: ({ cells }) => cells.some((cell) => cell.length > 1),
  moved: ({ moved }) => moved === true,
  unsure: ({ confidence }) => confidence < 0.9,
  open: ({ hand }) => hand === undefined,
  changed: ({ hand }) => hand === 'changed',
};

/** Whether a row is shown. */
export function isShown(view: SheetView, row: SheetRow, filter: Filter): boolean {
  const { kind, rule, query } = filter;
  const mustHaveFinding = kind === 'findings' || rule !== '';
  if (mustHaveFinding && shownFindings(view, row, filter).length === 0) return false;
  if (kind !== 'findings' && !TESTS[kind](row)) return false;
  return query === '' || holds(view.sheet, row, folded(query));
}

const foldedTexts = new WeakMap<object, string>();

function holds({ versions }: Sheet, { cells }: SheetRow, query: string): boolean {
  return cells.some((cell, version) =>
    cell.some((clause) => {
      const unit = versions[version]?.clauses[clause];
      if (unit === undefined) return false;
      const text = foldedTexts.get(unit) ?? folded(`${unit.path} ${unit.numbering?.mark ?? ''} ${unit.text}`);
      foldedTexts.set(unit, text);
      return text.includes(query);
    }),
  );
}
