import { detectLanguage } from '../../languages/detect.js';
import type { LanguageTable } from '../../languages/table.js';
import type { ReadBlock } from '../reading.js';
import { findGutter, type GutterLimits, partedAt } from './columns.js';
import { type PageLine, type Piece, type Row, toLine, toRows } from './lines.js';
import { measure, notesLast, ParagraphBuilder } from './paragraphs.js';

/** Two languages in two columns that go on from page to page. */
export interface SideBySide {
  /** Where the columns part, in points from the left. */
  readonly gutter: number;
  readonly languages: readonly [left: LanguageTable, right: LanguageTable];
}

/** That the columns differ in language proves them: they may stand closer, be shorter, and have more across them than columns of one language. */
const limits: GutterLimits = { rows: 4, crossing: 0.4, clearance: 0.04 };
/** So many pages tell. */
const sampled = 10;
/** More than the height of any page. */
const pageHeight = 100_000;

/** Whether the pages hold two languages side by side: columns with one gutter on all pages, whose texts are in different languages. */
export function sideBySide(pages: readonly (readonly Piece[])[]): SideBySide | null {
  const rows = pages.slice(0, sampled).flatMap((pieces, page) => toRows(pieces).map((row) => ({ ...row, y: row.y - page * pageHeight })));
  const gutter = findGutter(rows, limits);
  if (gutter === null) return null;
  const { left, right } = partedAt(rows, gutter, limits.clearance);
  const [one, other] = [left, right].map((side) => detectLanguage(textOf(side)));
  return one && other && one !== other ? { gutter, languages: [one, other] } : null;
}

function textOf(rows: readonly Row[]): string {
  return rows.map(({ pieces }) => pieces.map(({ text }) => text).join(' ')).join('\n');
}

interface Placed {
  readonly page: number;
  readonly y: number;
  readonly block: ReadBlock;
}

/** Lays out both columns, each in its own direction, and what stands across them; the columns are those of one table. */
export function layOutSideBySide(pages: readonly (readonly Piece[])[], { gutter, languages: [left, right] }: SideBySide): ReadBlock[] {
  const parted = pages.map((pieces) => partedAt(toRows(pieces), gutter, limits.clearance));
  const placed = [
    ...paragraphsOf(
      parted.map(({ across }) => across),
      false,
    ),
    ...inColumn(
      paragraphsOf(
        parted.map((page) => page.left),
        left.script === 'Arab',
      ),
      0,
    ),
    ...inColumn(
      paragraphsOf(
        parted.map((page) => page.right),
        right.script === 'Arab',
      ),
      1,
    ),
  ];
  placed.sort((a, b) => a.page - b.page || b.y - a.y);
  return notesLast(placed.map(({ block }) => block));
}

function inColumn(placed: readonly Placed[], column: number): Placed[] {
  return placed.map((each, row) => ({ ...each, block: { ...each.block, cell: { table: 0, row, column } } }));
}

/** The paragraphs of a column, or of what stands across, with their places. */
function paragraphsOf(pages: readonly (readonly Row[])[], fromRight: boolean): Placed[] {
  const lines = pages.map((rows) => rows.map((row) => toLine(row, fromRight)));
  const pageOf = new Map<PageLine, number>(lines.flatMap((own, page) => own.map((line) => [line, page] as const)));
  const builder = new ParagraphBuilder(measure(lines, fromRight));
  for (const page of lines) builder.addPage(page);
  return builder.paragraphs().map(({ first, block }) => ({ page: pageOf.get(first) ?? 0, y: first.y, block }));
}
