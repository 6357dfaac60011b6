import { isFields } from '../../model/fields.js';
import type { Severity } from '../../model/finding.js';
import type { TextStatus } from '../../write/generator.js';
import { jsonLine } from '../../write/json.js';

/** What one version has in a row. */
export interface RowCell {
  readonly language: string;
  readonly paths: readonly string[];
  readonly text: string;
  readonly status?: TextStatus;
}

/** A finding of a check that concerns a row. */
export interface RowFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The version in doubt. */
  readonly language: string;
  readonly actual: string | null;
  readonly expected: string | null;
}

/** Texts of a document that say the same in two languages or more. */
export interface CorpusRow {
  readonly document: string;
  readonly id: string;
  /** How many clauses each cell has: `1-2`. */
  readonly type: string;
  /** The pivot first. */
  readonly cells: readonly RowCell[];
  readonly confidence: number;
  readonly findings: readonly RowFinding[];
}

/** The group of a row of all versions; rows of pairs stand in a group of their languages, `zh-en`. */
export const ALL = 'all';

/** The group of pairs of two languages. */
export function groupOf(source: string, target: string): string {
  return `${source}${/-/.test(source + target) ? '_' : '-'}${target}`;
}

/** The languages of a group of pairs. */
export function languagesOf(group: string): string[] {
  return group.split(group.includes('_') ? '_' : '-');
}

/** A row as it stands in JSON Lines: `source` and `target` for a pair, as in an alignment; `cells` by language for all versions. */
export function rowLine({ document, id, type, cells, confidence, findings }: CorpusRow, group: string): string {
  const [source, target] = cells;
  const texts = group === ALL ? { cells: Object.fromEntries(cells.map(({ language, ...cell }) => [language, cell])) } : { source, target };
  return jsonLine({ document, id, type, ...texts, confidence, findings });
}

/** The row that a line of `rowLine` holds. */
export function rowOfLine(line: string): CorpusRow {
  const { source, target, cells, ...rest } = JSON.parse(line);
  if (!isFields(cells)) return { ...rest, cells: [source, target] };
  return { ...rest, cells: Object.entries(cells).map(([language, cell]) => ({ language, ...(isFields(cell) ? cell : {}) })) };
}
