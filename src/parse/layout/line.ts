import type { Block } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { type Ending, endingOf } from '../recognise/punctuation.js';
import { mend } from './mend.js';

/** What stands between a line and the one before it. */
export type Gap = 'line' | 'blank' | 'page';

/** A line of the text that was read, mended, with the way back into that text. */
export interface Line {
  readonly text: string;
  /** Into the text that was read, without white space around it. */
  readonly start: number;
  readonly end: number;
  /** For each index of `text` the offset in the text that was read; null where `text` is that text. */
  readonly map: readonly number[] | null;
  /** What its last sign says. */
  readonly ending: Ending;
  readonly gap: Gap;
  /** How many line ends stand before it: 2 for one blank line. */
  readonly lineEnds: number;
  /** How many columns of white space stand before it. */
  readonly indent: number;
  /** What the file says the line is, or that it is a row of a table or an entry of a table of contents. */
  readonly hint: Block['hint'] | 'contents';
  /** The automatic number of a word processor. */
  readonly label: string;
}

/** Turns blocks into lines; blank blocks, and those of nothing but white space, are left out. */
export function toLines(blocks: Iterable<Block>, source: string): Line[] {
  const lines: Line[] = [];
  let before = 0;
  for (const block of blocks) {
    const trimmed = block.text.trim();
    if (trimmed === '') continue;
    const start = (block.start ?? 0) + (block.text.length - block.text.trimStart().length);
    lines.push(toLine(block, trimmed, start, source, before));
    before = start + trimmed.length;
  }
  return lines;
}

function toLine(block: Block, raw: string, start: number, source: string, before: number): Line {
  const { text, at } = mend(raw);
  const lead = text.length - text.trimStart().length;
  const map = at ? at.slice(lead).map((i) => start + i) : null;
  const { gap, lineEnds, indent } = describeGap(source, before, start);
  const own = text.trim();
  return {
    text: own,
    start,
    end: start + raw.length,
    map,
    ending: endingOf(own),
    gap,
    lineEnds,
    indent,
    hint: block.hint,
    label: block.label ?? '',
  };
}

/** Reads the white space before a line. */
function describeGap(source: string, from: number, to: number): Pick<Line, 'gap' | 'lineEnds' | 'indent'> {
  let ends = 0;
  let indent = 0;
  let page = false;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code === 12) page = true;
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10) || code === 0x2028 || code === 0x2029) {
      ends++;
      indent = 0;
    } else indent += code === 9 ? 4 : code === 0x3000 ? 2 : 1;
  }
  return { gap: page ? 'page' : ends > 1 ? 'blank' : 'line', lineEnds: ends, indent };
}

/** A line cut in two at an index, as if each part were a line; white space at the cut goes to neither. */
export function cutLine(line: Line, index: number): [Line, Line] {
  const head = line.text.slice(0, index).trimEnd();
  const tail = line.text.slice(index).trimStart();
  const from = line.text.length - tail.length;
  const mapOf = (a: number, b: number): readonly number[] | null => (line.map ? line.map.slice(a, b + 1) : null);
  const end = line.map ? (line.map[head.length - 1] ?? line.start - 1) + 1 : line.start + head.length;
  // Where characters were mended away, those at the cut go to the tail: every character stays accounted for.
  const start = line.map ? end : line.start + from;
  return [
    { ...line, text: head, end, map: mapOf(0, head.length), ending: endingOf(head) },
    { ...line, text: tail, start, map: mapOf(from, line.text.length), ending: endingOf(tail), gap: 'line', label: '' },
  ];
}

/** The spans of lines, those with nothing but white space between them joined. */
export function spansOf(lines: readonly Line[], source: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && last.end <= line.start && !/\S/.test(source.slice(last.end, line.start))) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  }
  return spans;
}
