import { languageTable } from '../../languages/index.js';
import type { Span } from '../../model/span.js';

/** Runs of words of one script, punctuation between them included. */
const RUNS: Readonly<Record<string, RegExp>> = {
  Hani: /\p{Script=Han}[\p{Script=Han}\p{Nd}，、；：。《》“”]{6,}/gu,
  Cyrl: /\p{Script=Cyrillic}+(?:[\s\p{P}]+\p{Script=Cyrillic}+){4,}/gu,
  Arab: /\p{Script=Arabic}+(?:[\s\p{P}]+\p{Script=Arabic}+){4,}/gu,
};

/**
 * A passage of several words that is still in the other language: in its script, or, where both are written in one, in its very words. Names and titles in Latin
 * letters prove nothing: they are quoted.
 */
export function foreignRun(text: string, own: string, other: string, otherText: string): Span | undefined {
  const [script, otherScript] = [languageTable(own)?.script, languageTable(other)?.script];
  if (script === undefined || otherScript === undefined || own === other) return undefined;
  if (script === otherScript) return copiedRun(text, own, other, otherText);
  if (otherScript === 'Latn') return latinRun(text, other);
  const found = text.match(RUNS[otherScript] ?? /(?!)/g)?.[0];
  if (found === undefined) return undefined;
  const start = text.indexOf(found);
  return { start, end: start + found.length };
}

/** A Latin passage that holds several of the language's commonest words in small letters: prose, not a name. */
function latinRun(text: string, language: string): Span | undefined {
  const common = new Set((languageTable(language)?.words.functionWords ?? '').split(' ').filter((word) => word.length > 1));
  for (const { 0: run, index } of text.matchAll(/\p{Script=Latin}+(?:[\s,;'’-]+\p{Script=Latin}+){5,}/gu)) {
    const words = run.split(/[\s,;'’-]+/);
    const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (words.filter((word) => common.has(word)).length >= 3 && names <= words.length / 3) return { start: index, end: index + run.length };
  }
  return undefined;
}

/** Words in a row that are the same in both texts before they are more than a name or a shared quotation. */
const COPIED = 6;
/** Words that only the other language uses that must be among them. */
const TELLING = 2;

const commonWords = (language: string) => new Set((languageTable(language)?.words.functionWords ?? '').split(' '));

/** A passage whose words stand in the same order in the other text, with words among them that only the other language uses. */
function copiedRun(text: string, own: string, other: string, otherText: string): Span | undefined {
  const wordsOf = (of: string) =>
    [...of.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }));
  const [words, others] = [wordsOf(text), wordsOf(otherText)];
  if (words.length < COPIED || others.length < COPIED) return undefined;
  const row = (of: typeof words, at: number) =>
    of
      .slice(at, at + COPIED)
      .map(({ word }) => word)
      .join(' ');
  const known = new Set(others.slice(0, 1 - COPIED).map((_, at) => row(others, at)));
  const ownWords = commonWords(own);
  const telling = new Set([...commonWords(other)].filter((word) => word.length > 1 && !ownWords.has(word)));
  for (let at = 0; at + COPIED <= words.length; at++) {
    if (!known.has(row(words, at))) continue;
    let end = at + COPIED;
    while (end < words.length && known.has(row(words, end - COPIED + 1))) end++;
    const run = words.slice(at, end);
    const [first, last] = [run[0], run[run.length - 1]];
    if (first && last && run.filter(({ word }) => telling.has(word)).length >= TELLING) return { start: first.start, end: last.end };
    at = end - 1;
  }
  return undefined;
}
