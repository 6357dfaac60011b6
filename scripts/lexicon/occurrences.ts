import { normalise } from '../../src/text/normalise.js';
import { stemmer } from '../../src/text/stem.js';
import { termKey, writesUnspaced } from '../../src/text/terms.js';
import { unspacedRuns, words } from '../../src/text/tokenise.js';
import type { DevsetLanguage, DevsetLine } from '../data/devset.js';
import type { ConceptRow } from './table.js';

/** The terms of a language that stand in each line, longer and shorter ones alike. */
interface KnownTerms {
  /** For each first word, or pair of characters, of a term: the lengths that terms with it have. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

function knownTerms(rows: readonly ConceptRow[], language: DevsetLanguage): KnownTerms {
  const han = writesUnspaced(language);
  const lengths = new Map<string, Set<number>>();
  const rowsOf = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const key of new Set(row.terms[language].map((term) => termKey(term, language)).filter(Boolean))) {
      const start = han ? key.slice(0, 1) : (key.split(' ', 1)[0] ?? '');
      const sizes = lengths.get(start) ?? new Set<number>();
      lengths.set(start, sizes.add(han ? key.length : key.split(' ').length));
      rowsOf.set(key, [...(rowsOf.get(key) ?? []), index]);
    }
  });
  return { lengths, rowsOf };
}

function rowsInLine(text: string, language: DevsetLanguage, known: KnownTerms): Set<number> {
  const found = new Set<number>();
  const runs: (string | string[])[] = writesUnspaced(language)
    ? unspacedRuns(normalise(text))
    : [words(normalise(text)).map(stemmer(language))];
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) {
      for (const size of known.lengths.get(run[at] ?? '') ?? []) {
        const part = run.slice(at, at + size);
        const term = typeof part === 'string' ? part : part.join(' ');
        for (const row of known.rowsOf.get(term) ?? []) found.add(row);
      }
    }
  }
  return found;
}

/** For each row, the lines (indices from 0, ascending) in which one of its terms stands in a language, inside longer terms too. */
export function linesOfRows(rows: readonly ConceptRow[], lines: readonly DevsetLine[], language: DevsetLanguage): number[][] {
  const known = knownTerms(rows, language);
  const lists: number[][] = rows.map(() => []);
  lines.forEach((line, index) => {
    for (const row of rowsInLine(line.text[language], language, known)) lists[row]?.push(index);
  });
  return lists;
}
