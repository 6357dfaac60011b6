import { normalise } from '../../src/text/normalise.js';
import { stemmer } from '../../src/text/stem.js';
import { writesUnspaced } from '../../src/text/terms.js';
import { unspacedRuns, words } from '../../src/text/tokenise.js';
import type { DevsetLanguage } from '../data/devset.js';
import { FUNCTION_WORDS } from './function-words.js';

/** What of a text a lexicon knows, in content words, or characters for Chinese. */
export interface Coverage {
  readonly covered: number;
  readonly all: number;
}

/** Content words have at least this many letters. */
const SHORTEST = 4;

/** How long the known term is that begins at each place, or 0: the longest match, as the library looks terms up. */
function matchedUnits(units: readonly string[], glue: string, known: ReadonlySet<string>, shortest: number, longest: number): boolean[] {
  const covered = units.map(() => false);
  for (let at = 0; at < units.length; ) {
    let size = Math.min(longest, units.length - at);
    while (size >= shortest && !known.has(units.slice(at, at + size).join(glue))) size--;
    if (size >= shortest) covered.fill(true, at, at + size);
    at += Math.max(1, size >= shortest ? size : 1);
  }
  return covered;
}

/** The longest term that is looked for, in words or characters. */
const LONGEST = 12;

/** Runs of Han characters, and whether a figure stands before each: the 年 of 2015年 belongs to the figure and is no word. */
const RUN = /(?<figure>\d?)(?<run>[\u3400-\u9fff\uf900-\ufaff]+)/gu;

function hanCoverage(text: string, known: ReadonlySet<string>): Coverage {
  let [covered, all] = [0, 0];
  for (const { groups } of normalise(text).matchAll(RUN)) {
    const characters = [...(groups?.run ?? '')];
    matchedUnits(characters, '', known, 2, LONGEST).forEach((matched, index) => {
      if (!matched && (FUNCTION_WORDS.zh.has(characters[index] ?? '') || (index === 0 && groups?.figure !== ''))) return;
      all++;
      if (matched) covered++;
    });
  }
  return { covered, all };
}

function wordCoverage(text: string, language: DevsetLanguage, known: ReadonlySet<string>, missing?: Map<string, number>): Coverage {
  const forms = words(normalise(text));
  const matched = matchedUnits(forms.map(stemmer(language)), ' ', known, 1, LONGEST);
  const skipped = FUNCTION_WORDS[language];
  let [covered, all] = [0, 0];
  forms.forEach((form, index) => {
    if ([...form].length < SHORTEST || skipped.has(form)) return;
    all++;
    if (matched[index]) covered++;
    else missing?.set(form, (missing.get(form) ?? 0) + 1);
  });
  return { covered, all };
}

/**
 * Share of the content words of texts that lie in a known term: words of four or more letters that are none of the hundred commonest
 * function words; in Chinese, Han characters in a known term of two or more, of all that are neither function words nor a figure's unit.
 *
 * @param known terms as `termKey` gives them.
 * @param missing is told the forms that no term covers, and how often they stand there.
 */
export function coverage(
  texts: readonly string[],
  language: DevsetLanguage,
  known: ReadonlySet<string>,
  missing?: Map<string, number>,
): number {
  let [covered, all] = [0, 0];
  for (const text of texts) {
    const one = writesUnspaced(language) ? hanCoverage(text, known) : wordCoverage(text, language, known, missing);
    covered += one.covered;
    all += one.all;
  }
  return all === 0 ? 0 : covered / all;
}

/** The same for Chinese over every Han character, function characters and units of figures too: those that stand alone count as unknown. */
export function characterCoverage(texts: readonly string[], known: ReadonlySet<string>): number {
  const matched = texts.flatMap((text) => unspacedRuns(normalise(text)).flatMap((run) => matchedUnits([...run], '', known, 2, LONGEST)));
  return matched.length === 0 ? 0 : matched.filter(Boolean).length / matched.length;
}
