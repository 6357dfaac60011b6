import { detectLanguage } from '../../languages/detect.js';
import { languageTable } from '../../languages/index.js';
import { primarySubtag } from '../../languages/tag.js';
import { lengthRatio } from '../../similarity/evidence/length.js';
import { visibleLength } from '../../text/tokenise.js';
import type { CorpusFilter, SettledOptions } from './options.js';
import type { CorpusRow, RowCell } from './row.js';

/** What filters that look at one row alone are told. */
export type FilterOptions = Pick<SettledOptions, 'minConfidence' | 'maxLengthRatio' | 'skipFilters'>;

/** Clauses that frame every resolution and say nothing of it: distribution, session, agenda item, organ, date of the meeting. */
const FRAME = /(?:^|\.)(?:front\.\d+|close\.\d+|organ)(?:~\d+)?$/;

function isBoilerplate({ cells }: CorpusRow): boolean {
  return cells.every(({ paths, text }) => paths.every((path) => FRAME.test(path)) || !/\p{L}/u.test(text));
}

/** Words from which on a text shows its language; a Han character counts as half a word. */
const TELLING = 8;

function isTelling(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return words >= TELLING || words + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2 >= TELLING;
}

/** Whether a text is in its language, as far as it is long enough to tell. Languages without a table are believed. */
function isInLanguage({ language, text }: RowCell): boolean {
  if (languageTable(language) === undefined) return true;
  if (!isTelling(text)) return true;
  const found = detectLanguage(text);
  return found === undefined || found.tag === primarySubtag(language);
}

/** Characters added to both lengths: a few more or less say nothing in a short text. */
const SLACK = 10;

function fits(one: RowCell, other: RowCell, most: number): boolean {
  const { ratio } = lengthRatio(one.language, other.language);
  const times = (visibleLength(other.text) + SLACK) / (ratio * visibleLength(one.text) + SLACK);
  return times <= most && times >= 1 / most;
}

/** A row without the cells that a filter objects to, and without what was found in them; undefined where less than two are left. */
function withCells(row: CorpusRow, keep: (cell: RowCell, k: number) => boolean): CorpusRow | undefined {
  const cells = row.cells.filter(keep);
  if (cells.length === row.cells.length) return row;
  if (cells.length < 2) return undefined;
  const findings = row.findings.filter((finding) => cells.some(({ language }) => language === finding.language));
  return { ...row, cells, findings, type: cells.map(({ paths }) => paths.length).join('-') };
}

const FILTERS: readonly (readonly [CorpusFilter, (row: CorpusRow, options: FilterOptions) => CorpusRow | undefined])[] = [
  ['boilerplate', (row) => (isBoilerplate(row) ? undefined : row)],
  ['language', (row) => withCells(row, isInLanguage)],
  [
    'length-ratio',
    (row, { maxLengthRatio }) => {
      const [first] = row.cells;
      return first && withCells(row, (cell, k) => k === 0 || fits(first, cell, maxLengthRatio));
    },
  ],
  ['confidence', (row, { minConfidence }) => (row.confidence >= minConfidence ? row : undefined)],
];

/** What filters leave of a row, or by which it is taken out. */
export type Filtered =
  | {
      readonly left: CorpusRow;
      /** Filters that took a version out of it, once for each. */
      readonly cut: readonly CorpusFilter[];
      readonly by?: never;
    }
  | { readonly left?: never; readonly cut?: never; readonly by: CorpusFilter };

/**
 * What is left of a row by the filters that look at one row alone: the row, perhaps without a version that is in the wrong language or far
 * too long, or the filter that takes it out.
 */
export function filtered(row: CorpusRow, options: FilterOptions): Filtered {
  let left = row;
  const cut: CorpusFilter[] = [];
  for (const [name, filter] of FILTERS) {
    if (options.skipFilters.includes(name)) continue;
    const next = filter(left, options);
    if (next === undefined) return { by: name };
    for (let k = next.cells.length; k < left.cells.length; k++) cut.push(name);
    left = next;
  }
  return { left, cut };
}
