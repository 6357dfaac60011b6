import type { Clause, Note } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Line } from '../layout/line.js';
import type { Draft } from './draft.js';

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
  return [{ rule: 'furniture', severity: 'info', message, path: null, span: { start: first.start, end: last.end }, spans }];
}

function furnitureFindings(lines: readonly Line[]): Finding[] {
  return lines.map((line) => ({
    rule: 'furniture',
    severity: 'info',
    message: `Left out as a page header, footer or page number: ${line.text.slice(0, 60)}`,
    path: null,
    span: { start: line.start, end: line.end },
  }));
}

function noteFindings(draft: Draft, notes: readonly Note[]): Finding[] {
  if (notes.length === 0 && draft.marks.size === 0) return [];
  const tied = new Set(notes.flatMap(({ marks }) => marks));
  const places = new Map(draft.clauses.map((clause) => [clause.path, clause]));
  const missing = [...draft.marks].flatMap(([label, [first]]): Finding[] => {
    if (!first || tied.has(first)) return [];
    const { path } = first;
    const message = `The mark of note ${label} stands here, but the text has no such note.`;
    return [{ rule: 'note-without-body', severity: 'warning', message, path, span: places.get(path)?.span ?? null }];
  });
  const unmarked = notes
    .filter((note) => note.references.length === 0)
    .map((note): Finding => {
      const message = `Nothing in the text refers to note ${note.label || note.path}.`;
      return { rule: 'note-without-mark', severity: 'warning', message, path: note.path, span: note.span };
    });
  return [...missing, ...unmarked];
}

/** Numbers that are missing, come again, or had to be filled in: one finding a run. */
function numberFindings(clauses: readonly Clause[]): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, number>();
  let [filled, again, loose] = [false, false, false];
  for (const clause of clauses) {
    const { path, numbering, span } = clause;
    // What carries no number (`op.4.end`) repeats none.
    const isAgain = path.includes('~') && numbering?.printed === true;
    if (isAgain && !again)
      findings.push(at('number-repeated', 'warning', `The number of ${path.replace(/~\d+/, '')} comes again.`, path, span));
    again = isAgain;
    const isLoose = path.includes('+');
    if (isLoose && !loose)
      findings.push(at('paragraph-unplaced', 'info', 'This paragraph has no number and fits none that is missing.', path, span));
    loose = isLoose;
    const isFilled = numbering?.printed === false;
    if (isFilled && !filled)
      findings.push(at('number-not-printed', 'info', 'The number of this paragraph is not printed; it was counted.', path, span));
    filled = isFilled;
    const gap = missingBefore(clause, last);
    if (gap) findings.push(at('number-missing', 'warning', gap, path, span));
  }
  return findings;
}

function at(rule: string, severity: Finding['severity'], message: string, path: string, span: Clause['span']): Finding {
  return { rule, severity, message, path, span };
}

const counted: ReadonlySet<Clause['kind']> = new Set(['operative', 'paragraph', 'item', 'chapter', 'article', 'preambular']);

/** Names the numbers between a clause and its last sibling that nothing carries. */
function missingBefore(clause: Clause, last: Map<string, number>): string | null {
  const { path, numbering } = clause;
  if (!numbering || numbering.ordinal === null || !counted.has(clause.kind)) return null;
  const siblings = siblingsOf(path, last);
  const before = last.get(siblings);
  last.set(siblings, numbering.ordinal);
  // What is quoted begins with any number, and so do numbers of several parts.
  const begins = clause.kind === 'item' && !/\.q$|-$/.test(siblings);
  const from = (before ?? (begins ? 0 : numbering.ordinal - 1)) + 1;
  if (!numbering.printed || numbering.ordinal <= from) return null;
  const to = numbering.ordinal - 1;
  return from === to ? `Number ${from} is missing before this paragraph.` : `Numbers ${from} to ${to} are missing before this paragraph.`;
}

/** What a clause counts among: `p.4-` for `p.4-2`, which also stands for 4 among the whole numbers, whether that has words of its own or not. */
function siblingsOf(path: string, last: Map<string, number>): string {
  const at = path.lastIndexOf('.');
  const [parent, name] = [path.slice(0, at), path.slice(at + 1)];
  const cut = name.lastIndexOf('-');
  if (cut < 0) return parent;
  last.set(parent, Number(name.split('-')[0]));
  return `${parent}.${name.slice(0, cut + 1)}`;
}
