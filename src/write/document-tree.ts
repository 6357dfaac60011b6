import type { Clause, ParsedDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { isRightToLeft } from './pairs.js';
import type { TextOptions } from './side-by-side.js';
import { fill, printable, textWidth, wrap } from './terminal-width.js';

/** How deep a clause is indented: what hangs on a numbered paragraph stands under it. */
function depth(clause: Clause): number {
  return Math.min(6, Math.max(0, (clause.numbering?.degree ?? 1) - 1));
}

function clauseLines(clause: Clause, references: readonly string[], paths: number, width: number, rightToLeft: boolean): string {
  const mark = clause.numbering?.printed ? `${clause.numbering.mark} ` : '';
  const from = references.length > 0 ? ` ← ${references.join(', ')}` : '';
  const indent = '  '.repeat(depth(clause));
  const room = Math.max(20, width - paths - 2 - indent.length);
  return wrap(printable(mark + clause.text) + from, room)
    .map((line, index) => {
      const cell = rightToLeft ? fill(`\u2067${line}\u2069`, room, true) : line;
      return `${fill(index === 0 ? clause.path : '', paths)}  ${indent}${cell}\n`;
    })
    .join('');
}

function findingLine(finding: Finding, width: number): string {
  const where = finding.path === null ? '' : `${finding.path}: `;
  const [first = '', ...rest] = wrap(printable(`${finding.severity}  ${where}${finding.message} [${finding.rule}]`), width - 2);
  return `  ${first}\n${rest.map((line) => `    ${line}\n`).join('')}`;
}

/** Writes a parsed document for reading in a terminal: its clauses with their paths, indented by degree, its notes, its findings. */
export function documentToText({ document, findings }: ParsedDocument, options: Pick<TextOptions, 'width'> = {}): string {
  const width = Math.max(20, options.width ?? 80);
  const paths = Math.min(24, Math.max(4, ...document.clauses.slice(0, 10_000).map((clause) => textWidth(clause.path))));
  const references = new Map(document.notes.map((note) => [note.path, note.references]));
  const rightToLeft = isRightToLeft(document.language);
  const head = [document.language, document.symbol ?? 'no symbol', `${document.clauses.length} clauses`].join(', ');
  const body = document.clauses.map((clause) => clauseLines(clause, references.get(clause.path) ?? [], paths, width, rightToLeft));
  const remarks = findings.length === 0 ? '' : `\nfindings\n${findings.map((finding) => findingLine(finding, width)).join('')}`;
  return `${printable(head)}\n\n${body.join('')}${remarks}`;
}
