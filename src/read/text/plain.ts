import type { Block } from '../../model/document.js';

/** Line ends that plain text uses, form feeds of page breaks included; a CR LF encloses a blank line, which is left out. */
function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

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
  return [...plainBlocks(text)];
}

/** The same one after the other, for long texts. */
export function* plainBlocks(text: string): Iterable<Block> {
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineEnd(text.charCodeAt(i))) continue;
    const raw = text.slice(from, i);
    const line = raw.trim();
    if (line !== '') yield { text: line, start: from + (raw.length - raw.trimStart().length) };
    from = i + 1;
  }
}
