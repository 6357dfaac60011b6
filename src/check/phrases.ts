import type { Span } from '../model/span.js';
import { normalise } from '../text/normalise.js';
import { ownCopy } from '../text/own-copy.js';
import { stemmer } from '../text/stem.js';
import { writesUnspaced } from '../text/terms.js';

/** A word of a text as its stem, or a Han character, with its place. */
export interface Part {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Words seen, by language; emptied when it outgrows this many, so that a long run keeps flat memory. */
const CACHE_LIMIT = 50_000;
const caches = new Map<string, Map<string, string>>();

/** Normalises and stems words, remembering them. */
function keyOf(language: string): (word: string) => string {
  const cache = caches.get(language) ?? new Map<string, string>();
  caches.set(language, cache);
  const stem = stemmer(language);
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const own = ownCopy(word);
    const made = stem(normalise(own));
    cache.set(own, made);
    return made;
  };
}

/** The words of a text as stems, so that inflected forms are the same; of Chinese its characters. Offsets are those of the text given. */
export function partsOf(text: string, language: string): Part[] {
  const isHan = writesUnspaced(language);
  const key = isHan ? normalise : keyOf(language);
  const pattern = isHan ? /\p{Script=Han}|[\p{L}\p{Nd}]/gu : /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu;
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ key: key(word), start: index, end: index + word.length }));
}

/** Where a phrase begins among the parts of a text; −1 where it doesn't stand. */
export function phraseAt(parts: readonly Part[], phrase: readonly string[]): number {
  if (phrase.length === 0) return -1;
  return parts.findIndex((part, at) => part.key === phrase[0] && phrase.every((key, k) => parts[at + k]?.key === key));
}

/** The place of a phrase of so many parts that begins at a part. */
export function phraseSpan(parts: readonly Part[], at: number, size: number): Span {
  return { start: parts[at]?.start ?? 0, end: parts[at + size - 1]?.end ?? 0 };
}
