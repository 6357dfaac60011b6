import { digitsEnd, digitsValue } from '../recognise/numerals.js';
import { endingOf, firstCase } from '../recognise/punctuation.js';
import { cutLine, type Line } from './line.js';

/** Lines without the numbers that count them in the margin, and those numbers. */
export interface WithoutMargin {
  readonly lines: readonly Line[];
  readonly numbers: readonly Line[];
}

/** A line that opens with a figure: the next line's must be one more. */
interface Counted {
  readonly at: number;
  readonly value: number;
  /** Where the figure ends in the line's text. */
  readonly end: number;
}

const fewest = 8;
const mostDigits = 4;
/** Share of a text's lines that must be counted. */
const nearlyAll = 0.8;
/** Share of the counted lines that no list of numbered paragraphs could have. */
const telling = 0.25;

/**
 * Takes away the numbers that drafts print before each line. What tells them from paragraph numbers: nearly every line has one, each is one
 * more than the line's before, and sentences run on across them, or they count lines with nothing else on them.
 */
export function takeMarginNumbers(lines: readonly Line[]): WithoutMargin {
  const counted = inSequence(lines);
  if (counted.length < fewest || counted.length < nearlyAll * lines.length) return { lines, numbers: [] };
  const runsOn = counted.filter((entry, i) => isTelling(lines, entry, counted[i - 1])).length;
  return runsOn < telling * counted.length ? { lines, numbers: [] } : cutAll(lines, new Map(counted.map((entry) => [entry.at, entry.end])));
}

/** Lines whose figures go on from the one before or lead on to the next; each page may count from 1. */
function inSequence(lines: readonly Line[]): Counted[] {
  const all: Counted[] = [];
  lines.forEach(({ text }, at) => {
    const end = digitsEnd(text, 0);
    if (end > 0 && end <= mostDigits && /^\s?$/.test(text.charAt(end))) all.push({ at, value: digitsValue(text, 0, end), end });
  });
  return all.filter(({ value }, i) => all[i - 1]?.value === value - 1 || all[i + 1]?.value === value + 1);
}

function isTelling(lines: readonly Line[], { at, end }: Counted, above: Counted | undefined): boolean {
  const rest = lines[at]?.text.slice(end).trimStart() ?? '';
  const before = above?.at === at - 1 ? (lines[above.at]?.text.slice(above.end).trimStart() ?? '') : '';
  if (rest === '' || before === '') return rest === '';
  const ending = endingOf(before);
  return firstCase(rest) === 'lower' ? ending === 'none' || ending === 'comma' : firstCase(rest) === null && ending === 'none';
}

function cutAll(lines: readonly Line[], ends: ReadonlyMap<number, number>): WithoutMargin {
  const own: Line[] = [];
  const numbers: Line[] = [];
  let blank = false;
  lines.forEach((line, at) => {
    const end = ends.get(at);
    const [number, rest] = end === undefined ? [null, line] : cutNumber(line, end);
    if (number) numbers.push(number);
    // A number with nothing behind it counts a blank line.
    if (rest) own.push(blank && rest.gap === 'line' ? { ...rest, gap: 'blank' } : rest);
    blank = rest === null;
  });
  return { lines: own, numbers };
}

function cutNumber(line: Line, end: number): [Line, Line | null] {
  if (line.text.length === end) return [line, null];
  const [number, rest] = cutLine(line, end);
  return [number, { ...rest, gap: line.gap, indent: line.indent + line.text.length - rest.text.length }];
}
