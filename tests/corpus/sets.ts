import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/index.js';
import { loadCorpus, type OfficialLanguage } from '../../src/node.js';

const { texts, gold } = loadCorpus();

/** The text of a clause in its language, by path. */
const clauses = (language: OfficialLanguage) =>
  new Map(parseDocument(texts[language]).document.clauses.map(({ path, text }) => [path, text]));
const byLanguage = { zh: clauses('zh'), en: clauses('en'), fr: clauses('fr'), ru: clauses('ru') };

export type SetLanguage = keyof typeof byLanguage;

/** A short resolution of six paragraphs of the bundled one, the k-th of those that differ. */
export function shortText(language: SetLanguage, k: number, symbol?: string): string {
  const own = byLanguage[language];
  const rows = gold.filter((row) => /^(?:pp|op)\.\d+$/.test(row.zh[0] ?? ''));
  const preamble = rows.filter((row) => row.zh[0]?.startsWith('pp')).slice(k % 5, (k % 5) + 2);
  const operative = rows.filter((row) => row.zh[0]?.startsWith('op')).slice(k % 9, (k % 9) + 4);
  const text = (row: (typeof rows)[number]) => row[language].map((path) => own.get(path)).join(' ');
  const paragraphs = operative.map((row, n) => `${n + 1}. ${text(row)} (A/RES/60/${k}${n})`);
  return [...(symbol ? [symbol] : []), own.get('organ') ?? '', ...preamble.map(text), ...paragraphs].join('\n\n');
}

/** All files under a folder with their content, by path. */
export function tree(folder: string, under = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, under)).sort()) {
    const path = under === '' ? name : `${under}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) for (const [file, content] of tree(folder, path)) files.set(file, content);
    else files.set(path, readFileSync(join(folder, path), 'latin1'));
  }
  return files;
}
