import { expectArguments, expectOptions } from '../arguments/expect.js';
import { PARSED } from '../arguments/values.js';
import type { Clause, Document, ParsedDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { isRightToLeft } from './pairs.js';
import { type TextOptions, WIDTH } from './side-by-side.js';
import { fill, printable, textWidth, wrap } from './terminal-width.js';

/** How deep a clause is indented: what hangs on a numbered paragraph stands under it. */
function depth(clause: Clause): number {
  return Math.min(6, Math.max(0, (clause.numbering?.degree ?? 1) - 1));
}

/** How the clauses are laid out. */
interface Layout {
  /** Columns of the paths beside the text; null where the terminal is too narrow and they stand above it. */
  readonly paths: number | null;
  /** Columns for the text and its indentation. */
  readonly room: number;
  readonly rightToLeft: boolean;
}

const LEAST_ROOM = 20;

function layoutOf(document: Document, width: number): Layout {
  const paths = Math.min(24, Math.max(4, ...document.clauses.slice(0, 10_000).map((clause) => textWidth(clause.path))));
  const beside = width - paths - 2;
  const rightToLeft = isRightToLeft(document.language);
  return beside < LEAST_ROOM ? { paths: null, room: width - 2, rightToLeft } : { paths, room: beside, rightToLeft };
}

/** Whether the word that a mark would be runs on: `I` is no number in `Implementation`. */
const goesOn = (text: string, mark: string): boolean => /[a-z]$/i.test(mark) && /^\p{L}/u.test(text.slice(mark.length));

/** A clause as printed; headings of chapters, articles, parts and annexes have their mark in their text. */
function withMark({ kind, numbering, text }: Clause): string {
  if (!numbering?.printed) return text;
  const { mark } = numbering;
  const isIn = /^(?:chapter|article|heading)$/.test(kind) && text.startsWith(mark) && !goesOn(text, mark);
  return isIn ? text : `${mark} ${text}`;
}

function clauseLines(clause: Clause, references: readonly string[], { paths, room, rightToLeft }: Layout): string {
  const from = references.length > 0 ? ` ← ${references.join(', ')}` : '';
  const indent = ' '.repeat(Math.min(2 * depth(clause), Math.floor(room / 2)));
  const columns = room - indent.length;
  const lines = wrap(printable(withMark(clause)) + from, columns).map((line) =>
    rightToLeft ? `${indent}${fill(`\u2067${line}\u2069`, columns, true)}` : indent + line,
  );
  if (paths === null) return [...wrap(clause.path, room), ...lines.map((line) => `  ${line}`)].map((line) => `${line}\n`).join('');
  const path = wrap(clause.path, paths);
  const height = Math.max(path.length, lines.length);
  return Array.from({ length: height }, (_, index) => `${fill(path[index] ?? '', paths)}  ${lines[index] ?? ''}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

function findingLine(finding: Finding, width: number): string {
  const where = finding.path === null ? '' : `${finding.path}: `;
  const [first = '', ...rest] = wrap(printable(`${finding.severity}  ${where}${finding.message} [${finding.rule}]`), width - 4);
  return `  ${first}\n${rest.map((line) => `    ${line}\n`).join('')}`;
}

/**
 * Writes a parsed document for reading in a terminal: its clauses with their paths, indented by degree, its notes, its findings.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no parsed document, `invalid-option` for a width that is no whole number from 1.
 * @example
 * ```ts
 * documentToText(parseDocument('1. Requests a report;')); // 'en, no symbol, 1 clause\n\nop.1  1. Requests a report;\n'
 * ```
 */
export function documentToText(parsed: ParsedDocument, options: Pick<TextOptions, 'width'> = {}): string {
  expectArguments('documentToText', PARSED, { parsed });
  expectOptions('documentToText', { width: WIDTH }, options);
  const { document, findings } = parsed;
  const width = Math.max(20, options.width ?? 80);
  const layout = layoutOf(document, width);
  const references = new Map(document.notes.map((note) => [note.path, note.references]));
  const { language, symbol, clauses } = document;
  const head = [language, symbol ?? 'no symbol', `${clauses.length} ${clauses.length === 1 ? 'clause' : 'clauses'}`].join(', ');
  const body = clauses.map((clause) => clauseLines(clause, references.get(clause.path) ?? [], layout));
  const remarks = findings.length === 0 ? '' : `\nfindings\n${findings.map((finding) => findingLine(finding, width)).join('')}`;
  return `${wrap(printable(head), width).join('\n')}\n\n${body.join('')}${remarks}`;
}
