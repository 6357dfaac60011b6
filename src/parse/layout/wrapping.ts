import { type Ending, firstCase, isUnspaced } from '../recognise/punctuation.js';
import { columnsOf } from './columns.js';
import { type Indents, indentOf, isSetApart, measureIndents } from './indents.js';
import type { Line } from './line.js';

/** How a text is broken into lines. */
export interface Wrapping {
  /** What a wrapped line holds; 0 where lines are not wrapped. */
  readonly width: number;
  /** Measures a line's text in the unit of the width: characters, or columns where that makes full lines more alike. */
  readonly measure: (text: string) => number;
  /** True where blank lines stand between nearly all paragraphs, so that lines without one belong together. */
  readonly blankLines: boolean;
  /** Null where paragraphs are not told by the white space before their first lines. */
  readonly indents: Indents | null;
}

/** Lines that are wider were not wrapped, narrower ones stand in a column or a head. */
const widest = 220;
const narrowest = 30;
const narrowestUnspaced = 16;
/** Columns of printed pages: one line of them alone proves that lines are wrapped. */
const page = { narrowest: 60, widest: 110 };
/** The width is what nearly all wrapped lines hold at the most. */
const nearlyAll = 0.95;
/** Of the width, wrapped lines hold at least this, and which share of them must. */
const alike = { least: 0.7, share: 0.7 };
/** Of the width, what only lines hold that were never wrapped, and which share of the lines may. */
const longer = { least: 1.25, share: 0.1 };
/** Of the width, what no wrapped line exceeds: an overhanging sign or word. */
const overfull = 1.2;
/** Of the width, a line that holds this may have been broken before a long word. */
const nearlyFull = 0.8;
/** Of the width, a line that holds this stops in mid-sentence rather than at a heading's end. */
const halfFull = 0.6;
/** Which share of the lines that end a sentence, or of all lines, must have a blank line below. */
const parted = { finished: 0.9, all: 0.8, fewest: 3 };
/** Without wrapping, a line at least this long may go on with a small letter. */
const leastGoingOn = 40;
/** Print fills columns; only lines that are much more alike in characters were cut by counting those. */
const byCharacters = 0.5;
const charactersOf = (text: string): number => text.length;

/**
 * Measures the wrapping of a text from lines that plainly go on: the next begins with a small letter, or in a script without case
 * nothing ends the line; `isStart` knows by their index lines that open a paragraph all the same. Where lines are wrapped, those lines are nearly as long as each other, and hardly any is longer.
 */
export function measureWrapping(lines: readonly Line[], isStart: (at: number) => boolean): Wrapping {
  const blankLines = hasBlankLines(lines);
  const goesOn = lines.map((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && line.gap === 'line' && plainlyGoesOn(before, line) && !isStart(i);
  });
  const inSentence = withinSentences(lines, goesOn);
  const broken = lines.filter((line, i) => inSentence[i + 1] && line.text.length > leastLine(line.text));
  const unspaced = lines.some((line) => isUnspaced(line.text.charCodeAt(0)));
  const measure = unspaced && spread(broken, charactersOf) > byCharacters * spread(broken, columnsOf) ? columnsOf : charactersOf;
  const lengths = broken.map((line) => measure(line.text));
  const width = quantile(lengths, nearlyAll);
  const none = { width: 0, measure, blankLines, indents: null };
  const proved = broken.length >= 2 || (broken.length === 1 && isPageWidth(broken[0]?.text ?? ''));
  if (!proved || width > widest || width < (unspaced ? narrowestUnspaced : narrowest)) return none;
  const full = lengths.filter((length) => length >= alike.least * width).length / lengths.length;
  const unwrapped = lines.filter((line) => measure(line.text) > longer.least * width).length / lines.length;
  if (full < alike.share || unwrapped > longer.share) return none;
  return { ...none, width, indents: measureIndents(lines, goesOn) };
}

/** Of the lines that go on, those that do so with small letters, or whose paragraph has an end: the lines of a document's head have none. */
function withinSentences(lines: readonly Line[], goesOn: readonly boolean[]): boolean[] {
  const within = [...goesOn];
  let ends = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!goesOn[i + 1]) ends = line?.ending !== 'none';
    within[i] = goesOn[i] === true && (ends || firstCase(line?.text ?? '') === 'lower');
  }
  return within;
}

