import type { Clause } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { opensQuotation } from '../recognise/quotation.js';
import { at } from './finding-at.js';

/** Numbers that are missing, come again, or had to be filled in: one finding a run. */
export function numberFindings(clauses: readonly Clause[]): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, number>();
  const lists = countLists(clauses);
  let [again, loose] = [false, false];
  for (const clause of clauses) {
    const { path, numbering, span } = clause;
    // What carries no number (`op.4.end`) repeats none.
    const isAgain = path.includes('~') && numbering?.printed === true;
    if (isAgain && !again)
      findings.push(at('number-repeated', 'warning', `The number of ${path.replace(/~\d+/, '')} comes again.`, path, span));
    again = isAgain;
    const isLoose = isUnplaced(clause);
    if (isLoose && !loose)
      findings.push(at('paragraph-unplaced', 'info', 'This paragraph has no number and fits none that is missing.', path, span));
    loose = isLoose;
    const list = numbering ? lists.get(parentOf(path)) : undefined;
    const isFilled = numbering?.printed === false;
    if (list && isFilled && !list.inRun && isWorthSaying(clause, list))
      findings.push(at('number-not-printed', 'info', notPrinted(list), path, span));
    if (list) list.inRun = isFilled;
    const gap = missingBefore(clause, last);
    if (gap) findings.push(at('number-missing', 'warning', gap, path, span));
  }
  return findings;
}

/** `op.4+1`: what stands above the first number (`p.0+1`) or is quoted needs none. */
function isUnplaced({ path, text }: Clause): boolean {
  return path.includes('+') && !/(?:^|\.)0\+/.test(path) && !opensQuotation(text);
}

/** Paragraphs of one parent: how many print their number, how many don't. */
interface List {
  printed: number;
  filled: number;
  said: boolean;
  /** Whether the number of the last one is not printed. */
  inRun: boolean;
}

function countLists(clauses: readonly Clause[]): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  for (const { path, numbering } of clauses) {
    if (!numbering || numbering.style === 'bullet') continue;
    const list = lists.get(parentOf(path)) ?? { printed: 0, filled: 0, said: false, inRun: false };
    if (numbering.printed) list.printed++;
    else list.filled++;
    lists.set(parentOf(path), list);
  }
  return lists;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** Once where a list prints no numbers at all; never for statements, which have none, nor for the only paragraph of a resolution. */
function isWorthSaying({ kind }: Clause, list: List): boolean {
  if (list.printed > 0) return true;
  const isFirst = !list.said;
  list.said = true;
  return isFirst && list.filled > 1 && kind !== 'paragraph';
}

function notPrinted({ printed, filled }: List): string {
  return printed > 0
    ? 'The number of this paragraph is not printed; it was counted.'
    : `The numbers of these ${filled} paragraphs are not printed; they were counted.`;
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
