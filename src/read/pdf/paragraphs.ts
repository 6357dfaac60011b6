import { opensWithNumber, raised } from '../marks.js';
import type { ReadBlock } from '../reading.js';
import type { PageLine } from './lines.js';

/** What the lines of a file have in common. */
export interface Measures {
  /** Height of the running text. */
  readonly size: number;
  /** From baseline to baseline inside a paragraph. */
  readonly leading: number;
  /** Whether space parts the paragraphs, so that the length of a line says little. */
  readonly spaced: boolean;
  /** Whether paragraphs open with an indent. */
  readonly indented: boolean;
  readonly fromRight: boolean;
}

export function measure(pages: readonly (readonly PageLine[])[], fromRight: boolean): Measures {
  const sizes = pages
    .flat()
    .flatMap((line) => Array.from({ length: Math.min(20, 1 + Math.floor(line.text.length / 10)) }, () => line.size));
  const size = quantile(sizes, 0.5);
  const steps = pages.flatMap((lines) => lines.slice(1).flatMap((line, i) => stepBetween(lines[i], line) ?? []));
  const usual = smallestUsual(steps.filter((step) => step > 0.8 * size && step < 2.5 * size)) || 1.3 * size;
  const leading = Math.min(usual, quantile(stepsBelowFull(pages, fromRight), 0.5) || usual);
  const wide = steps.filter((step) => step > 1.25 * leading && step < 4 * leading).length;
  return { size, leading, spaced: wide > leastSpaced * steps.length, indented: opensIndented(pages, fromRight), fromRight };
}

/** Nearly as long as the longest line of its page. */
const nearlyFull = 0.85;

/** The steps below lines that are full: those are inside paragraphs, however few of these have more lines than one. */
function stepsBelowFull(pages: readonly (readonly PageLine[])[], fromRight: boolean): number[] {
  return pages.flatMap((lines) => {
    const [start, end] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map((line) => line.end))];
    const isFull = (line: PageLine): boolean => (fromRight ? end - line.x : line.end - start) >= nearlyFull * (end - start);
    return lines.slice(1).flatMap((line, i) => {
      const before = lines[i];
      const step = stepBetween(before, line);
      return before && step !== null && step > 0.8 * line.size && step < 2.5 * line.size && isFull(before) ? [step] : [];
    });
  });
}

/** Where paragraphs are parted by space, at least this share of the steps is wide. */
const leastSpaced = 0.1;

/** Whether indented lines are followed by lines at the edge, rather than the other way round, as in lists whose numbers hang out. */
function opensIndented(pages: readonly (readonly PageLine[])[], fromRight: boolean): boolean {
  let [opening, hanging] = [0, 0];
  for (const lines of pages)
    for (const [i, line] of lines.slice(1).entries()) {
      const before = lines[i];
      if (!before) continue;
      const step = fromRight ? before.end - line.end : line.x - before.x;
      if (Math.abs(step) < 0.8 * line.size || Math.abs(step) > 6 * line.size) continue;
      if (step < 0) opening++;
      else if (opensWithNumber(before.text)) hanging++;
    }
  return opening > 3 && opening > 2 * hanging;
}

function stepBetween(before: PageLine | undefined, line: PageLine): number | null {
  return before && before.y > line.y && Math.abs(before.size - line.size) < 1 ? before.y - line.y : null;
}

/** The value below which a share of all lies. */
function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

/** The smallest value that many share, give or take half a point: lines inside paragraphs are close, and there are many of them. */
function smallestUsual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= leastUsual * values.length).map(([value]) => value);
  return usual.length === 0 ? 0 : Math.min(...usual);
}

/** A step that so large a share of all steps has is no chance. */
const leastUsual = 0.15;

/** Blocks with the notes after all others. */
export function notesLast(blocks: readonly ReadBlock[]): ReadBlock[] {
  const isNote = ({ hint }: ReadBlock): boolean => hint === 'note';
  return [...blocks.filter((block) => !isNote(block)), ...blocks.filter(isNote)];
}

interface Paragraph {
  readonly lines: [PageLine, ...PageLine[]];
  readonly note: boolean;
}

