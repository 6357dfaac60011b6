/**
 * Accuracy on gold, line mode: strict F1 over filled beads and F1 of null units, on hand-aligned documents and on damaged lines.
 *
 * npm run bench:accuracy -- [--seeds N] [--without KIND]... [--only NAME] [--lexicons none|written|all]
 */
import { parseArgs } from 'node:util';
import { alignLines } from '../src/align/index.js';
import { loadLexicons } from '../src/lexicon/load.js';
import type { Lexicon } from '../src/model/lexicon.js';
import type { EvidenceKind } from '../src/similarity/model.js';
import { damage, type GoldBead, type GoldText } from './data/damage.js';
import { DEVSET_PAIRS, devset, half } from './data/devset.js';
import { learntOn } from './data/learnt.js';
import { champollion, charterPairs, LANGUAGES, udhrPairs } from './data/sets.js';

const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    without: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    lexicons: { type: 'string', default: 'all' },
    errors: { type: 'boolean', default: false },
  },
});
const seeds = Number(flags.seeds);
const without = flags.without as EvidenceKind[];

interface Counts {
  right: number;
  found: number;
  gold: number;
  nullRight: number;
  nullFound: number;
  nullGold: number;
}
const zero = (): Counts => ({ right: 0, found: 0, gold: 0, nullRight: 0, nullFound: 0, nullGold: 0 });
const key = (bead: GoldBead) => `${bead.source.join()}:${bead.target.join()}`;
const filled = (bead: GoldBead) => bead.source.length > 0 && bead.target.length > 0;

function count(into: Counts, gold: readonly GoldBead[], found: readonly GoldBead[]): void {
  const wanted = new Set(gold.map(key));
  for (const bead of gold) filled(bead) ? into.gold++ : into.nullGold++;
  for (const bead of found) {
    const right = wanted.has(key(bead)) ? 1 : 0;
    if (filled(bead)) {
      into.found++;
      into.right += right;
    } else {
      into.nullFound++;
      into.nullRight += right;
    }
  }
}
const f1 = (right: number, found: number, gold: number) => (found + gold === 0 ? Number.NaN : (2 * right) / (found + gold));

function run(text: GoldText, languages: readonly [string, string], lexicons: readonly Lexicon[], into: Counts): void {
  const { pairs } = alignLines(text.source, text.target, { sourceLanguage: languages[0], targetLanguage: languages[1], lexicons, without });
  const index = (path: string) => Number(path.slice('line.'.length));
  const found = pairs.map((pair) => ({
    source: pair.source.map((unit) => index(unit.path)),
    target: pair.target.map((unit) => index(unit.path)),
  }));
  if (flags.errors) {
    const wanted = new Set(text.gold.map(key));
    pairs.forEach((pair, k) => {
      const bead = found[k];
      if (bead && !wanted.has(key(bead))) {
        console.log(
          `  ${key(bead)} ${pair.confidence.toFixed(3)} ${pair.cost.toFixed(1)} ${pair.evidence.map((e) => `${e.kind} ${e.cost.toFixed(1)}`).join(', ')}`,
        );
        for (const unit of [...pair.source, ...pair.target]) console.log(`      ${unit.path} ${unit.text.slice(0, 110)}`);
      }
    });
  }
  count(into, text.gold, found);
}

function report(name: string, counts: Counts): void {
  const strict = f1(counts.right, counts.found, counts.gold);
  const nulls = f1(counts.nullRight, counts.nullFound, counts.nullGold);
  console.log(
    `${name.padEnd(34)} ${strict.toFixed(4)}  ${nulls.toFixed(4)}   (${counts.right}/${counts.gold}, null ${counts.nullRight}/${counts.nullGold}, false ${counts.nullFound - counts.nullRight})`,
  );
}

async function shipped(source: string, target: string): Promise<Lexicon[]> {
  if (flags.lexicons === 'none') return [];
  return loadLexicons([source, target], { learnt: flags.lexicons === 'all' });
}

const wants = (name: string) => flags.only === undefined || name.includes(flags.only);

for (const name of ['UN19990209_010', '890621f', '198706005']) {
  if (!wants(name)) continue;
  const counts = zero();
  run(champollion(name), ['zh', 'en'], await shipped('zh', 'en'), counts);
  report(`${name} zh-en`, counts);
}
for (const target of LANGUAGES.slice(1)) {
  if (!wants(`udhr zh-${target}`)) continue;
  const counts = zero();
  const lexicons = await shipped('zh', target);
  for (let seed = 1; seed <= seeds; seed++) run(damage(udhrPairs('zh', target), ['zh', target], seed), ['zh', target], lexicons, counts);
  report(`udhr zh-${target}, damaged`, counts);
}
for (const target of LANGUAGES.slice(1)) {
  if (!wants(`charter zh-${target}`)) continue;
  const counts = zero();
  const lexicons = await shipped('zh', target);
  for (let seed = 1; seed <= seeds; seed++) run(damage(charterPairs('zh', target), ['zh', target], seed), ['zh', target], lexicons, counts);
  report(`charter zh-${target}, damaged`, counts);
}
const lines = devset();
for (const [source, target] of DEVSET_PAIRS) {
  if (!wants(`devset ${source}-${target}`)) continue;
  const counts = zero();
  const written = flags.lexicons === 'none' ? [] : await loadLexicons([source, target], { learnt: false });
  for (const which of [0, 1] as const) {
    const learnt = flags.lexicons === 'all' ? [learntOn(half(lines, which === 0 ? 1 : 0), source, target, written)] : [];
    const lexicons = [...written, ...learnt];
    const pairs = half(lines, which).map((line): [string, string] => [line.text[source], line.text[target]]);
    for (let seed = 1; seed <= seeds; seed++) run(damage(pairs, [source, target], seed), [source, target], lexicons, counts);
  }
  report(`devset ${source}-${target}, damaged`, counts);
}
