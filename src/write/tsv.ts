import type { Alignment, AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import { TSV_COLUMNS } from '../read/alignment-tsv.js';
import { type PairWriter, writtenWhole } from './pair-writer.js';
import { roundConfidence } from './pairs.js';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cell(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

const paths = (units: readonly AlignmentUnit[]): string => units.map((unit) => unit.path).join(' ');
const texts = (units: readonly AlignmentUnit[]): string => units.map((unit) => cell(unit.text)).join('\\|');

function row(pair: AlignmentPair): string {
  const { source, target } = pair;
  const cells = [cell(pair.id), pair.type, paths(source), paths(target), roundConfidence(pair.confidence), texts(source), texts(target)];
  return `${cells.join('\t')}\n`;
}

/** The table, pair by pair. */
export function tsvWriter(): PairWriter {
  return { start: `${TSV_COLUMNS.join('\t')}\n`, pair: row, end: () => '' };
}

/**
 * Writes an alignment as a table with tabs: a header line, then a line for each pair. Paths are separated by a space.
 * In texts `\t`, `\n`, `\r` and `\\` are escaped by a backslash, and `\|` stands between two units.
 */
export function toTsv(alignment: Alignment): string {
  return writtenWhole(tsvWriter(), alignment.pairs);
}
