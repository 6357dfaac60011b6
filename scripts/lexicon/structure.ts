import { DEVSET_LANGUAGES, type DevsetLanguage } from '../data/devset.js';
import type { ConceptRow } from './table.js';

/** Domains with the fewest rows that each must have. */
export const DOMAINS = [
  'organs',
  'instruments',
  'law',
  'rights',
  'development',
  'peace',
  'finance',
  'environment',
  'health',
  'disarmament',
  'openings',
  'general',
] as const;
export const FEWEST_IN_DOMAIN = 300;

const MOST_VARIANTS: Readonly<Record<DevsetLanguage, number>> = { ar: 6, en: 4, es: 4, fr: 4, ru: 4, zh: 4 };
/** Rows that may share a head word. */
const MOST_OF_HEAD = 10;
/** Languages in which no two rows may have the same head word. */
const MOST_ALIKE = 3;

const LATIN = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\d' ·-]+$/u;
/** What a term is written in: figures may stand in it, Roman ones in Russian, and Latin letters in Chinese (HIV病毒), but it isn't made of them. */
const SCRIPTS: Readonly<Record<DevsetLanguage, RegExp>> = {
  ar: /^(?=.*\p{Script=Arabic})[\p{Script=Arabic}\d -]+$/u,
  en: LATIN,
  es: LATIN,
  fr: LATIN,
  ru: /^(?=.*\p{Script=Cyrillic})[\p{Script=Cyrillic}\dIVX' -]+$/u,
  zh: /^(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z\d·]+$/u,
};

const at = (row: ConceptRow, what: string): string => `line ${row.line}, ${row.id}: ${what}`;

function cellErrors(row: ConceptRow, language: DevsetLanguage): string[] {
  const terms = row.terms[language];
  const errors: string[] = [];
  if (terms.length === 0) errors.push(at(row, `no ${language}`));
  if (terms.length > MOST_VARIANTS[language]) errors.push(at(row, `${terms.length} variants in ${language}`));
  if (new Set(terms).size < terms.length) errors.push(at(row, `a variant twice in ${language}`));
  for (const term of terms) {
    if (!SCRIPTS[language].test(term) || term !== term.trim() || term.includes('  ')) errors.push(at(row, `“${term}” is not ${language}`));
  }
  return errors;
}

const head = (row: ConceptRow, language: DevsetLanguage): string => (row.terms[language][0] ?? '').toLowerCase();

function grouped<Key>(rows: readonly ConceptRow[], key: (row: ConceptRow) => Key): Map<Key, ConceptRow[]> {
  const groups = new Map<Key, ConceptRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function headErrors(rows: readonly ConceptRow[]): string[] {
  const errors: string[] = [];
  const alike = new Map<string, number>();
  for (const language of DEVSET_LANGUAGES) {
    for (const [word, same] of grouped(rows, (row) => head(row, language))) {
      if (same.length > MOST_OF_HEAD) errors.push(`${same.length} rows begin with “${word}” in ${language}`);
      same.forEach((one, k) => {
        for (const two of same.slice(k + 1)) alike.set(`${one.id} and ${two.id}`, (alike.get(`${one.id} and ${two.id}`) ?? 0) + 1);
      });
    }
  }
  for (const [pair, count] of alike) if (count > MOST_ALIKE) errors.push(`${pair} are the same in ${count} languages`);
  return errors;
}

/** What is wrong with the form of the table; empty where nothing is. */
export function structureErrors(rows: readonly ConceptRow[]): string[] {
  const errors = rows.flatMap((row) => DEVSET_LANGUAGES.flatMap((language) => cellErrors(row, language)));
  for (const [id, same] of grouped(rows, (row) => row.id)) if (same.length > 1) errors.push(`the id ${id} stands ${same.length} times`);
  const domains = grouped(rows, (row) => row.domain);
  for (const domain of domains.keys())
    if (!DOMAINS.some((known) => known === domain)) errors.push(`no such domain: ${domain} (${domains.get(domain)?.[0]?.id})`);
  for (const domain of DOMAINS) {
    const size = domains.get(domain)?.length ?? 0;
    if (size < FEWEST_IN_DOMAIN) errors.push(`${size} rows in ${domain}`);
    if (size > (domains.get('general')?.length ?? 0)) errors.push(`${domain} has more rows than general`);
  }
  return [...errors, ...headErrors(rows)];
}
