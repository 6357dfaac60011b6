import type { Alignment, AlignmentSide, AlignmentUnit } from '../../model/alignment.js';
import type { Span } from '../../model/span.js';

/** A line of a text, with its place. */
export interface TextLine {
  readonly text: string;
  /** Without the line end. */
  readonly span: Span;
}

/** Cuts a text into lines: they end at LF or CRLF, blank ones count, and a line end at the end of the text opens no further line. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end;
    const last = end > start && text[end - 1] === '\r' ? end - 1 : next;
    lines.push({ text: text.slice(start, last), span: { start, end: last } });
    start = next + 1;
  }
  return lines;
}

/** An alignment of lines with the spans that the lines have in their files, whose line ends may be of two characters. */
export function withSpans(alignment: Alignment, source: readonly TextLine[], target: readonly TextLine[]): Alignment {
  const placed = (side: AlignmentSide, lines: readonly TextLine[]): Map<string, AlignmentUnit> =>
    new Map(side.clauses.map((unit, index) => [unit.path, { ...unit, span: lines[index]?.span ?? unit.span }]));
  const sources = placed(alignment.source, source);
  const targets = placed(alignment.target, target);
  return {
    ...alignment,
    source: { ...alignment.source, clauses: [...sources.values()] },
    target: { ...alignment.target, clauses: [...targets.values()] },
    pairs: alignment.pairs.map((pair) => ({
      ...pair,
      source: pair.source.map((unit) => sources.get(unit.path) ?? unit),
      target: pair.target.map((unit) => targets.get(unit.path) ?? unit),
    })),
  };
}
