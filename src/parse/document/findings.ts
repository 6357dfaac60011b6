import type { Clause, Note } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Line } from '../layout/line.js';
import type { Draft } from './draft.js';
import { at } from './finding-at.js';
import { numberFindings } from './number-findings.js';

/** Lines that belong to the print and not to the text. */
export interface Aside {
  /** Numbers that count lines in the margin. */
  readonly margin: readonly Line[];
  /** Lines of page headers and footers. */
  readonly furniture: readonly Line[];
}

/** What a reader must look at in a parsed text, in the order of the text within each rule. */
export function findingsOf(text: string, draft: Draft, notes: readonly Note[], { margin, furniture }: Aside): Finding[] {
  return [
    ...marginFindings(margin),
    ...furnitureFindings(furniture),
    ...noteFindings(draft, notes),
    ...numberFindings(draft.clauses),
    ...lostCharacters(text, [...draft.clauses, ...notes]),
    ...draft.findings,
  ];
}

const LOST = '\ufffd';

/** Clauses with characters that their file didn't give: bytes that no encoding has, signs of a PDF that stand for no letter. */
function lostCharacters(text: string, clauses: readonly Pick<Clause, 'path' | 'text' | 'span'>[]): Finding[] {
  if (!text.includes(LOST)) return [];
  return clauses.flatMap((clause): Finding[] => {
    const count = clause.text.split(LOST).length - 1;
    if (count === 0) return [];
    const start = Math.max(clause.span.start, text.indexOf(LOST, clause.span.start));
    const what = count === 1 ? 'A character of this clause' : `${count} characters of this clause`;
    return [at('character-lost', 'warning', `${what} could not be read and became U+FFFD.`, clause.path, { start, end: start + 1 })];
  });
}

/** One finding for all numbers in the margin: there are as many as lines. */
function marginFindings(numbers: readonly Line[]): Finding[] {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return [];
  const spans = numbers.map(({ start, end }) => ({ start, end }));
  const message = `Left out as numbers of lines in the margin: ${numbers.length}, from ${first.text} to ${last.text}.`;
  return [{ ...at('furniture', 'info', message, null, { start: first.start, end: last.end }), spans }];
}

function furnitureFindings(lines: readonly Line[]): Finding[] {
  return lines.map(({ text, start, end }) =>
    at('furniture', 'info', `Left out as a page header or footer: ${text.slice(0, 60)}`, null, { start, end }),
  );
}

function noteFindings(draft: Draft, notes: readonly Note[]): Finding[] {
  if (notes.length === 0 && draft.marks.size === 0) return [];
  const tied = new Set(notes.flatMap(({ marks }) => marks));
  const places = new Map(draft.clauses.map((clause) => [clause.path, clause]));
  const missing = [...draft.marks].flatMap(([label, [first]]): Finding[] => {
    if (!first || tied.has(first)) return [];
    const { path } = first;
    const message = `The mark of note ${label} stands here, but the text has no such note.`;
    return [at('note-without-body', 'warning', message, path, places.get(path)?.span ?? null)];
  });
  const unmarked = notes
    .filter((note) => note.references.length === 0)
    .map((note): Finding => {
      const message = `Nothing in the text refers to note ${note.label || note.path}.`;
      return at('note-without-mark', 'warning', message, note.path, note.span);
    });
  return [...missing, ...unmarked];
}
