import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

const word = '[\\p{L}\\p{M}\\p{N}]';
const atEnd = new RegExp(`${word}[\\p{L}\\p{M}\\p{N}'’-]*(?=[-‐‑]$)`, 'u');
const atStart = new RegExp(`^${word}+`, 'u');
const inside = new RegExp(`(?<=(?<first>${word}+)[-‐‑])(?=(?<second>${word}+))`, 'gu');
const looked = 40;
/** Shorter words that count are syllables of others: `ten-` `dency`. */
const shortestNumeral = 5;

/** Tells hyphens that the wrapping of a text put at line ends from those of its words. */
export class Hyphens {
  /** What stands on both sides of each hyphen inside a line. */
  private readonly compounds = new Set<string>();

  constructor(
    lines: readonly Line[],
    private readonly vocabulary: Vocabulary,
  ) {
    if (!lines.some(({ text }) => endsWithHyphen(text))) return;
    for (const { text } of lines)
      for (const { groups } of text.matchAll(inside)) this.compounds.add(`${groups?.first}-${groups?.second}`.toLowerCase());
  }

  /**
   * Of the hyphen that ends a line: put there by the wrapping; or the word's own, behind what is written with one elsewhere in the text
   * (`non-governmental`), behind a number in words (`seventy-`), before a capital or a figure (`Secretary-General`, `COVID-19`). Null where none
   * ends it, or one that stands for a word's end (`short- and long-term`).
   */
  kindBetween(line: string, next: string): 'soft' | 'hard' | null {
    if (!endsWithHyphen(line)) return null;
    const first = atEnd.exec(line.slice(-looked))?.[0];
    const second = atStart.exec(next.slice(0, looked))?.[0];
    if (first === undefined || second === undefined || first.length + 1 >= line.length) return null;
    if (this.vocabulary.conjunctions.includes(second)) return null;
    const pieces = first.toLowerCase().split('-');
    const counts = pieces.some((piece) => piece.length >= shortestNumeral && this.vocabulary.numerals.has(piece));
    const isCompound = counts || this.compounds.has(`${pieces.at(-1)}-${second.toLowerCase()}`);
    return sameCase(first, second) && !isCompound ? 'soft' : 'hard';
  }
}

function endsWithHyphen(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x2d || last === 0x2010 || last === 0x2011;
}

/** Small letters, or capitals, on both sides: one word. */
function sameCase(first: string, second: string): boolean {
  return /\p{Ll}$/u.test(first) ? /^\p{Ll}/u.test(second) : /\p{Lu}{2}$/u.test(first) && /^\p{Lu}{2}/u.test(second);
}
