import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

const word = '[\\p{L}\\p{M}\\p{N}]';
const atEnd = new RegExp(`${word}[\\p{L}\\p{M}\\p{N}'’-]*(?=[-‐‑]$)`, 'u');
const atStart = new RegExp(`^${word}+`, 'u');
const inside = new RegExp(`(?<=(?<first>${word}+)[-‐‑])(?=(?<second>${word}+))`, 'gu');
const looked = 40;
/** Shorter words that count are syllables of others (`ten-` `dency`), but before another that counts: `dix-` `huitième`. */
const shortestNumeral = 5;
/** How much of a compound's second word tells it: `vice-présidents` is one more of `vice-président`. */
const stem = 4;

/** Tells hyphens that the wrapping of a text put at line ends from those of its words. */
export class Hyphens {
  /** What stands on both sides of each hyphen inside a line, the second word cut to its stem. */
  readonly #compounds = new Set<string>();

  readonly #vocabulary: Vocabulary;

  constructor(lines: readonly Line[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;

    if (!lines.some(({ text }) => endsWithHyphen(text))) return;
    for (const { text } of lines)
      for (const { groups } of text.matchAll(inside)) this.#compounds.add(compoundOf(groups?.first ?? '', groups?.second ?? ''));
  }

  /**
   * Of the hyphen that ends a line: put there by the wrapping; or the word's own, behind what is written with one elsewhere in the text
   * (`non-governmental`), behind a number in words (`seventy-`) or what always has one (`vice-`), before a capital or a figure (`Secretary-General`, `COVID-19`). Null where none
   * ends it, or one that stands for a word's end (`short- and long-term`).
   */
  kindBetween(line: string, next: string): 'soft' | 'hard' | null {
    if (!endsWithHyphen(line)) return null;
    const first = atEnd.exec(line.slice(-looked))?.[0];
    const second = atStart.exec(next.slice(0, looked))?.[0];
    if (first === undefined || second === undefined || first.length + 1 >= line.length) return null;
    if (this.#vocabulary.conjunctions.includes(second)) return null;
    const pieces = first.toLowerCase().split('-');
    const last = pieces.at(-1) ?? '';
    const isCompound =
      this.#isCounting(pieces, second) || this.#vocabulary.hyphenated.has(last) || this.#compounds.has(compoundOf(last, second));
    return sameCase(first, second) && !isCompound ? 'soft' : 'hard';
  }

  #isCounting(pieces: readonly string[], second: string): boolean {
    const { numerals } = this.#vocabulary;
    const counting = pieces.filter((piece) => numerals.has(piece));
    if (counting.some(({ length }) => length >= shortestNumeral)) return true;
    return counting.length > 0 && [...numerals].some((numeral) => numeral.length > 2 && second.toLowerCase().startsWith(numeral));
  }
}

function compoundOf(first: string, second: string): string {
  return `${first}-${second.slice(0, stem)}`.toLowerCase();
}

function endsWithHyphen(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x2d || last === 0x2010 || last === 0x2011;
}

/** Small letters, or capitals, on both sides: one word. */
function sameCase(first: string, second: string): boolean {
  return /\p{Ll}$/u.test(first) ? /^\p{Ll}/u.test(second) : /\p{Lu}{2}$/u.test(first) && /^\p{Lu}{2}/u.test(second);
}
