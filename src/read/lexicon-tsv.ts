import { ClauseAlignError } from '../errors.js';
import type { Lexicon, LexiconEntry } from '../model/lexicon.js';
import { filledLines, type NumberedLine, refuseLine } from './lines.js';

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

function entry(line: NumberedLine): LexiconEntry {
  const [source = '', target = '', probability = ''] = line.text.split('\t').map((cell) => cell.trim());
  if (source === '' || target === '') return refuseLine(line, 'a term and its translation with a tab between', 'invalid-lexicon');
  if (probability === '') return { source, target };
  const value = Number(probability);
  if (!(value >= 0 && value <= 1)) return refuseLine(line, 'a probability from 0 to 1', 'invalid-lexicon');
  return { source, target, probability: value };
}

/**
 * Reads a lexicon: a first line with two language tags, then on each line a term, a tab, its translation and, after another tab, how
 * probable it is (optional, 0 to 1).
 *
 * @param name What provenance calls the lexicon.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 * @example
 * ```ts
 * readLexiconTsv('zh\ten\n决议\tresolution\t0.9\n', 'mine').source; // 'zh'
 * ```
 */
export function readLexiconTsv(text: string, name: string): Lexicon {
  const [header, ...rows] = filledLines(text);
  const [source = '', target = ''] = header?.text.split('\t').map((cell) => cell.trim()) ?? [];
  if (!TAG.test(source) || !TAG.test(target) || source === target) {
    const message = 'a lexicon begins with a line that names its two languages with a tab between, such as zh<TAB>en';
    throw new ClauseAlignError('invalid-lexicon', message, header?.text, 'line 1');
  }
  return { source, target, name, entries: rows.map(entry) };
}
