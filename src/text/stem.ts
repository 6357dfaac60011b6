import porterEn from 'natural/lib/natural/stemmers/porter_stemmer.js';
import porterEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import porterFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import porterRu from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';

type Stemmer = (word: string) => string;

/** Arabic proclitics and endings, longest first: Larkey's light stemming (light10), with the future س and the object pronouns added. */
const ARABIC_PREFIX = /^(?:وبال|وكال|ولل|وال|بال|كال|فال|لل|ال|و|ل|ب|س)/;
const ARABIC_SUFFIX = /(?:تها|تهم|هما|ها|هم|ان|ات|ون|ين|يه|ته|نا|ه|ي)$/;

function stemArabic(word: string): string {
  let stem = word;
  const prefix = ARABIC_PREFIX.exec(stem)?.[0] ?? '';
  // A single letter may belong to the root: it goes only where enough is left; after و an article may follow.
  if (stem.length - prefix.length >= (prefix.length > 1 ? 2 : 3)) stem = stem.slice(prefix.length);
  for (let turn = 0; turn < 2; turn++) {
    const suffix = ARABIC_SUFFIX.exec(stem)?.[0] ?? '';
    if (suffix === '' || stem.length - suffix.length < 3) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

/** For a language without a stemmer of its own: words that share six letters are taken for one. */
const truncate: Stemmer = (word) => (word.length > 6 ? word.slice(0, 6) : word);

const STEMMERS: Readonly<Record<string, Stemmer>> = {
  ar: stemArabic,
  en: (word) => porterEn.stem(word),
  es: (word) => porterEs.stem(word),
  fr: (word) => porterFr.stem(word),
  ru: (word) => porterRu.stem(word),
  zh: (word) => word,
};

/** Words seen, by language; emptied when it outgrows this many, so that a long run keeps flat memory. */
const CACHE_LIMIT = 200_000;
const caches = new Map<string, Map<string, string>>();

/**
 * The stemmer of a language: Porter's and Snowball's of `natural` for en, es, fr and ru, light stemming for ar, the first six letters
 * for a language without one. It takes a word as `normalise` gives it.
 *
 * @param language BCP-47 tag; its primary subtag decides.
 *
 * @example
 * ```ts
 * stemmer('en')('resolutions'); // "resolut"
 * ```
 */
export function stemmer(language: string): Stemmer {
  const tag = language.toLowerCase().split('-', 1)[0] ?? '';
  const stem = STEMMERS[tag] ?? truncate;
  const cache = caches.get(tag) ?? new Map<string, string>();
  caches.set(tag, cache);
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const made = word.length > 2 ? stem(word) : word;
    cache.set(word, made);
    return made;
  };
}
