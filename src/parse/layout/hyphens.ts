import type { Vocabulary } from '../words/vocabulary.js';
import type { Line } from './line.js';

const word = '[\\p{L}\\p{M}\\p{N}]';
const atEnd = new RegExp(`${word}[\\p{L}\\p{M}\\p{N}'’-]*(?=[-‐‑]$)`, 'u');
const atStart = new RegExp(`^${word}+`, 'u');
const inside = new RegExp(`(?<=(?<first>${word}+)[-‐‑])(?=(?<second>${word}+))`, 'gu');
const looked = 40;
/** Shorter words that count are syllables of others: `ten-` `dency`. */
const shortestNumeral = 5;

/**
 * Marks lines that end with a hyphen: whether only the wrapping put it there, or it is the word's own: behind what is written with one elsewhere
 * in the text (`non-governmental`), behind a number in words (`seventy-`), before a capital or a figure (`Secretary-General`, `COVID-19`).
 */
export function markHyphens(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  if (!lines.some(endsWithHyphen)) return lines;
  const compounds = compoundsOf(lines);
  return lines.map((line, i) => {
    const hyphen = endsWithHyphen(line) ? kindOf(line.text, lines[i + 1]?.text ?? '', compounds, vocabulary) : undefined;
    return hyphen === undefined ? line : { ...line, hyphen };
  });
}

function endsWithHyphen({ text }: Line): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x2d || last === 0x2010 || last === 0x2011;
}

function kindOf(line: string, next: string, compounds: ReadonlySet<string>, vocabulary: Vocabulary): Line['hyphen'] {
  const first = atEnd.exec(line.slice(-looked))?.[0];
  const second = atStart.exec(next.slice(0, looked))?.[0];
  if (first === undefined || second === undefined || vocabulary.conjunctions.includes(second)) return undefined;
  const pieces = first.toLowerCase().split('-');
  const counts = pieces.some((piece) => piece.length >= shortestNumeral && vocabulary.numerals.has(piece));
  const isWord = sameCase(first, second) && !counts && !compounds.has(`${pieces.at(-1)}-${second.toLowerCase()}`);
  return isWord ? 'soft' : 'hard';
}

/** Small letters, or capitals, on both sides: one word. */
function sameCase(first: string, second: string): boolean {
  return /\p{Ll}$/u.test(first) ? /^\p{Ll}/u.test(second) : /\p{Lu}{2}$/u.test(first) && /^\p{Lu}{2}/u.test(second);
}

/** What stands on both sides of each hyphen of the text. */
function compoundsOf(lines: readonly Line[]): Set<string> {
  const compounds = new Set<string>();
  for (const { text } of lines)
    for (const { groups } of text.matchAll(inside)) compounds.add(`${groups?.first}-${groups?.second}`.toLowerCase());
  return compounds;
}
