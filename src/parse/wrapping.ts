import type { Line } from './line.js';
import { endingOf, firstCase, isUnspaced } from './punctuation.js';

/** How a text is broken into lines. */
export interface Wrapping {
  /** Characters a wrapped line holds; 0 where lines are not wrapped. */
  readonly width: number;
  /** True where blank lines stand between nearly all paragraphs, so that lines without one belong together. */
  readonly blankLines: boolean;
}

const maximalWidth = 220;

/** Measures the wrapping of a text from the lengths of its lines and from how full lines go on. */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const blanks = lines.filter((line) => line.gap !== 'line').length;
  const blankLines = lines.length > 3 && blanks / lines.length >= 0.9;
  const width = quantile(
    lines.map((line) => line.text.length),
    0.98,
  );
  if (width > maximalWidth || width < 12) return { width: 0, blankLines };
  let full = 0;
  let running = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!before || line?.gap !== 'line' || !isFull(before, line, width)) continue;
    full++;
    const ending = endingOf(before.text);
    if (ending === 'none' || (ending === 'comma' && firstCase(line.text) !== 'upper') || firstCase(line.text) === 'lower') running++;
  }
  return { width: full >= 2 && running / full >= 0.6 ? width : 0, blankLines };
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A line is full where the first word of the next would not have fitted. */
function isFull(before: Line, line: Line, width: number): boolean {
  return before.text.length + firstWordLength(line.text) > width - 1;
}

/** Characters up to the first place where a line may be broken, with one for the space. */
function firstWordLength(text: string): number {
  if (isUnspaced(text.charCodeAt(0))) return 2;
  const end = text.slice(0, 40).search(/[\s\u2e80-\u9fff]/);
  return 1 + (end < 0 ? Math.min(text.length, 40) : end);
}

/** Whether a line goes on with the paragraph of the line before it. `marked` says that it opens with a mark or a heading of its own. */
export function continues(before: Line, line: Line, wrapping: Wrapping, marked: boolean): boolean {
  const ending = endingOf(before.text);
  if (line.gap === 'blank') return false;
  if (marked && (ending !== 'none' || wrapping.width === 0)) return false;
  if (wrapping.width > 0) return continuesWrapped(before, line, wrapping, ending === 'stop');
  if (!wrapping.blankLines) return false;
  return (
    /[、‐-]$/.test(before.text) || (firstCase(line.text) === 'lower' && ending !== 'stop' && ending !== 'colon' && before.text.length >= 25)
  );
}

function continuesWrapped(before: Line, line: Line, wrapping: Wrapping, stopped: boolean): boolean {
  if (isFull(before, line, wrapping.width)) return true;
  return firstCase(line.text) === 'lower' && !stopped && before.text.length >= 0.6 * wrapping.width;
}
