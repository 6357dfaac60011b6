import { filledLines, type NumberedLine, refuseLine } from '../lines.js';
import type { ReadPair, ReadUnit } from './read-pair.js';

/** The header of the table, for reader and writer. */
export const TSV_COLUMNS = ['id', 'type', 'source_paths', 'target_paths', 'confidence', 'source_text', 'target_text'] as const;

const UNESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };

const unescaped = (cell: string): string =>
  cell.replace(/\\(?:u([\da-f]{4})|([tnr\\]))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? (UNESCAPED[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** A cell of texts: `\|` between units. */
function texts(cell: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of cell.matchAll(/\\[\s\S]/g)) {
    if (found[0] !== '\\|') continue;
    parts.push(cell.slice(from, found.index));
    from = found.index + 2;
  }
  return [...parts, cell.slice(from)].map(unescaped);
}

function units(pathCell: string, textCell: string, line: NumberedLine): ReadUnit[] {
  const paths = pathCell === '' ? [] : pathCell.split(' ');
  const read = texts(textCell);
  if (paths.length === 0 ? textCell !== '' : read.length !== paths.length) refuseLine(line, 'a text for each path');
  return paths.map((path, index) => ({ path, text: read[index] ?? '' }));
}

function row(line: NumberedLine): ReadPair {
  const cells = line.text.split('\t');
  if (cells.length < TSV_COLUMNS.length) refuseLine(line, `${TSV_COLUMNS.length} cells`);
  const [id = '', , sourcePaths = '', targetPaths = '', confidence = '', sourceTexts = '', targetTexts = ''] = cells;
  if (!(Number(confidence) >= 0 && Number(confidence) <= 1)) refuseLine(line, 'a confidence from 0 to 1');
  const sides = { source: units(sourcePaths, sourceTexts, line), target: units(targetPaths, targetTexts, line) };
  return { id: unescaped(id), ...sides, ...(confidence === '' ? {} : { confidence: Number(confidence) }) };
}

/**
 * Reads what `toTsv` writes.
 *
 * @throws {ClauseAlignError} `invalid-gold`, with the line that is malformed.
 */
export function readTsv(text: string): ReadPair[] {
  const [header, ...rows] = filledLines(text);
  if (header === undefined || !header.text.startsWith(TSV_COLUMNS.join('\t'))) {
    return refuseLine(header ?? { text: '', number: 1 }, `the header ${TSV_COLUMNS.join(' ')}`);
  }
  return rows.map(row);
}
