import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DevsetLanguage } from '../data/devset.js';
import { root } from '../data/shared.js';

/** A row of the written lexicon as it stands in the file. */
export interface ConceptRow {
  readonly id: string;
  readonly domain: string;
  /** The line in the file, from 1. */
  readonly line: number;
  /** The terms of each language, most used first. */
  readonly terms: Readonly<Record<DevsetLanguage, readonly string[]>>;
}

export const CONCEPTS_FILE = join(root, 'corpora/lexicons/concepts.tsv');
/** The languages in the order of the file's columns. */
export const COLUMNS: readonly DevsetLanguage[] = ['zh', 'en', 'fr', 'es', 'ru', 'ar'];
export const HEADER = ['id', 'domain', ...COLUMNS].join('\t');

/** Rows of the written lexicon. Cells that a row lacks are empty. */
export function conceptRows(text = readFileSync(CONCEPTS_FILE, 'utf8')): ConceptRow[] {
  const [, ...lines] = text.replace(/\n$/, '').split('\n');
  return lines.map((line, index) => {
    const [id = '', domain = '', ...cells] = line.split('\t');
    const cell = (language: DevsetLanguage) => (cells[COLUMNS.indexOf(language)] ?? '').split('|').filter(Boolean);
    const terms = { ar: cell('ar'), en: cell('en'), es: cell('es'), fr: cell('fr'), ru: cell('ru'), zh: cell('zh') };
    return { id, domain, line: index + 2, terms };
  });
}
