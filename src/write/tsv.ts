import { expectArguments } from '../arguments/expect.js';
import { ALIGNMENT } from '../arguments/values.js';
import type { Alignment, AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import { TSV_COLUMNS } from '../read/alignment/tsv.js';
import { type PairWriter, writtenWhole } from './pair-writer.js';
import { roundConfidence } from './pairs.js';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** What would part a line or make the file look binary, and halves of surrogate pairs, which no encoding has. */
const ESCAPED = /[\\\p{Cc}\p{Surrogate}\u2028\u2029]/gu;

function code(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function cell(text: string): string {
  return text.replace(ESCAPED, (character) => ESCAPES[character] ?? code(character));
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
 * In texts `\t`, `\n`, `\r` and `\\` are escaped by a backslash, other control characters as `\u001f`, and `\|` stands between two units.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toTsv(alignment); // 'id\ttype\tsource_paths\ttarget_paths\tconfidence\tsource_text\ttarget_text\nline.0=line.0\t1-1\t…'
 * ```
 */
export function toTsv(alignment: Alignment): string {
  expectArguments('toTsv', ALIGNMENT, { alignment });
  return writtenWhole(tsvWriter(), alignment.pairs);
}
