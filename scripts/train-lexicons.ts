/**
 * Builds the lexicons that ship: `corpora/lexicons/XX.js` (the written concepts, keyed, and the learnt vocabulary of a language) and
 * `corpora/lexicons/XX-YY.js` (translations learnt from the UN Parallel Corpus's development set, Ziemski et al. 2016).
 *
 * npm run train:lexicons            writes corpora/lexicons
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLearnt } from '../src/lexicon/learnt-table.js';
import { learnModel1 } from '../src/lexicon/model1.js';
import type { LexiconEntry } from '../src/model/lexicon.js';
import { termCutter, termKey } from '../src/text/terms.js';
import { countryConcepts, readConcepts } from './data/concepts.js';
import { DEVSET_LANGUAGES, DEVSET_PAIRS, devset } from './data/devset.js';
import { root } from './data/shared.js';

const out = join(root, 'corpora/lexicons');
const languages = DEVSET_LANGUAGES;
/** Translations kept for a term at most, the surest first. */
const MOST = 12;

const concepts = [...readConcepts(), ...countryConcepts()];
const keyed = new Map(
  languages.map((language) => [
    language,
    concepts.map((concept) => [...new Set((concept[language] ?? []).map((term) => termKey(term, language)))].filter(Boolean)),
  ]),
);
const lines = devset();
const cut = new Map(
  languages.map((language) => {
    const cutter = termCutter(language, (keyed.get(language) ?? []).flat());
    return [language, lines.map((line) => cutter.cut(line.text[language]))] as const;
  }),
);

function keepBest(entries: readonly LexiconEntry[]): LexiconEntry[] {
  const bySource = new Map<string, LexiconEntry[]>();
  for (const entry of entries) bySource.set(entry.source, [...(bySource.get(entry.source) ?? []), entry]);
  const score = (entry: LexiconEntry) => (entry.probability ?? 0) * (entry.backward ?? 0);
  return [...bySource.values()].flatMap((row) => row.sort((a, b) => score(b) - score(a) || (a.target < b.target ? -1 : 1)).slice(0, MOST));
}

const learnt = DEVSET_PAIRS.map(([source, target]) => {
  const pairs = lines.map((_, k) => ({ source: cut.get(source)?.[k] ?? [], target: cut.get(target)?.[k] ?? [] }));
  return { source, target, entries: keepBest(learnModel1(pairs, { minProbability: 0.08, minCount: 2 })) };
});

const vocabulary = new Map(languages.map((language) => [language, new Set<string>()]));
for (const { source, target, entries } of learnt) {
  for (const entry of entries) {
    vocabulary.get(source)?.add(entry.source);
    vocabulary.get(target)?.add(entry.target);
  }
}
const sorted = new Map([...vocabulary].map(([language, terms]) => [language, [...terms].sort()]));

mkdirSync(out, { recursive: true });
const header =
  '// Written by `npm run train:lexicons`. Learnt from the UN Parallel Corpus v1.0 (United Nations; Ziemski et al. 2016): see manifest.json.\n';
function write(name: string, data: Record<string, string>): void {
  const checksum = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  writeFileSync(join(out, `${name}.js`), `${header}export default ${JSON.stringify({ ...data, checksum })};\n`);
}
for (const language of languages) {
  const terms = keyed.get(language) ?? [];
  write(language, {
    language,
    concepts: terms.map((row) => row.join('|')).join('\n'),
    vocabulary: (sorted.get(language) ?? []).join('\n'),
  });
}
for (const { source, target, entries } of learnt) {
  write(`${source}-${target}`, { source, target, translations: encodeLearnt(entries, sorted.get(source) ?? [], sorted.get(target) ?? []) });
  console.log(`${source}-${target}: ${entries.length} translations`);
}
console.log(`${concepts.length} concepts`);
