import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { FLAG, LANGUAGES } from '../arguments/values.js';
import { primarySubtag } from '../languages/tag.js';
import type { Lexicon } from '../model/lexicon.js';
import { type LanguageData, learntLexicon, type PairData, writtenLexicon } from './shipped.js';

type Module<Data> = Promise<{ readonly default: Data }>;

/** Where each language's data is. Written out, so that bundlers see which files there are. */
const LANGUAGE_DATA: Readonly<Record<string, () => Module<LanguageData>>> = {
  ar: () => import('clausealign/lexicons/ar'),
  en: () => import('clausealign/lexicons/en'),
  es: () => import('clausealign/lexicons/es'),
  fr: () => import('clausealign/lexicons/fr'),
  ru: () => import('clausealign/lexicons/ru'),
  zh: () => import('clausealign/lexicons/zh'),
};

const PAIR_DATA: Readonly<Record<string, () => Module<PairData>>> = {
  'ar-en': () => import('clausealign/lexicons/ar-en'),
  'ar-es': () => import('clausealign/lexicons/ar-es'),
  'ar-fr': () => import('clausealign/lexicons/ar-fr'),
  'ar-ru': () => import('clausealign/lexicons/ar-ru'),
  'ar-zh': () => import('clausealign/lexicons/ar-zh'),
  'en-es': () => import('clausealign/lexicons/en-es'),
  'en-fr': () => import('clausealign/lexicons/en-fr'),
  'en-ru': () => import('clausealign/lexicons/en-ru'),
  'en-zh': () => import('clausealign/lexicons/en-zh'),
  'es-fr': () => import('clausealign/lexicons/es-fr'),
  'es-ru': () => import('clausealign/lexicons/es-ru'),
  'es-zh': () => import('clausealign/lexicons/es-zh'),
  'fr-ru': () => import('clausealign/lexicons/fr-ru'),
  'fr-zh': () => import('clausealign/lexicons/fr-zh'),
  'ru-zh': () => import('clausealign/lexicons/ru-zh'),
};

/** Which part of the shipped lexicons to load. */
export interface LoadLexiconsOptions {
  /** The concepts written for this library. Default true. */
  readonly written?: boolean;
  /** The translations learnt from the UN Parallel Corpus (Ziemski et al. 2016). Default true. */
  readonly learnt?: boolean;
}

/**
 * Loads the shipped lexicons between the languages given: every pair of them that has one. Languages without data are passed over.
 *
 * @param languages BCP-47 tags; the primary subtag counts.
 * @returns lexicons for the option `lexicons` of the aligning functions.
 * @throws {ClauseAlignError} `invalid-language` for a malformed tag.
 *
 * @example
 * ```ts
 * const lexicons = await loadLexicons(['zh', 'en']);
 * ```
 */
export async function loadLexicons(languages: readonly string[], options: LoadLexiconsOptions = {}): Promise<Lexicon[]> {
  expectArguments('loadLexicons', LANGUAGES, { languages });
  expectOptions('loadLexicons', { written: FLAG, learnt: FLAG } satisfies ExpectedOptions<LoadLexiconsOptions>, options);
  const { written = true, learnt = true } = options;
  const tags = [...new Set(languages.map(primarySubtag))].sort();
  const known = tags.filter((tag) => LANGUAGE_DATA[tag] !== undefined);
  const pairs = known.flatMap((source, i) => known.slice(i + 1).map((target) => [source, target] as const));
  const data = new Map<string, LanguageData>();
  const loaded = await Promise.all(pairs.length === 0 ? [] : known.map(async (tag) => [tag, await LANGUAGE_DATA[tag]?.()] as const));
  for (const [tag, module] of loaded) if (module !== undefined) data.set(tag, module.default);
  const lexicons = await Promise.all(
    pairs.map(async ([a, b]) => {
      const [source, target] = [data.get(a), data.get(b)];
      if (source === undefined || target === undefined) return [];
      const made = written ? [writtenLexicon(source, target)] : [];
      const table = learnt ? await PAIR_DATA[`${a}-${b}`]?.() : undefined;
      return table === undefined ? made : [...made, learntLexicon(table.default, source, target)];
    }),
  );
  return lexicons.flat();
}
