import { type Expected, type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT, FLAG, whole } from '../arguments/values.js';
import type { Alignment, AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import { PROVENANCE, type Provenance, type TextStatus } from './generator.js';
import { isRightToLeft, type Side } from './pairs.js';
import { fill, printable, textWidth, wrap } from './terminal-width.js';

/** Of a terminal, in columns: narrower ones than 20 are written for as if they were as wide. */
export const WIDTH: Expected = whole(1);

/** How the table is laid out. */
export interface TextOptions {
  /** Columns of the terminal, at least 20. Default 80. Below 60 the two sides stand one under the other. */
  readonly width?: number;
  /** Whether cost and evidence of each pair are shown below it. Default false. */
  readonly explain?: boolean;
}

/** The options with their defaults in place. */
type Layout = Required<TextOptions>;

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';
const BAR = ' │ ';
const NARROW = 60;

interface Column {
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** One line of a cell. Isolates keep the terminal's reordering of right-to-left text inside its column. */
function shown(line: string, { width, rightToLeft }: Column): string {
  return rightToLeft && line !== '' ? fill(RIGHT_TO_LEFT_ISOLATE + line + POP_ISOLATE, width, true) : fill(line, width);
}

function tableRow(cells: readonly (readonly string[])[], columns: readonly Column[]): string {
  const height = Math.max(...cells.map((cell) => cell.length));
  let text = '';
  for (let line = 0; line < height; line++) {
    text += `${columns
      .map((column, index) => shown(cells[index]?.[line] ?? '', column))
      .join(BAR)
      .trimEnd()}\n`;
  }
  return text;
}

/** A unit as it is read: its printed mark, its text. */
function reading(unit: AlignmentUnit): string {
  const mark = unit.numbering?.printed ? `${unit.numbering.mark} ` : '';
  return printable(mark + unit.text);
}

function pathLines({ source, target }: AlignmentPair): string[] {
  const from = source.map((unit) => unit.path);
  const to = target.map((unit) => unit.path);
  if (from.join(' ') === to.join(' ')) return from;
  return [...from, ...to.map((path) => `→ ${path}`)];
}

function judgement(pair: AlignmentPair): string[] {
  return [pair.type, pair.confidence.toFixed(2), ...(pair.moved ? ['moved'] : [])];
}

function explanation(pair: AlignmentPair, { width, explain }: Layout): string {
  if (!explain) return '';
  const reasons = pair.evidence.map(({ kind, cost, detail }) => `${kind} ${cost.toFixed(2)}${detail ? ` (${printable(detail)})` : ''}`);
  return wrap(`cost ${pair.cost.toFixed(2)}: ${reasons.join('; ')}`, width - 2)
    .map((line) => `  ${line}\n`)
    .join('');
}

function cells(pair: AlignmentPair, side: Side, width: number): string[] {
  return pair[side].length === 0 ? ['—'] : pair[side].flatMap((unit) => wrap(reading(unit), width));
}

function wideTable(alignment: Alignment, layout: Layout): string {
  const { width } = layout;
  const longest = alignment.pairs.reduce((most, pair) => Math.max(most, ...pathLines(pair).map(textWidth)), 4);
  const paths = Math.min(longest, 20);
  const text = Math.floor((width - paths - 5 - 3 * BAR.length) / 2);
  const columns: Column[] = [
    { width: paths, rightToLeft: false },
    { width: text, rightToLeft: isRightToLeft(alignment.source.language) },
    { width: text, rightToLeft: isRightToLeft(alignment.target.language) },
    { width: 5, rightToLeft: false },
  ];
  const { source, target } = alignment;
  const head = tableRow([['path'], wrap(source.language, text), wrap(target.language, text), ['pair']], columns);
  const rule = `${columns.map((column) => '─'.repeat(column.width)).join('─┼─')}\n`;
  const rows = alignment.pairs.map((pair) => {
    const path = pathLines(pair).flatMap((line) => wrap(line, paths));
    const judged = judgement(pair).flatMap((line) => wrap(line, 5));
    return tableRow([path, cells(pair, 'source', text), cells(pair, 'target', text), judged], columns) + explanation(pair, layout);
  });
  return head + rule + rows.join(rule);
}

function stacked(alignment: Alignment, layout: Layout): string {
  const { width } = layout;
  const block = (pair: AlignmentPair, side: Side): string => {
    const column = { width: width - 2, rightToLeft: isRightToLeft(alignment[side].language) };
    return cells(pair, side, width - 2)
      .map((line) => `  ${shown(line, column).trimEnd()}\n`)
      .join('');
  };
  const row = (pair: AlignmentPair): string => {
    const head = wrap([...pathLines(pair), '', ...judgement(pair)].join(' '), width).map((line) => `${line}\n`);
    return head.join('') + block(pair, 'source') + block(pair, 'target') + explanation(pair, layout);
  };
  return alignment.pairs.map(row).join('\n');
}

function summary(alignment: Alignment, provenance: Provenance, width: number): string {
  const named = (side: Side, status: TextStatus | undefined): string => `${alignment[side].language}${status ? ` (${status})` : ''}`;
  const counts = new Map<string, number>();
  for (const pair of alignment.pairs) counts.set(pair.type, (counts.get(pair.type) ?? 0) + 1);
  const types = [...counts].map(([type, count]) => `${count} × ${type}`).join(', ');
  const sides = `${named('source', provenance.sourceStatus)} → ${named('target', provenance.targetStatus)}`;
  return `${wrap(`${sides}: ${types || 'nothing to align'}`, width).join('\n')}\n\n`;
}

/**
 * Writes an alignment for reading in a terminal: a table with the paths, the two sides, and the type and confidence of each pair.
 * Full-width characters count as two columns, right-to-left text stands at the right of its column.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment, `invalid-option` for a width that is no whole number from 1.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toText(alignment, { width: 60 }); // 'zh → en: 1 × 1-1…'
 * ```
 */
export function toText(alignment: Alignment, options: TextOptions = {}, provenance: Provenance = {}): string {
  expectArguments('toText', ALIGNMENT, { alignment });
  expectOptions('toText', { width: WIDTH, explain: FLAG } satisfies ExpectedOptions<TextOptions>, options);
  expectOptions('toText', PROVENANCE, provenance, 'provenance');
  const layout = { width: Math.max(20, options.width ?? 80), explain: options.explain ?? false };
  const table = layout.width < NARROW ? stacked(alignment, layout) : wideTable(alignment, layout);
  return summary(alignment, provenance, layout.width) + (alignment.pairs.length === 0 ? '' : table);
}
