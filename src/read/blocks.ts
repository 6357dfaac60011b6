import type { Block } from '../model/document.js';
import { plainBlocks } from './text/plain.js';

/** A text, and its blocks, each with its place in it. */
export interface PlacedBlocks {
  readonly text: string;
  readonly blocks: Iterable<Block>;
}

/** Gives every block its place in one text: a string's lines stand where they are, blocks without a place follow each other, a line each. */
export function placeBlocks(input: string | readonly Block[]): PlacedBlocks {
  if (typeof input === 'string') return { text: input, blocks: plainBlocks(input) };
  const parts: string[] = [];
  let at = 0;
  const blocks = input.map((block, i) => {
    const start = Math.max(block.start ?? 0, i === 0 ? 0 : at + 1);
    parts.push('\n'.repeat(start - at), block.text);
    at = start + block.text.length;
    return { ...block, start };
  });
  return { text: parts.join(''), blocks };
}
