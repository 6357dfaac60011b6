import { keptFor } from '../kept-for.js';
import { languages } from './index.js';
import type { LanguageTable } from './table.js';

const pieces = 3;
const pieceLength = 900;
/** A run of letters: an elided article (`l'`) is a word of its own. */
const word = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Tells the language of a text: the script first, then, among languages of one script, the share of words that are among the commonest
 * of each. Returns the table, or undefined where none fits. Reads 2,700 characters at most.
 */
export function detectLanguage(text: string, tables: readonly LanguageTable[] = languages): LanguageTable | undefined {
  const sample = sampleOf(text);
  const script = scriptOf(sample);
  const candidates = tables.filter((table) => table.script === script);
  if (candidates.length === 0) return undefined;
  const ranked = rank(sample, candidates);
  const best = ranked[0];
  if (!best) return undefined;
  return best.share >= minimalShare(best.table, ranked.length) ? best.table : undefined;
}

/** Pieces from all over the text: front matter often stays in English, annexes in any language. */
function sampleOf(text: string): string {
  if (text.length <= pieces * pieceLength) return text;
  const starts = Array.from({ length: pieces }, (_, i) => Math.floor((text.length * (i + 1)) / (pieces + 1) - pieceLength / 2));
  return starts.map((from) => text.slice(from, from + pieceLength)).join(' ');
}

/** The script that most letters of a text are of, an ideograph counting for three. */
export function scriptOf(text: string): LanguageTable['script'] | undefined {
  const counts = { Arab: 0, Cyrl: 0, Hani: 0, Latn: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) counts.Latn++;
    else if (code >= 0x400 && code <= 0x52f) counts.Cyrl++;
    else if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) counts.Arab++;
    // One ideograph says as much as a short word.
    else if (code >= 0x4e00 && code <= 0x9fff) counts.Hani += 3;
  }
  const entries = Object.entries(counts) as [LanguageTable['script'], number][];
  const [script, count] = entries.reduce((a, b) => (b[1] > a[1] ? b : a));
  return count > 0 ? script : undefined;
}

interface Ranked {
  readonly table: LanguageTable;
  readonly share: number;
}

/** Candidates by the share of words that are among their commonest, less the share of letters that they do not write. */
function rank(text: string, candidates: readonly LanguageTable[]): Ranked[] {
  const [first] = candidates;
  if (first === undefined) return [];
  if (candidates.length === 1 && first.script === 'Hani') return [{ table: first, share: 1 }];
  const lower = text.toLowerCase();
  const words = lower.match(word) ?? [];
  if (words.length === 0) return [];
  const special = specialLetters(lower, words, furtherLetters[first.script]);
  return candidates
    .map((table) => ({ table, share: (countCommon(words, table) - 3 * foreign(special, table)) / words.length }))
    .sort((a, b) => b.share - a.share);
}

/** The letters outside the basic set of its script of each word that has any: looked for word by word only where the text has some. */
function specialLetters(text: string, words: readonly string[], further: RegExp): string[] {
  if (text.search(further) < 0) return [];
  return words.filter((w) => w.search(further) >= 0).map((w) => w.match(further)?.join('') ?? '');
}

const commonWords = keptFor(({ words }: LanguageTable): ReadonlySet<string> => new Set(words.functionWords.split(' ')));

function countCommon(words: readonly string[], table: LanguageTable): number {
  const common = commonWords(table);
  let count = 0;
  for (const w of words) if (common.has(w)) count++;
  return count;
}

/** Letters of each script that are not in its basic set: languages differ in which of them they write. */
const furtherLetters: Readonly<Record<LanguageTable['script'], RegExp>> = {
  Latn: /[\u00c0-\u024f]/g,
  Cyrl: /[\u0400-\u040f\u0450-\u052f]/g,
  Arab: /[\u066e-\u066f\u0671-\u06d3]/g,
  Hani: /(?!)/g,
};

/** How many words hold letters that the language does not write. @param special the letters outside the basic set of each word that has any. */
function foreign(special: readonly string[], table: LanguageTable): number {
  return special.filter((letters) => [...letters].some((letter) => !table.structure.letters.includes(letter))).length;
}

/** A language alone in its script needs no proof but that hardly a foreign letter stands there; one among several must be recognised. */
function minimalShare(table: LanguageTable, rivals: number): number {
  if (table.script === 'Hani') return 0;
  return rivals > 1 || table.script === 'Latn' ? 0.12 : -0.02;
}
