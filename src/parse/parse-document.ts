import { detectLanguage } from '../languages/detect.js';
import { languages, languageTable } from '../languages/index.js';
import type { LanguageTable } from '../languages/table.js';
import { checkLanguageTag, primarySubtag } from '../languages/tag.js';
import type { Block, Note, ParsedDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { readPlain } from '../read/plain.js';
import { addBody } from './body.js';
import { readingText } from './clause-text.js';
import { Draft } from './draft.js';
import { type Line, toLines } from './line.js';
import { type NoteBody, separateNotes } from './notes.js';
import { toPassages } from './passages.js';
import { vocabularyOf } from './vocabulary.js';

/** How a text is to be parsed. */
export interface ParseOptions {
  /** BCP-47 tag of the text's language. Default: detected. A language without a table is parsed by what all languages share. */
  readonly language?: string;
  /** What a block of the input is: a line, perhaps wrapped, or a whole paragraph. Default: `lines` for a string, `paragraphs` for blocks. */
  readonly layout?: 'lines' | 'paragraphs';
  /** Tables of further languages, tried before those of the library. Default: none. */
  readonly tables?: readonly LanguageTable[];
}

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
  const { text, blocks } = toText(input);
  const { tag, table } = languageOf(text, options);
  const vocabulary = vocabularyOf(table);
  const wrapped = (options.layout ?? (typeof input === 'string' ? 'lines' : 'paragraphs')) === 'lines';
  const { passages, furniture } = toPassages(toLines(blocks, text), vocabulary, wrapped);
  const separated = separateNotes(passages);
  const draft = new Draft(text);
  addBody(separated.passages, draft, vocabulary);
  const notes = toNotes(separated.notes, draft);
  const findings = [...furniture.map((line) => furnitureFinding(line))];
  const title = draft.clauses.find((clause) => clause.kind === 'title')?.text ?? null;
  const document = { language: tag, symbol: null, title, text, clauses: [...draft.clauses, ...notes], notes };
  return { document, findings };
}

/** Gives every block its place in one text. */
function toText(input: string | readonly Block[]): { text: string; blocks: readonly Block[] } {
  if (typeof input === 'string') return { text: input, blocks: readPlain(input) };
  let at = 0;
  const blocks = input.map((block) => {
    const placed = { ...block, start: at };
    at += block.text.length + 1;
    return placed;
  });
  return { text: input.map((block) => block.text).join('\n'), blocks };
}

function languageOf(text: string, options: ParseOptions): { tag: string; table: LanguageTable | undefined } {
  const tables = [...(options.tables ?? []), ...languages];
  if (options.language === undefined) {
    const table = detectLanguage(text, tables);
    return { tag: table?.tag ?? 'und', table };
  }
  const primary = primarySubtag(checkLanguageTag(options.language));
  return { tag: options.language, table: options.tables?.find((t) => t.tag === primary) ?? languageTable(options.language) };
}

function furnitureFinding(line: Line): Finding {
  const message = `Left out as a page header, footer or page number: ${line.text.slice(0, 60)}`;
  return { rule: 'furniture', severity: 'info', message, path: null, span: { start: line.start, end: line.end } };
}

/** Ties note bodies to the clauses where their marks stand. */
function toNotes(bodies: readonly NoteBody[], draft: Draft): Note[] {
  const notes = bodies.map((body): Note => {
    const references = draft.references.get(body.label) ?? [];
    const path = draft.unique(body.label === '' ? `fn.x${draft.next('fn.x')}` : `fn.${body.label}`);
    const text = readingText(body.passage.text, body.from);
    const numbering = {
      mark: body.printed,
      ordinal: Number(body.label) || null,
      degree: 1,
      style: 'decimal',
      printed: body.printed !== '',
    } as const;
    return { path, kind: 'note', text, ...draft.place(body.passage.lines), numbering, label: body.label, references };
  });
  const order = new Map(draft.clauses.map((clause, i) => [clause.path, i]));
  const rank = (note: Note): number => order.get(note.references[0] ?? '') ?? draft.clauses.length;
  return notes
    .map((note, i) => ({ note, i }))
    .sort((a, b) => rank(a.note) - rank(b.note) || a.i - b.i)
    .map(({ note }) => note);
}
