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