/** One line alone proves that lines are wrapped only where it is as wide as pages are. */
function isPageWidth(text: string): boolean {
  const columns = columnsOf(text);
  return columns >= page.narrowest && columns <= page.widest;
}

/** Whether nearly every line that ends a sentence has a blank line after it, or else nearly every line. */
function hasBlankLines(lines: readonly Line[]): boolean {
  const finished = lines.filter((_, i) => /stop|colon/.test(lines[i - 1]?.ending ?? ''));
  return areParted(finished, parted.finished) || areParted(lines, parted.all);
}

function areParted(lines: readonly Line[], share: number): boolean {
  return lines.length >= parted.fewest && lines.filter(({ gap }) => gap !== 'line').length >= share * lines.length;
}

/** How unlike lines are in length, as a share of the longest. */
function spread(lines: readonly Line[], measure: (text: string) => number): number {
  const lengths = lines.map((line) => measure(line.text));
  const longest = quantile(lengths, nearlyAll);
  return lengths.reduce((sum, length) => sum + Math.abs(longest - length), 0) / Math.max(1, longest);
}

/** Whether a line stops in the middle of a sentence that the next goes on with. */
export function plainlyGoesOn(line: Line, next: Line): boolean {
  const { ending } = line;
  const small = firstCase(next.text);
  if (small === 'lower') return ending === 'none' || ending === 'comma';
  if (ending === 'none' && isUnspaced(line.text.charCodeAt(line.text.length - 1)) && /^[(（]\p{L}/u.test(next.text)) return true;
  return small === null && ending === 'none' && /^[《“（(«]?\p{Lo}/u.test(next.text);
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A line is full where the first word of the next would not have fitted. */
export function isFull(before: Line, line: Line, { width, measure, indents }: Wrapping): boolean {
  const length = measure(before.text) + (indents ? indentOf(before, indents) : 0);
  // A much longer line was never wrapped at this width.
  if (width === 0 || length > overfull * width) return false;
  const slack = isUnspaced(line.text.charCodeAt(0)) ? measure('中中') : 1;
  return length + measure(firstWord(line.text)) > width - slack;
}

/** What Chinese typesetting keeps on one line: opening signs, a figure or Latin word, closing signs, note marks. */
const unbreakable = /^[《“（(「『]*(?:.?[A-Za-z0-9/.,()-]+|.)(?:[，。；：、）)」』》”⁰¹²³⁴-⁹]|[([]{1,2}\d{1,3}[\])]{1,2})*/;

/** What stands before the first place where a line may be broken, with the space before it. */
function firstWord(text: string): string {
  if (isUnspaced(text.charCodeAt(0))) return unbreakable.exec(text.slice(0, 24))?.[0] ?? text.slice(0, 2);
  const end = text.slice(0, 40).search(/[\s\u2e80-\u9fff]/);
  return ` ${text.slice(0, end < 0 ? 40 : end)}`;
}

/** What a line opens with: nothing, the letter of an item, or a number or heading. */
export type LineStart = 'none' | 'item' | 'marked';

/** Whether a line goes on with the paragraph of the line before it. */
export function continues(before: Line, line: Line, wrapping: Wrapping, start: LineStart): boolean {
  if (line.gap === 'blank') return false;
  const { ending } = before;
  if (isLeftOver(before, line, wrapping, ending)) return true;
  const full = isFull(before, line, wrapping);
  const indented = byIndent(before, line, wrapping, ending);
  if (indented !== null) return indented && (start === 'none' || ending === 'none' || (start === 'item' && ending === 'comma'));
  if (start !== 'none' && !mayStandInside(start, ending, full)) return false;
  if (line.gap === 'page') return continuesOverPage(before, line, wrapping, ending, full);
  if (wrapping.width > 0) return continuesWrapped(before, line, wrapping, ending, full);
  return /[、‐-]$/.test(before.text) || goesOn(before, line, ending, wrapping);
}

/** Headings in the middle of the page may have more than one line. */
function mayBeHeading(before: Line, line: Line, { rest, first }: Indents, ending: Ending): boolean {
  if (before.indent <= rest + 1) return false;
  return ending === 'none' || (ending === 'comma' && line.indent !== first && firstCase(line.text) === 'lower');
}

/** Signs that no paragraph begins with, a figure and a comma, or one or two ideographs below a line that is nearly full: what did not fit on it. */
function isLeftOver(before: Line, { text }: Line, { width, measure }: Wrapping, ending: Ending): boolean {
  if (ending === 'none' && /^(?:[，。；：、）》」』”,.;:)]|[\d٠-٩]{1,4}[,،;؛]$)/.test(text)) return true;
  if (width === 0 || !/^[\u4e00-\u9fff]{1,2}[，。；：]?$/.test(text)) return false;
  return /\p{L}$/u.test(before.text) && measure(before.text) >= nearlyFull * width;
}

/** What white space before a line says: further in it is a first line, at the margin it goes on with what is unfinished; null for nothing. */
function byIndent(before: Line, line: Line, { indents, width, measure }: Wrapping, ending: Ending): boolean | null {
  if (!indents) return null;
  if (line.indent > indents.rest + 1) return mayBeHeading(before, line, indents, ending) ? null : false;
  if (isSetApart(before, indents)) return false;
  if (before.text.length < leastLine(line.text)) return null;
  return ending === 'none' || measure(before.text) >= halfFull * width ? true : null;
}

/** Whether a line that no blank line parts from the one before reads as its continuation: a small letter, or words left without an end. */
function goesOn(before: Line, line: Line, ending: Ending, wrapping: Wrapping): boolean {
  const small = firstCase(line.text);
  const { length } = before.text;
  if (wrapping.blankLines && length >= leastLine(line.text) && /^[(（[]/.test(line.text)) return true;
  // `…, and` ends an item, not a line.
  if (/[,;،؛]\s\p{L}{1,3}$/u.test(before.text)) return false;
  if (small === 'lower' && !wrapping.blankLines)
    return (ending === 'none' || ending === 'comma') && length >= leastGoingOn && /\p{Ll}{3}/u.test(before.text);
  if (!wrapping.blankLines) return false;
  if (small === 'lower') return ending !== 'stop' && ending !== 'colon' && length >= leastLine(line.text);
  if (small !== null) return false;
  // Without case only a long line tells that its comma is not its paragraph's last sign.
  if (ending === 'comma') return length >= 2 * leastLine(line.text);
  // Lines that end with brackets alike are a list: names and what each does.
  if (/[)）]$/.test(before.text) && /[)）]$/.test(line.text)) return false;
  return ending === 'none' && length >= leastLine(line.text);
}

/** Shorter lines are paragraphs of their own where paragraphs are parted by blank lines: headings, names, dates. */
export const leastLine = (text: string): number => ([0, text.length - 1].some((at) => isUnspaced(text.charCodeAt(at))) ? 12 : 25);

/** A letter or figure may come to stand at a line's start inside a sentence: after a full line that ends nothing. */
function mayStandInside(start: LineStart, ending: Ending, full: boolean): boolean {
  return full && (ending === 'none' || (start === 'item' && ending === 'comma'));
}

/** A page that ends inside a paragraph leaves it unfinished: no sign at its end, or a full line. */
function continuesOverPage(before: Line, line: Line, { width, measure }: Wrapping, ending: Ending, full: boolean): boolean {
  const small = firstCase(line.text);
  const length = measure(before.text);
  if (ending === 'none' && length < (width > 0 ? halfFull * width : leastBroken / 2)) return false;
  if (ending === 'none') return full || small === 'lower' || (small === null && length >= (width > 0 ? nearlyFull * width : leastBroken));
  if (ending === 'comma') return full && small !== 'upper';
  return full && small === 'lower' && ending === 'stop';
}

/** Words without an end that are shorter than this, in a script without case, are rather a heading than a paragraph cut in two. */
const leastBroken = 60;

function continuesWrapped(before: Line, line: Line, { width, measure, blankLines }: Wrapping, ending: Ending, full: boolean): boolean {
  if (full || /\p{Ll}[-‐]$/u.test(before.text)) return true;
  const length = measure(before.text);
  if (length > overfull * width) return false;
  if (length >= nearlyFull * width && (ending === 'none' || (ending === 'comma' && blankLines && firstCase(line.text) === null)))
    return true;
  return firstCase(line.text) === 'lower' && (ending === 'none' || ending === 'comma') && length >= halfFull * width;
}
