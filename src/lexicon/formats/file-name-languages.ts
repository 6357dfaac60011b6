import { ALSO_WORDS, languageOf } from './language-names.js';

/** The language of a tag, by its two letters where it has them: `en` of `eng` and `en-GB`. */
function language(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return languageOf(primary) ?? primary;
}

/** A code of the run itself counts whether it is known to be a language or not. */
function languageIn(word: string, run: readonly string[]): string | undefined {
  const named = languageOf(word) ?? word;
  if (run.includes(named)) return named;
  return ALSO_WORDS.has(word) ? undefined : languageOf(word);
}

/**
 * The two languages that a file's name has side by side: `freedict-eng-fra.index`, `hu-en.dic`, `chinese_english.stem.dic`. Those of the
 * run go before others; `un-hr.dic` and `resolution_of_ga.dic` name none, as not both words are languages.
 *
 * @param run the languages of the run, tags. Default: not known.
 */
export function languagesInName(name: string, run: readonly string[] = []): readonly [string, string] | undefined {
  const ofRun = run.map(language);
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'to')
    .map((word) => languageIn(word, ofRun));
  const pairs = words.flatMap((from, k) => {
    const to = words[k + 1];
    return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
  });
  return pairs.find((pair) => pair.every((one) => ofRun.includes(one))) ?? pairs[0];
}