const ended = /[.;:!?。；：！？؛؟][)）\]”"»’*†⁰¹²³⁴-⁹]*$/u;
const paused = /[,，،][)）\]”"»’*†⁰¹²³⁴-⁹]*$/u;

/** Joins the lines of pages to paragraphs: by the space between lines, indents, and where a line ends before it must. Notes come last. */
export class ParagraphBuilder {
  private readonly made: Paragraph[] = [];
  private text: Paragraph | undefined;
  private note: Paragraph | undefined;
  /** Of the columns of the page, by where a line stands. */
  private readonly edges = new Map<string, Edges>();

  constructor(private readonly measures: Measures) {}

  addPage(lines: readonly PageLine[]): void {
    const notes = footNotes(lines, this.measures);
    this.edges.clear();
    let before: PageLine | undefined;
    for (const line of lines) {
      const note = notes.get(line);
      if (note) this.addNote(note);
      else this.addText(line, before, this.edgesOf(lines, line));
      if (!note) before = line;
    }
    this.note = undefined;
  }

  /** The paragraphs as they were found, notes among them, each with its first line. */
  paragraphs(): { readonly first: PageLine; readonly block: ReadBlock }[] {
    return this.made.map(({ lines, note }) => {
      const [first] = lines;
      const text = joinLines(lines);
      return { first, block: note ? { text, hint: 'note' } : { text } };
    });
  }

  /** The paragraphs, then the notes. */
  blocks(): ReadBlock[] {
    return notesLast(this.paragraphs().map(({ block }) => block));
  }

  private edgesOf(lines: readonly PageLine[], line: PageLine): Edges {
    const key = `${Math.round(line.x / 4)} ${Math.round(line.end / 4)}`;
    const edges = this.edges.get(key) ?? columnOf(lines, line);
    this.edges.set(key, edges);
    return edges;
  }

  private addNote(line: PageLine): void {
    if (this.note && !line.marked) this.note.lines.push(line);
    else {
      this.note = { lines: [line], note: true };
      this.made.push(this.note);
    }
  }

  private addText(line: PageLine, before: PageLine | undefined, edges: Edges): void {
    const { text } = this;
    const last = text?.lines.at(-1);
    const goesOn =
      text && last && (before === undefined || before.y <= line.y ? this.goesOnOver(last, line, edges) : this.goesOn(last, line, edges));
    if (text && goesOn) text.lines.push(line);
    else {
      this.text = { lines: [line], note: false };
      this.made.push(this.text);
    }
  }

  /** Whether a line goes on with the one above it. */
  private goesOn(last: PageLine, line: PageLine, edges: Edges): boolean {
    const { leading } = this.measures;
    if (
      Math.abs(last.size - line.size) > 0.12 * line.size ||
      last.y - line.y > 1.25 * leading * Math.max(1, line.size / this.measures.size)
    )
      return false;
    if (this.isIndented(last, line, edges)) return false;
    if (ended.test(last.text) && opensWithNumber(line.text)) return false;
    return !this.hadRoom(last, line, edges);
  }

  /** The same over the end of a page or column, where the space between says nothing. */
  private goesOnOver(last: PageLine, line: PageLine, edges: Edges): boolean {
    if (Math.abs(last.size - line.size) > 0.12 * line.size || line.marked) return false;
    if (this.measures.indented) return !this.isIndented(last, line, edges);
    if (/^\p{Ll}/u.test(line.text) && !ended.test(last.text)) return !paused.test(last.text) || !this.hadRoom(last, line, edges);
    if (ended.test(last.text) || opensWithNumber(line.text)) return false;
    if (this.measures.spaced && this.room(last, line, edges) > 0.5 * (edges.end - edges.start)) return false;
    if (paused.test(last.text) && /^\p{Lu}/u.test(line.text)) return false;
    return !this.hadRoom(last, line, edges) && (!paused.test(last.text) || this.room(last, line, edges) <= 0.3 * line.size);
  }

