import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DevsetLanguage } from './devset.js';
import { readShared, root } from './shared.js';

/** One concept: its terms in each language, most used first. */
export type Concept = Readonly<Partial<Record<DevsetLanguage, readonly string[]>>>;

/** The concepts written for this library. */
export function readConcepts(): Concept[] {
  const [header = '', ...rows] = readFileSync(join(root, 'corpora/lexicons/concepts.tsv'), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return rows.map(
    (row) =>
      Object.fromEntries(
        row
          .split('\t')
          .map((cell, k) => [columns[k] ?? '', cell.split('|')])
          .slice(2),
      ) as Concept,
  );
}

const COUNTRY_COLUMNS: Readonly<Record<DevsetLanguage, readonly string[]>> = {
  ar: ['arabic_short', 'arabic_formal'],
  en: ['english_short', 'english_formal'],
  es: ['spanish_short', 'spanish_formal'],
  fr: ['french_short', 'french_formal'],
  ru: ['russian_short', 'russian_formal'],
  zh: ['chinese_short', 'chinese_formal'],
};

/** The names of States, short and formal, without articles and marks. */
export function countryConcepts(): Concept[] {
  const [header = [], ...rows] = parseCsv(readShared('country-names.csv'));
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(COUNTRY_COLUMNS).map(([language, names]) => [
          language,
          names.map((name) => bareName(row[header.indexOf(name)] ?? '')).filter(Boolean),
        ]),
      ) as Concept,
  );
}

function bareName(name: string): string {
  return name
    .replace(/\((?:the|le|la|les|l['’]|el|los|las)\)/gi, '')
    .replace(/\*/g, '')
    .replace(/^(?:the|la|le|les|el|los|las) |^l['’]/i, '')
    .trim();
}

function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replace(/""/g, '"')),
    );
}
