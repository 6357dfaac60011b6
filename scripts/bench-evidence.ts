/**
 * What each kind of evidence is worth: strict F1 over filled beads and F1 of null units on damaged text, with one kind left out at a
 * time, and without the stemmers. A table for the README.
 *
 * npm run bench:evidence [-- --seeds N] [--without KIND]... [--write]
 */
import { parseArgs } from 'node:util';
import { type AlignLinesOptions, alignLines, type EvidenceKind, type Lexicon, loadLexicons, parseDocument } from '../src/index.js';
import { loadCorpus } from '../src/node.js';
import { scoreAlignment } from '../src/score/score-alignment.js';
import { EVIDENCE_KINDS } from '../src/similarity/model.js';
import { damagedVersion, foundPairs } from './data/clause-sets.js';
import { conceptLexicon } from './data/concept-lexicon.js';
import { damage, type GoldBead, type GoldText } from './data/damage.js';
import { writeReadmeSection } from './data/readme.js';
import { champollion, charterPairs, udhrPairs } from './data/sets.js';

const KINDS = EVIDENCE_KINDS.filter((kind) => kind !== 'embedding');

const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '8' },
    without: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});
const seeds = Array.from({ length: Number(flags.seeds) }, (_, k) => k + 1);

interface Set {
  readonly name: string;
  readonly languages: readonly [string, string];
  readonly texts: readonly GoldText[];
  readonly change?: Change;
}

const damaged = (pairs: (source: string, target: string) => [string, string][], languages: readonly [string, string]) =>
  seeds.map((seed) => damage(pairs(...languages), languages, seed));

const sets: Set[] = [
  { name: 'UDHR zh–en', languages: ['zh', 'en'], texts: damaged(udhrPairs, ['zh', 'en']) },
  { name: 'UDHR fr–es', languages: ['fr', 'es'], texts: damaged(udhrPairs, ['fr', 'es']) },
  { name: 'UDHR en–de', languages: ['en', 'de'], texts: damaged(udhrPairs, ['en', 'de']) },
  {
    name: 'UDHR fr–es, no lexicon, one pass',
    languages: ['fr', 'es'],
    texts: damaged(udhrPairs, ['fr', 'es']),
    change: { lexicons: [], secondPass: 'never' },
  },
  {
    name: 'UDHR en–ru, no lexicon, one pass',
    languages: ['en', 'ru'],
    texts: damaged(udhrPairs, ['en', 'ru']),
    change: { lexicons: [], secondPass: 'never' },
  },
  { name: 'Charter zh–ru', languages: ['zh', 'ru'], texts: damaged(charterPairs, ['zh', 'ru']).slice(0, 4) },
  { name: 'Hansard zh–en', languages: ['zh', 'en'], texts: [champollion('890621f')] },
];

type Change = Partial<AlignLinesOptions>;

function scored(set: Set, lexicons: readonly Lexicon[], change: Change): string {
  const index = (list: readonly { path: string }[]) => list.map(({ path }) => Number(path.slice('line.'.length)));
  const gold: GoldBead[] = [];
  const found: GoldBead[] = [];
  let shift = 0;
  for (const text of set.texts) {
    const { pairs } = alignLines(text.source, text.target, {
      sourceLanguage: set.languages[0],
      targetLanguage: set.languages[1],
      lexicons,
      ...change,
      ...set.change,
    });
    const shifted = (units: readonly number[]) => units.map((unit) => unit + shift);
    gold.push(...text.gold.map((bead) => ({ source: shifted(bead.source), target: shifted(bead.target) })));
    found.push(...pairs.map((pair) => ({ source: shifted(index(pair.source)), target: shifted(index(pair.target)) })));
    shift += text.source.length + text.target.length;
  }
  const { strict, null: alone } = scoreAlignment(gold, found);
  return `${(strict.f1 ?? 0).toFixed(3)} / ${(alone.f1 ?? 0).toFixed(3)}`;
}

/** Paragraphs left out, joined and moved, in clause mode. */
async function clauses(without: readonly EvidenceKind[]): Promise<string> {
  const { texts } = loadCorpus();
  const lexicons = await loadLexicons(['zh', 'fr']);
  let [right, said, wanted] = [0, 0, 0];
  for (const seed of seeds) {
    const document = (language: 'zh' | 'fr') => parseDocument(texts[language], { language }).document;
    const one = damagedVersion(document('zh'), document('fr'), seed, 'kept');
    const gold = new globalThis.Set(one.gold);
    const found = foundPairs(one, lexicons, without);
    right += found.filter(({ pair }) => gold.has(pair)).length;
    said += found.length;
    wanted += gold.size;
  }
  return ((2 * right) / (said + wanted)).toFixed(3);
}

async function row(label: string, change: Change, tag = ''): Promise<string> {
  const cells: string[] = [];
  for (const set of sets) {
    const languages = set.languages.map((language) => `${language}${language === 'zh' ? '' : tag}`) as [string, string];
    const lexicons = tag === '' ? await loadLexicons(languages) : [conceptLexicon(languages[0], languages[1])];
    cells.push(scored({ ...set, languages }, lexicons, change));
  }
  cells.push(tag === '' ? await clauses(change.without ?? []) : '–');
  const line = `| ${label} | ${cells.join(' | ')} |`;
  console.log(line);
  return line;
}

const head = [`| | ${sets.map(({ name }) => name).join(' | ')} | resolution zh–fr, clauses |`, `|---${'|---'.repeat(sets.length + 1)}|`];
console.log(head.join('\n'));
const lines = [await row('all', {})];
const off = flags.without.length > 0 ? (flags.without as EvidenceKind[]) : KINDS;
for (const kind of off) lines.push(await row(`without ${kind}`, { without: [kind] }));
if (flags.without.length === 0) {
  lines.push(await row('without `fast-levenshtein` (names and cognates)', { without: ['names', 'cognates'] }));
  const written: string[] = [];
  for (const set of sets) written.push(scored(set, [conceptLexicon(...set.languages)], {}));
  lines.push(`| written lexicon only | ${written.join(' | ')} | – |`);
  lines.push(await row('the same without `natural` (no stems)', {}, '-x-nostem'));
}
if (flags.write) {
  const note = `Strict F1 of filled beads / F1 of null units; ${seeds.length} draws of damage each. Made by \`npm run bench:evidence -- --write\`.`;
  writeReadmeSection('bench:evidence', `${[...head, ...lines].join('\n')}\n\n${note}`);
}
