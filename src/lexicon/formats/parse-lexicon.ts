import { type ExpectedOptions, expectArguments, expectOptions } from '../../arguments/expect.js';
import { LANGUAGE_PAIR, STRING, TEXT } from '../../arguments/values.js';
import { ClauseAlignError } from '../../errors.js';
import type { Lexicon } from '../../model/lexicon.js';
import { CEDICT_LINE, parseCedict } from './cedict.js';
import { conceptLexicons } from './concept-lexicons.js';
import { INDEX_LINE } from './dictd.js';
import { languagesInName } from './file-name-languages.js';
import { DIC_LINE, parseHunalignDic } from './hunalign-dic.js';
import { languageTag } from './language-names.js';
import { type FileLine, filledLinesOf } from './malformed.js';
import { openTable } from './open-table.js';
import { isPairTable, parsePairTable } from './pair-table.js';
import { tbxConcepts } from './tbx.js';
import { isXml, termbaseConcepts } from './termbase.js';

export type LexiconFormat = 'pairs' | 'table' | 'hunalign' | 'tbx' | 'cedict' | 'dictd';

export interface ParseLexiconOptions {
  /** What provenance calls the lexicon, and where a `.dic` has its languages from. Default `lexicon`. */
  readonly name?: string;
  /** Source and target of a format that names none (hunalign's `.dic`), unless `name` has two languages; tags. Default: those in `name`. */
  readonly languages?: readonly [source: string, target: string];
}

/** How many lines are looked at to tell the format. */
const LOOKED_AT = 20;

function firstLines(text: string): FileLine[] {
  const found: FileLine[] = [];
  for (const line of filledLinesOf(text)) {
    if (!line.text.startsWith('#')) found.push(line);
    if (found.length === LOOKED_AT) break;
  }
  return found;
}

/** Names that leave no doubt, so that a file whose lines are malformed is refused for the line, not for being of no known format. */
const FORMAT_BY_NAME: readonly (readonly [RegExp, LexiconFormat])[] = [
  [/\.dic(?:\.gz)?$/i, 'hunalign'],
  [/cedict/i, 'cedict'],
  [/\.tbx(?:\.gz)?$/i, 'tbx'],
];

/**
 * The format of a lexicon by its first lines, or by the name of its file where they are of none; undefined where neither tells.
 *
 * @param name The file's name. Default none.
 * @throws {ClauseAlignError} `invalid-input` for what is no text.
 * @example
 * ```ts
 * lexiconFormat('zh\ten\n决议\tresolution\n'); // 'pairs'
 * ```
 */
export function lexiconFormat(text: string, name = ''): LexiconFormat | undefined {
  expectArguments('lexiconFormat', TEXT, { text });
  expectArguments('lexiconFormat', STRING, { name });
  const byName = text.trim() === '' ? undefined : FORMAT_BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  return formatByContent(text) ?? byName;
}

function formatByContent(text: string): LexiconFormat | undefined {
  if (isXml(text)) return 'tbx';
  const lines = firstLines(text);
  const most = (pattern: RegExp) => lines.length > 0 && lines.filter(({ text: line }) => pattern.test(line)).length * 2 > lines.length;
  if (most(CEDICT_LINE)) return 'cedict';
  if (/(?:^|\n)00-?database/.test(text) && most(INDEX_LINE)) return 'dictd';
  const table = openTable(text);
  if (table !== undefined) return isPairTable(table) ? 'pairs' : 'table';
  return most(DIC_LINE) ? 'hunalign' : undefined;
}

/**
 * Reads a lexicon of the user, whatever its format: a table of two columns, of terms by language (CSV or TSV, such as exports of UNTERM),
 * a dictionary of hunalign, TBX, or CC-CEDICT. (A dictd dictionary has two files: `parseDictd`.)
 *
 * @returns lexicons for the option `lexicons`: one, or one for every two languages of a termbase.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line that is malformed.
 *
 * @example
 * ```ts
 * parseLexicon('English,French,中文\nresolution,résolution,决议\n').length; // 3
 * ```
 */
export function parseLexicon(text: string, options: ParseLexiconOptions = {}): Lexicon[] {
  expectArguments('parseLexicon', TEXT, { text });
  expectOptions('parseLexicon', { name: STRING, languages: LANGUAGE_PAIR } satisfies ExpectedOptions<ParseLexiconOptions>, options);
  const { name = 'lexicon', languages } = options;
  const lexicons = lexiconsOf(text, name, tagged(languages));
  if (lexicons.every(({ entries }) => isEmpty(entries)))
    throw new ClauseAlignError('invalid-lexicon', 'nothing in it is a term with its translation', name, 'line 1');
  return lexicons;
}

function isEmpty(entries: Lexicon['entries']): boolean {
  for (const _ of entries) return false;
  return true;
}

function lexiconsOf(text: string, name: string, languages: readonly [string, string] | undefined): Lexicon[] {
  switch (lexiconFormat(text, name)) {
    case 'pairs':
      return [parsePairTable(text, name)];
    case 'tbx':
      return conceptLexicons(tbxConcepts(text), name);
    case 'table':
      return conceptLexicons(termbaseConcepts(text), name);
    case 'cedict':
      return [parseCedict(text, name)];
    case 'hunalign':
      return [parseHunalignDic(text, name, languagesInName(name, languages) ?? languages)];
    case 'dictd':
      throw new ClauseAlignError('invalid-lexicon', 'an index of dictd needs the .dict or .dict.dz file beside it', name, 'line 1');
    default:
      return refuseUnknown(text);
  }
}

function tagged(languages: readonly [string, string] | undefined): readonly [string, string] | undefined {
  return languages === undefined ? undefined : [languageTag(languages[0]) ?? languages[0], languageTag(languages[1]) ?? languages[1]];
}

function refuseUnknown(text: string): never {
  if (text.trim() === '') throw new ClauseAlignError('invalid-lexicon', 'the file is empty', undefined, 'line 1');
  const first = firstLines(text)[0];
  const message =
    'a lexicon begins with a line that names its two languages with a tab between (zh<TAB>en), or is a table with languages as headings, TBX, CC-CEDICT, a hunalign .dic or a dictd .index';
  throw new ClauseAlignError('invalid-lexicon', message, first?.text, `line ${first?.number ?? 1}`);
}
