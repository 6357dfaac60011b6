import { normalise } from '../../src/text/normalise.js';
import { stemmer } from '../../src/text/stem.js';
import { termCutter, termKey, writesUnspaced } from '../../src/text/terms.js';
import { unspacedRuns, words } from '../../src/text/tokenise.js';
import type { DevsetLanguage, DevsetLine } from '../data/devset.js';
import type { ConceptRow } from './table.js';

/** Where the terms of a language stand. Rows and lines are indices from 0. */
export interface Occurrences {
  /** The rows of each term, as `termKey` gives it. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  /**
   * For each row the lines in which one of its terms stands by itself, ascending, with these terms. Lines are cut as the library cuts them, into
   * the longest terms that any row has: `right` in `human rights` is no occurrence of it.
   */
  readonly standing: readonly ReadonlyMap<number, readonly string[]>[];
  /** For each row the lines that have one of its terms, inside longer terms too: what is one term in a language may be two in another. */
  readonly within: readonly ReadonlySet<number>[];
}

function rowsByTerm(rows: readonly ConceptRow[], language: DevsetLanguage): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const key of new Set(row.terms[language].map((term) => termKey(term, language)).filter(Boolean)))
      rowsOf.set(key, [...(rowsOf.get(key) ?? []), index]);
  });
  return rowsOf;
}

/** For each first word, or character, of a term: the lengths that terms with it have. */
function lengthsByStart(terms: Iterable<string>, unspaced: boolean): Map<string, Set<number>> {
  const lengths = new Map<string, Set<number>>();
  for (const term of terms) {
    const parts = unspaced ? [...term] : term.split(' ');
    const sizes = lengths.get(parts[0] ?? '') ?? new Set<number>();
    lengths.set(parts[0] ?? '', sizes.add(parts.length));
  }
  return lengths;
}

/** Finds every term of a text, longer and shorter ones alike. */
function termFinder(language: DevsetLanguage, terms: ReadonlyMap<string, unknown>): (text: string) => Set<string> {
  const unspaced = writesUnspaced(language);
  const lengths = lengthsByStart(terms.keys(), unspaced);
  return (text) => {
    const found = new Set<string>();
    const runs = unspaced ? unspacedRuns(normalise(text)).map((run) => [...run]) : [words(normalise(text)).map(stemmer(language))];
    for (const run of runs)
      run.forEach((start, at) => {
        for (const size of lengths.get(start) ?? []) {
          const term = run.slice(at, at + size).join(unspaced ? '' : ' ');
          if (terms.has(term)) found.add(term);
        }
      });
    return found;
  };
}

/** Looks for every row's terms of a language in every line. */
export function occurrences(rows: readonly ConceptRow[], lines: readonly DevsetLine[], language: DevsetLanguage): Occurrences {
  const rowsOf = rowsByTerm(rows, language);
  const find = termFinder(language, rowsOf);
  const cutter = termCutter(language, rowsOf.keys());
  const standing = rows.map(() => new Map<number, string[]>());
  const within = rows.map(() => new Set<number>());
  lines.forEach(({ text }, line) => {
    for (const term of find(text[language])) for (const row of rowsOf.get(term) ?? []) within[row]?.add(line);
    for (const term of new Set(cutter.cut(text[language])))
      for (const row of rowsOf.get(term) ?? []) standing[row]?.set(line, [...(standing[row]?.get(line) ?? []), term]);
  });
  return { rowsOf, standing, within };
}
