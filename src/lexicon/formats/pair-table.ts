import { ClauseAlignError } from '../../errors.js';
import type { Lexicon, LexiconEntry } from '../../model/lexicon.js';
import { type FileLine, filledLinesOf, malformed } from './malformed.js';

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

function probability(cell: string, line: FileLine): number | undefined {
  if (cell === '') return undefined;
  const value = Number(cell);
  return value >= 0 && value <= 1 ? value : malformed('a probability from 0 to 1', line.text, line.number);
}

function entry(line: FileLine): LexiconEntry {
  const [source = '', target = '', forward = '', back = ''] = line.text.split('\t').map((cell) => cell.trim());
  if (source === '' || target === '') return malformed('a term and its translation with a tab between', line.text, line.number);
  const [given, backward] = [probability(forward, line), probability(back, line)];
  return { source, target, ...(given === undefined ? {} : { probability: given }), ...(backward === undefined ? {} : { backward }) };
}

/** The two tags in the first line of such a file, if it is one. */
export function pairTableLanguages(firstLine: string): readonly [string, string] | undefined {
  const cells = firstLine.split('\t').map((cell) => cell.trim());
  const [source = '', target = '', ...rest] = cells;
  const named = TAG.test(source) && TAG.test(target) && source.toLowerCase() !== target.toLowerCase();
  return named && rest.every((cell) => /^(?:probability|backward)$/i.test(cell)) ? [source, target] : undefined;
}

/**
 * Reads a lexicon as tables of two columns have it: a first line with two language tags, then on each line a term, a tab, its
 * translation and, after more tabs, how probable it is (0 to 1), and how probable the way back. Both may be left out.
 *
 * @param name What provenance calls the lexicon.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 */
export function parsePairTable(text: string, name: string): Lexicon {
  const [header, ...rows] = filledLinesOf(text.replace(/^\ufeff/, ''));
  const languages = pairTableLanguages(header?.text ?? '');
  if (languages === undefined) {
    const message = 'a lexicon begins with a line that names its two languages with a tab between, such as zh<TAB>en';
    throw new ClauseAlignError('invalid-lexicon', message, header?.text, 'line 1');
  }
  return { source: languages[0], target: languages[1], name, entries: rows.map(entry) };
}
