import { createHash } from 'node:crypto';
import { conceptRows } from './table.js';

/** A compiled file, with what it counts. */
export interface BuiltFile {
  readonly name: string;
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
}

const WRITTEN = 'written for this project';
const LEARNT =
  'learnt from the development set of the United Nations Parallel Corpus v1.0: word pairs and their probabilities, no text of it';
const STATES = 'names of States: facts after UNTERM, by way of the repository datasets/country-codes (PDDL)';

const describe = (name: string): string => (name.includes('-') ? LEARNT : `${WRITTEN}; ${STATES}; vocabulary ${LEARNT}`);

function entry(name: string, text: string, status: string, counts: Readonly<Record<string, number>>) {
  return { file: name, status, ...counts, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

function domainCounts(concepts: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { domain } of conceptRows(concepts)) counts[domain] = (counts[domain] ?? 0) + 1;
  return counts;
}

/** What each file of the lexicons is, where it comes from, and how to make it again. */
export function lexiconManifest(concepts: string, files: readonly BuiltFile[]): string {
  const manifest = {
    title: 'Six-language lexicon of United Nations and general vocabulary: ar, en, es, fr, ru, zh',
    licence: 'MIT, as the project; what was learnt from the corpus is acknowledged below',
    command: 'npm run train:lexicons',
    acknowledgement:
      'The United Nations is acknowledged as the source of the United Nations Parallel Corpus. It has endorsed neither the software nor its data.',
    citation:
      'Michał Ziemski, Marcin Junczys-Dowmunt and Bruno Pouliquen: The United Nations Parallel Corpus v1.0. LREC 2016, Portorož, Slovenia.',
    method:
      'IBM Model 1 in both directions over the 4,000 lines of the development set, cut into written terms and, in Chinese, units that stand in three lines or more; kept where both directions support a pair, at most 12 a term.',
    domains: domainCounts(concepts),
    files: [
      entry('concepts.tsv', concepts, WRITTEN, { rows: conceptRows(concepts).length }),
      ...files.map(({ name, text, counts }) => entry(name, text, describe(name), counts)),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
