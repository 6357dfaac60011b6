import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encodeLearnt } from '../../src/lexicon/learnt-table.js';
import type { LexiconEntry } from '../../src/model/lexicon.js';
import { termKey } from '../../src/text/terms.js';
import { countryConcepts, readConcepts } from '../data/concepts.js';
import { DEVSET_LANGUAGES, DEVSET_PAIRS, type DevsetLanguage, devset } from '../data/devset.js';
import { learntEntries } from '../data/learnt.js';
import { type BuiltFile, lexiconManifest } from './manifest.js';
import { CONCEPTS_FILE } from './table.js';
import { learningCutter } from './units.js';

/** Translations kept for a term at most, the surest first. */
const MOST = 12;

const HEADER =
  '// Written by `npm run train:lexicons`. Learnt from the UN Parallel Corpus v1.0 (United Nations; Ziemski et al. 2016): see manifest.json.\n';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The terms of each concept as the library keys them, each once. */
function keyedConcepts(language: DevsetLanguage): string[][] {
  return [...readConcepts(), ...countryConcepts()].map((concept) => [
    ...new Set((concept[language] ?? []).map((term) => termKey(term, language)).filter(Boolean)),
  ]);
}

function keepBest(entries: readonly LexiconEntry[]): LexiconEntry[] {
  const bySource = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const row = bySource.get(entry.source);
    if (row === undefined) bySource.set(entry.source, [entry]);
    else row.push(entry);
  }
  const score = (entry: LexiconEntry) => (entry.probability ?? 0) * (entry.backward ?? 0);
  return [...bySource.values()].flatMap((row) => row.sort((a, b) => score(b) - score(a) || (a.target < b.target ? -1 : 1)).slice(0, MOST));
}

interface Learnt {
  readonly source: DevsetLanguage;
  readonly target: DevsetLanguage;
  readonly entries: readonly LexiconEntry[];
}

function learntPairs(keyed: ReadonlyMap<DevsetLanguage, readonly string[][]>): Learnt[] {
  const lines = devset();
  const cut = new Map(
    DEVSET_LANGUAGES.map((language) => {
      const texts = lines.map((line) => line.text[language]);
      return [language, texts.map(learningCutter(language, (keyed.get(language) ?? []).flat(), texts).cut)] as const;
    }),
  );
  return DEVSET_PAIRS.map(([source, target]) => {
    const pairs = lines.map((_, k) => ({ source: cut.get(source)?.[k] ?? [], target: cut.get(target)?.[k] ?? [] }));
    return { source, target, entries: keepBest(learntEntries(pairs, source, target)) };
  });
}

/** The terms of a language that have learnt translations into any other, sorted by code unit. */
function vocabularyOf(language: DevsetLanguage, learnt: readonly Learnt[]): string[] {
  const terms = new Set<string>();
  for (const { source, target, entries } of learnt) {
    if (source === language) for (const entry of entries) terms.add(entry.source);
    if (target === language) for (const entry of entries) terms.add(entry.target);
  }
  return [...terms].sort();
}

function moduleOf(data: Readonly<Record<string, string>>): string {
  return `${HEADER}export default ${JSON.stringify({ ...data, checksum: sha256(JSON.stringify(data)).slice(0, 16) })};\n`;
}

/** Everything that stands in corpora/lexicons beside the written table, by file name. The same input gives the same bytes. */
export function buildLexicons(): Map<string, string> {
  const keyed = new Map(DEVSET_LANGUAGES.map((language) => [language, keyedConcepts(language)] as const));
  const learnt = learntPairs(keyed);
  const vocabulary = new Map(DEVSET_LANGUAGES.map((language) => [language, vocabularyOf(language, learnt)] as const));
  const files: BuiltFile[] = [];
  for (const language of DEVSET_LANGUAGES) {
    const concepts = keyed.get(language) ?? [];
    const terms = vocabulary.get(language) ?? [];
    const text = moduleOf({ language, concepts: concepts.map((row) => row.join('|')).join('\n'), vocabulary: terms.join('\n') });
    files.push({ name: `${language}.js`, text, counts: { concepts: concepts.length, vocabulary: terms.length } });
  }
  for (const { source, target, entries } of learnt) {
    const translations = encodeLearnt(entries, vocabulary.get(source) ?? [], vocabulary.get(target) ?? []);
    files.push({
      name: `${source}-${target}.js`,
      text: moduleOf({ source, target, translations }),
      counts: { translations: entries.length },
    });
  }
  const manifest = lexiconManifest(readFileSync(CONCEPTS_FILE, 'utf8'), files);
  return new Map([...files.map(({ name, text }) => [name, text] as const), ['manifest.json', manifest]]);
}
