import type { Span } from '../model/span.js';
import { normalise } from '../text/normalise.js';
import { remembering } from '../text/remembering.js';
import { stemmer } from '../text/stem.js';
import { writesUnspaced } from '../text/terms.js';

/** A word of a text as its stem, or a Han character, with its place. */
export interface Part {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** By language: normalises and stems words. */
const keyOf = remembering(100, (language) => {
  const stem = stemmer(language);
  return remembering(50_000, (word) => stem(normalise(word)));
});

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
