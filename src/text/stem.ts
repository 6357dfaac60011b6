import { languageTable } from '../languages/index.js';
import { primarySubtag } from '../languages/tag.js';
import { remembering } from './remembering.js';
import { stemArabic } from './stemmers/arabic.js';
import { stemEnglish } from './stemmers/english.js';
import { stemFrench, stemSpanish } from './stemmers/romance.js';
import { stemRussian } from './stemmers/russian.js';

type Stemmer = (word: string) => string;

/** For a language without a stemmer of its own: words that share six letters, or two Hangul syllables, are taken for one. */
const truncate: Stemmer = (word) => word.slice(0, /^[\uac00-\ud7a3]/.test(word) ? 2 : 6);

const STEMMERS: Readonly<Record<string, Stemmer>> = {
  ar: stemArabic,
  en: stemEnglish,
  es: stemSpanish,
  fr: stemFrench,
  ru: stemRussian,
  zh: (word) => word,
};

/** Asks for words as they stand: where a lexicon lists inflected forms, and to measure what stemming is worth. */
const NO_STEMS = /-x-(?:[a-z0-9]+-)*nostem(?:-|$)/i;

/** By primary subtag; words are remembered, for texts repeat them. */
const stemmerOf = remembering(100, (tag): Stemmer => {
  const stem = STEMMERS[tag] ?? truncate;
  const oneForm = new Map(
    languageTable(tag)
      ?.words.oneForm?.split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  );
  return remembering(200_000, (written) => {
    const word = oneForm.get(written) ?? written;
    return word.length > 2 ? stem(word) : word;
  });
});

/**
 * The stemmer of a language: Porter's of `natural` for en, es and fr, our own light ones for ru and ar, the first six letters
 * for a language without one. It takes a word as `normalise` gives it.
 *
 * @param language BCP-47 tag; its primary subtag decides. With the private subtag `x-nostem` words stay as they are.
 *
 * @example
 * ```ts
 * stemmer('en')('resolutions'); // "resolut"
 * ```
 */
export function stemmer(language: string): Stemmer {
  return NO_STEMS.test(language) ? (word) => word : stemmerOf(primarySubtag(language));
}
