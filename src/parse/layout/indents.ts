import { commonest } from './commonest.js';
import type { Line } from './line.js';

/** Columns of white space before the lines of paragraphs whose first lines stand further in than the others. */
export interface Indents {
  /** What stands before lines that go on. */
  readonly rest: number;
  /** What stands before first lines. */
  readonly first: number;
}

const furthest = 14;
const least = 3;

/**
 * Measures whether first lines are indented: then hardly any line that stands in by a few columns goes on with the line before, and many of
 * those at the margin do. Null where white space says nothing. `goesOn` tells of each line whether it plainly goes on with the one before.
 */
export function measureIndents(lines: readonly Line[], goesOn: readonly boolean[]): Indents | null {
  const rest = commonest(lines.filter((_, i) => goesOn[i]).map((line) => line.indent));
  if (rest === null) return null;
  const [atMargin, further] = [
    { lines: 0, goOn: 0 },
    { lines: 0, goOn: 0 },
  ];
  lines.forEach((line, i) => {
    const place = line.indent <= rest + 1 ? atMargin : line.indent <= rest + furthest ? further : null;
    if (!place || (place === atMargin && line.gap !== 'line')) return;
    place.lines++;
    if (goesOn[i]) place.goOn++;
  });
  const told =
    further.lines >= least && further.goOn <= 0.1 * further.lines && atMargin.goOn >= 2 && atMargin.goOn >= 0.25 * atMargin.lines;
  const first = commonest(lines.flatMap(({ indent }) => (indent > rest + 1 && indent <= rest + furthest ? [indent] : [])));
  return told && first !== null ? { rest, first } : null;
}

/** Columns by which a first line stands in; nothing for lines set in the middle or at the right. */
export function indentOf(line: Line, { rest }: Indents): number {
  return line.indent > rest && line.indent <= rest + furthest ? line.indent - rest : 0;
}

/** Whether a line is set in the middle or at the right. */
export function isSetApart({ indent }: Line, { rest }: Indents): boolean {
  return indent > rest + furthest;
}