  /** Whether a line opens a paragraph by its indent: from the edge of its column where that is the habit, else from the line above. */
  private isIndented(last: PageLine, line: PageLine, edges: Edges): boolean {
    const { fromRight, indented } = this.measures;
    const edge = indented ? (fromRight ? edges.end : edges.start) : fromRight ? last.end : last.x;
    const indent = fromRight ? edge - line.end : line.x - edge;
    const isEnd = ended.test(last.text) || paused.test(last.text) || indented;
    return indent > 0.8 * line.size && indent < 6 * line.size && isEnd;
  }

  /** Whether the first word of a line would have fitted behind the line before: then something ended there. */
  private hadRoom(last: PageLine, line: PageLine, edges: Edges): boolean {
    const { spaced } = this.measures;
    const room = this.room(last, line, edges);
    const column = edges.end - edges.start;
    const isEnd = ended.test(last.text) || paused.test(last.text);
    if (spaced) return room > 0.25 * column && (isEnd || opensWithNumber(line.text));
    return isEnd ? room > 0.3 * line.size : room > 0.15 * column;
  }

  private room(last: PageLine, line: PageLine, { start, end }: Edges): number {
    return (this.measures.fromRight ? last.x - start : end - last.end) - firstWord(line);
  }
}

/** Where the text of a column begins and ends. */
interface Edges {
  readonly start: number;
  readonly end: number;
}

/** The edges of the column that a line stands in: those of the lines that begin or end near where it does. */
function columnOf(lines: readonly PageLine[], { x, end, size }: PageLine): Edges {
  const near = 8 * size;
  const beside = lines.filter((other) => Math.abs(other.x - x) < near || Math.abs(other.end - end) < near);
  const [starts, ends] = [beside.map((other) => other.x), beside.map((other) => other.end)];
  return { start: quantile(starts, 0.1), end: quantile(ends, 0.9) };
}

/** The width of a line's first word; of a script without spaces that of a character with the signs that may not be parted from it. */
function firstWord({ text, x, end }: PageLine): number {
  const width = (end - x) / Math.max(1, text.length);
  const word = /^[\u2e80-\u9fff]/.test(text) ? (/^.[，。；：、）》”]*/.exec(text)?.[0] ?? '') : (/^\S+/.exec(text)?.[0] ?? '');
  return 1.15 * word.length * width;
}

const bareLabel = /^(\d{1,3})(?=\s?[^\s\d.)、．\]–-])/;
const raisedLabel = /(?<=.)[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}/g;

/**
 * The lines of the notes at the foot of a page: smaller than the text, from one that opens with a note's mark on; or, of any size, set
 * apart from the text, from one that opens with the number of a mark on this page on. Each with its text, whose mark is raised.
 */
function footNotes(lines: readonly PageLine[], { size, leading }: Measures): ReadonlyMap<PageLine, PageLine> {
  const found = new Map<PageLine, PageLine>();
  const labels = new Set<string>();
  let before: PageLine | undefined;
  for (const line of lines) {
    const label = bareLabel.exec(line.text)?.[1];
    const mark = label === undefined ? '' : raised(label);
    const apart = before === undefined || before.y - line.y > 1.5 * leading || before.y < line.y || found.has(before);
    const small = line.size < 0.95 * size;
    if (label !== undefined && labels.has(mark) && apart)
      found.set(line, { ...line, marked: true, text: `${mark} ${line.text.slice(label.length).trim()}` });
    else if (before && found.has(before) ? small || Math.abs(before.size - line.size) < 0.05 * size : small && line.marked)
      found.set(line, line);
    for (const [raisedMark] of line.text.matchAll(raisedLabel)) labels.add(raisedMark);
    before = line;
  }
  return found;
}

const unspaced = /[\u2e80-\u9fff\uff00-\uffef]/;

function joinLines(lines: readonly PageLine[]): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line.text;
    else if (/\p{Ll}[\u00ad\u2010-]$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = hyphenated(text, line.text);
    else text += (unspaced.test(text.slice(-1)) || unspaced.test(line.text.charAt(0)) ? '' : ' ') + line.text;
  }
  return text;
}

/** A soft hyphen at a line's end goes; a hard one may be the word's own. */
function hyphenated(before: string, after: string): string {
  return before.endsWith('\u00ad') ? before.slice(0, -1) + after : before + after;
}
