import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { CONTENT, LANGUAGE, oneOf, TABLES } from '../arguments/values.js';
import { detectLanguage } from '../languages/detect.js';
import { languages, languageTable } from '../languages/index.js';
import type { LanguageTable } from '../languages/table.js';
import { primarySubtag } from '../languages/tag.js';
import type { Block, ParsedDocument } from '../model/document.js';
import { placeBlocks } from '../read/blocks.js';
import { addBody } from './document/body.js';
import { Draft } from './document/draft.js';
import { findingsOf } from './document/findings.js';
import { toNotes } from './document/notes.js';
import { findSymbol, modificationsOf } from './document/symbol.js';
import { toLines } from './layout/line.js';
import { takeMarginNumbers } from './layout/margin-numbers.js';
import { toPassages } from './layout/passages.js';
import { separateNotes } from './notes/bodies.js';
import { joinNumbersAbove } from './numbering/section-headings.js';
import { vocabularyOf } from './words/vocabulary.js';

/** How a text is to be parsed. */
export interface ParseOptions {
  /** BCP-47 tag of the text's language. Default: detected. A language without a table is parsed by what all languages share. */
  readonly language?: string;
  /** What a block of the input is: a line, perhaps wrapped, or a whole paragraph. Default: `lines` for a string, `paragraphs` for blocks. */
  readonly layout?: 'lines' | 'paragraphs';
  /** Tables of further languages, tried before those of the library. Default: none. */
  readonly tables?: readonly LanguageTable[];
}

const PARSE: ExpectedOptions<ParseOptions> = { language: LANGUAGE, layout: oneOf(['lines', 'paragraphs']), tables: TABLES };

/**
 * Parses one language version of a resolution, treaty or report: front matter, title, paragraphs with their numbers, notes tied to
 * their marks. Imperfect text never throws: what is doubtful becomes a finding.
 *
 * Spans are UTF-16 offsets from 0, half-open, into `document.text`: the string given, or the blocks joined by line ends.
 *
 * @throws {ClauseAlignError} `invalid-language` where `options.language` is no well-formed BCP-47 tag.
 * @example
 * ```ts
 * const { document } = parseDocument('The General Assembly,\n\nRecalling its resolution 60/251,\n\n1. Requests a report.');
 * document.clauses.map((clause) => clause.path); // ['organ', 'pp.1', 'op.1']
 * ```
 */
export function parseDocument(input: string | readonly Block[], options: ParseOptions = {}): ParsedDocument {
  expectArguments('parseDocument', CONTENT, { input });
  expectOptions('parseDocument', PARSE, options);
  const { text, blocks } = placeBlocks(input);
  const { tag, table } = languageOf(text, options);
  const vocabulary = vocabularyOf(table);
  const wrapped = (options.layout ?? (typeof input === 'string' ? 'lines' : 'paragraphs')) === 'lines';
  const printed = toLines(blocks, text);
  const { lines, numbers } = wrapped ? takeMarginNumbers(printed) : { lines: printed, numbers: [] };
  const { passages, furniture } = toPassages(lines, vocabulary, wrapped);
  const separated = separateNotes(joinNumbersAbove(passages, vocabulary), vocabulary);
  const draft = new Draft(text, vocabulary);
  addBody(separated.passages, draft, vocabulary);
  const notes = toNotes(separated.notes, draft);
  const symbol = findSymbol(lines, new Set(furniture));
  const modifications = modificationsOf(symbol);
  const document = {
    language: tag,
    symbol,
    ...(modifications.length > 0 ? { modifications } : {}),
    title: draft.clauses.find((clause) => clause.path === 'title')?.text ?? null,
    text,
    clauses: [...draft.clauses, ...notes],
    notes,
  };
  if (tag === 'und' && text.trim() !== '') draft.report('language-undetermined', 'warning', 'The language could not be told.', null, null);
  return { document, findings: findingsOf(text, draft, notes, { margin: numbers, furniture }) };
}

function languageOf(text: string, options: ParseOptions): { tag: string; table: LanguageTable | undefined } {
  const tables = [...(options.tables ?? []), ...languages];
  if (options.language === undefined) {
    const table = detectLanguage(text, tables);
    return { tag: table?.tag ?? 'und', table };
  }
  const primary = primarySubtag(options.language);
  return { tag: options.language, table: options.tables?.find((t) => t.tag === primary) ?? languageTable(options.language) };
}
