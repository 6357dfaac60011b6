import type { Line } from './line.js';
import { type Ending, endingOf, firstCase, isUnspaced } from './punctuation.js';

/** How a text is broken into lines. */
export interface Wrapping {
  /** Characters a wrapped line holds; 0 where lines are not wrapped. */
  readonly width: number;
  /** True where blank lines stand between nearly all paragraphs, so that lines without one belong together. */
  readonly blankLines: boolean;
}

const maximalWidth = 220;
const minimalWidth = 30;
const minimalWidthUnspaced = 16;
/** Numbers alone above their paragraphs say nothing of the width. */
const longestLone = 10;

/**
 * Measures the wrapping of a text from lines that plainly go on: the next begins with a small letter, or in a script without case
 * nothing ends the line. Where lines are wrapped, those lines are nearly as long as each other, and hardly any is longer.
 */
export function measureWrapping(lines: readonly Line[], isMarked: (line: Line) => boolean): Wrapping {
  const blanks = lines.filter((line) => line.gap !== 'line').length;
  const blankLines = lines.length > 3 && blanks / lines.length >= 0.9;
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    return (
      next?.gap === 'line' &&
      line.text.length > (isUnspaced(line.text.charCodeAt(0)) ? longestLone : leastLine) &&
      plainlyGoesOn(line, next) &&
      !isMarked(next)
    );
  });
  const lengths = broken.map((line) => line.text.length);
  const width = quantile(lengths, 0.95);
  const least = lines.some((line) => isUnspaced(line.text.charCodeAt(0))) ? minimalWidthUnspaced : minimalWidth;
  // One line alone proves it only at a width that pages have.
  const proved = broken.length >= 2 || (broken.length === 1 && width >= 60 && width <= 110);
  if (!proved || width > maximalWidth || width < least) return { width: 0, blankLines };
  const alike = lengths.filter((length) => length >= 0.7 * width).length / lengths.length;
  const longer = lines.filter((line) => line.text.length > 1.25 * width).length / lines.length;
  return { width: alike >= 0.7 && longer <= 0.1 ? width : 0, blankLines };
}

function plainlyGoesOn(line: Line, next: Line): boolean {
  const ending = endingOf(line.text);
  const small = firstCase(next.text);
  if (small === 'lower') return ending === 'none' || ending === 'comma';
  return small === null && ending === 'none' && /^[《“（(«]?\p{Lo}/u.test(next.text);
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A line is full where the first word of the next would not have fitted. */
function isFull(before: Line, line: Line, width: number): boolean {
  // A much longer line was never wrapped at this width.
  if (before.text.length > 1.2 * width) return false;
  const slack = isUnspaced(line.text.charCodeAt(0)) ? 2 : 1;
  return before.text.length + firstWordLength(line.text) > width - slack;
}

/** What Chinese typesetting keeps on one line: opening signs, a figure or Latin word, closing signs. */
const unbreakable = /^[《“（(「『]*(?:.?[A-Za-z0-9/.,()-]+|.)[，。；：、）)」』》”]*/;

/** Characters up to the first place where a line may be broken, with one for the space. */
function firstWordLength(text: string): number {
  if (isUnspaced(text.charCodeAt(0))) return unbreakable.exec(text.slice(0, 24))?.[0].length ?? 2;
  const end = text.slice(0, 40).search(/[\s\u2e80-\u9fff]/);
  return 1 + (end < 0 ? Math.min(text.length, 40) : end);
}

/** What a line opens with: nothing, the letter of an item, or a number or heading. */
export type LineStart = 'none' | 'item' | 'marked';

/** Whether a line goes on with the paragraph of the line before it. */
export function continues(before: Line, line: Line, wrapping: Wrapping, start: LineStart): boolean {
  const ending = endingOf(before.text);
  if (line.gap === 'blank') return false;
  if (start !== 'none' && !mayStandInside(start, ending, isFull(before, line, wrapping.width), wrapping)) return false;
  if (line.gap === 'page') return continuesOverPage(before, line, wrapping, ending);
  if (wrapping.width > 0) return continuesWrapped(before, line, wrapping, ending);
  return /[、‐-]$/.test(before.text) || goesOn(before, line, ending, wrapping);
}

/** Whether a line that no blank line parts from the one before reads as its continuation: a small letter, or words left without an end. */
function goesOn(before: Line, line: Line, ending: Ending, wrapping: Wrapping): boolean {
  const small = firstCase(line.text);
  const { length } = before.text;
  // `…, and` ends an item, not a line.
  if (/[,;،؛]\s\p{L}{1,3}$/u.test(before.text)) return false;
  if (small === 'lower' && !wrapping.blankLines)
    return (ending === 'none' || ending === 'comma') && length >= 40 && /\p{Ll}{3}/u.test(before.text);
  if (!wrapping.blankLines) return false;
  if (small === 'lower') return ending !== 'stop' && ending !== 'colon' && length >= leastLine;
  return small === null && ending === 'none' && length >= (isUnspaced(line.text.charCodeAt(0)) ? leastLine / 2 : leastLine);
}

/** Shorter lines are paragraphs of their own where paragraphs are parted by blank lines: headings, names, dates. */
const leastLine = 25;

/** A letter or figure may come to stand at a line's start inside a sentence: after a full line that ends nothing. */
function mayStandInside(start: LineStart, ending: Ending, full: boolean, wrapping: Wrapping): boolean {
  if (wrapping.width === 0 || !full) return false;
  return ending === 'none' || (start === 'item' && ending === 'comma');
}

/** A page that ends inside a paragraph leaves it unfinished: no sign at its end, or a full line. */
function continuesOverPage(before: Line, line: Line, wrapping: Wrapping, ending: Ending): boolean {
  const small = firstCase(line.text);
  const full = wrapping.width > 0 && isFull(before, line, wrapping.width);
  if (ending === 'none' && before.text.length < (wrapping.width > 0 ? 0.6 * wrapping.width : leastBroken / 2)) return false;
  const nearlyFull = before.text.length >= (wrapping.width > 0 ? 0.8 * wrapping.width : leastBroken);
  if (ending === 'none') return full || small === 'lower' || (small === null && nearlyFull);
  if (ending === 'comma') return wrapping.width > 0 && isFull(before, line, wrapping.width) && small !== 'upper';
  return small === 'lower' && ending === 'stop' && wrapping.width > 0 && isFull(before, line, wrapping.width);
}

/** Words without an end that are shorter than this, in a script without case, are rather a heading than a paragraph cut in two. */
const leastBroken = 60;

function continuesWrapped(before: Line, line: Line, wrapping: Wrapping, ending: Ending): boolean {
  if (isFull(before, line, wrapping.width) || /\p{Ll}[-‐]$/u.test(before.text)) return true;
  if (before.text.length > 1.2 * wrapping.width) return false;
  if (ending === 'none' && before.text.length >= 0.8 * wrapping.width) return true;
  return firstCase(line.text) === 'lower' && (ending === 'none' || ending === 'comma') && before.text.length >= 0.6 * wrapping.width;
}
