import type { Block } from '../model/document.js';

/** Line ends that plain text uses, form feeds of page breaks included. */
const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/**
 * Cuts decoded text into its lines, without the blank ones and without white space around them.
 * `start` is the UTF-16 offset from 0 of a line in `text`; what stands between two blocks is white space only.
 *
 * @example
 * ```ts
 * readPlain('One\n\n  two'); // [{ text: 'One', start: 0 }, { text: 'two', start: 7 }]
 * ```
 */
export function readPlain(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const line = raw.trim();
    if (line !== '') blocks.push({ text: line, start: from + (raw.length - raw.trimStart().length) });
  };
  for (const end of text.matchAll(lineEnd)) {
    if (end.index > from) add(end.index);
    from = end.index + end[0].length;
  }
  add(text.length);
  return blocks;
}
