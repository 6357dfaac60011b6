/**
 * Accuracy on gold: strict and lax F1 over filled beads and F1 of null units, on hand-aligned documents, on damaged lines (no structure used) and
 * on damaged resolutions (clause mode); and how far confidence can be believed.
 *
 * npm run bench:accuracy [-- --seeds N] [--only NAME]... [--without KIND]... [--lexicons none|written|all] [--second-pass never] [--errors] [--model FILE] [--write]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AlignmentModel, alignLines, type EvidenceKind, type Lexicon, loadLexicons, parseDocument } from '../src/index.js';
import { loadCorpus, type OfficialLanguage } from '../src/node.js';
import { damagedVersion, foundPairs } from './data/clause-sets.js';
import { damage, type GoldText } from './data/damage.js';
import { DEVSET_PAIRS, devset, half } from './data/devset.js';
import { calibrationError, type Judged, rankingArea, surestRight } from './data/isotonic.js';
import { learntOn } from './data/learnt.js';
import { writeReadmeSection } from './data/readme.js';
import { champollion, charterPairs, LANGUAGES, udhrPairs } from './data/sets.js';

const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    without: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [''] },
    lexicons: { type: 'string', default: 'all' },
    'second-pass': { type: 'string', default: 'auto' },
    errors: { type: 'boolean', default: false },
    model: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const seeds = Number(flags.seeds);
const without = flags.without as EvidenceKind[];
/** Fitted numbers to be tried, those that ship otherwise. */
const model: { model?: AlignmentModel } = flags.model === '' ? {} : { model: JSON.parse(readFileSync(flags.model, 'utf8')) };
const secondPass = flags['second-pass'] as 'auto' | 'always' | 'never';

/** Pairs said and right, those of filled beads and of units alone apart. */
class Tally {
  readonly #filled = { right: 0, found: 0, gold: 0, foundLinked: 0, goldLinked: 0 };
  readonly #omitted = { right: 0, found: 0, gold: 0 };
  readonly #added = { right: 0, found: 0, gold: 0 };
  readonly judged: Judged[] = [];

  /** @param gold beads as `3+4=5`: source units, target units; `3=` and `=5` stand alone. */
  add(gold: readonly string[], found: readonly { pair: string; confidence: number }[]): void {
    const wanted = new Set(gold);
    const said = found.map(({ pair }) => pair);
    for (const { pair, confidence } of found) this.judged.push({ probability: confidence, right: wanted.has(pair) });
    for (const pair of gold) this.#countsOf(pair).gold++;
    for (const pair of said) {
      this.#countsOf(pair).found++;
      if (wanted.has(pair)) this.#countsOf(pair).right++;
    }
    const goldLinks = new Set(gold.flatMap(linksOf));
    const foundLinks = new Set(said.flatMap(linksOf));
    this.#filled.foundLinked += said.filter((pair) => linksOf(pair).some((link) => goldLinks.has(link))).length;
    this.#filled.goldLinked += gold.filter((pair) => linksOf(pair).some((link) => foundLinks.has(link))).length;
  }

  #countsOf(pair: string) {
    if (pair.endsWith('=')) return this.#omitted;
    return pair.startsWith('=') ? this.#added : this.#filled;
  }

  get strict(): number {
    return f1(this.#filled);
  }

  /** Beads that share a link with one of the other set. */
  get lax(): number {
    const { foundLinked, goldLinked, found, gold } = this.#filled;
    const [precision, recall] = [foundLinked / found, goldLinked / gold];
    return (2 * precision * recall) / (precision + recall);
  }

  /** Units without counterpart: of the source (1-0), of the target (0-1), of both. */
  get omitted(): number {
    return f1(this.#omitted);
  }

  get added(): number {
    return f1(this.#added);
  }

  get null(): number {
    return f1(this.nulls);
  }

  get nulls(): { right: number; found: number; gold: number } {
    const [a, b] = [this.#omitted, this.#added];
    return { right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold };
  }
}

function f1({ right, found, gold }: { right: number; found: number; gold: number }): number {
  return (2 * right) / (found + gold);
}

function linksOf(pair: string): string[] {
  const [source = [], target = []] = pair.split('=').map((units) => (units === '' ? [] : units.split('+')));
  return source.flatMap((s) => target.map((t) => `${s}=${t}`));
}

/** A figure, or a dash where nothing was there to be right or wrong. */
const figure = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(4));

const rows: { name: string; tally: Tally; fitted: boolean }[] = [];

function report(name: string, tally: Tally, fitted: boolean): void {
  rows.push({ name, tally, fitted });
  const { strict, lax, null: alone, omitted, added, nulls } = tally;
  console.log(
    `${name.padEnd(36)} strict ${figure(strict)}  lax ${figure(lax)}  null ${figure(alone)} (1-0 ${figure(omitted)}, 0-1 ${figure(added)}; ${nulls.right} of ${nulls.gold}, ${nulls.found - nulls.right} false)`,
  );
}

function runLines(
  text: GoldText,
  [sourceLanguage, targetLanguage]: readonly [string, string],
  lexicons: readonly Lexicon[],
  tally: Tally,
): void {
  const { pairs } = alignLines(text.source, text.target, { sourceLanguage, targetLanguage, lexicons, without, secondPass, ...model });
  const units = (list: readonly { path: string }[]) => list.map(({ path }) => path.slice('line.'.length)).join('+');
  const found = pairs.map((pair) => ({ pair: `${units(pair.source)}=${units(pair.target)}`, confidence: pair.confidence }));
  const gold = text.gold.map((bead) => `${bead.source.join('+')}=${bead.target.join('+')}`);
  tally.add(gold, found);
  if (!flags.errors) return;
  const wanted = new Set(gold);
  pairs.forEach((pair, k) => {
    if (wanted.has(found[k]?.pair ?? '')) return;
    console.log(
      `  ${found[k]?.pair} ${pair.confidence.toFixed(3)} ${pair.evidence.map((one) => `${one.kind} ${one.cost.toFixed(1)}`).join(', ')}`,
    );
    for (const unit of [...pair.source, ...pair.target]) console.log(`      ${unit.path} ${unit.text.slice(0, 110)}`);
  });
}

async function shipped(source: string, target: string): Promise<Lexicon[]> {
  return flags.lexicons === 'none' ? [] : loadLexicons([source, target], { learnt: flags.lexicons === 'all' });
}

const wants = (name: string) => flags.only.some((part) => name.includes(part));

for (const name of ['UN19990209_010', '890621f', '198706005']) {
  if (!wants(name)) continue;
  const tally = new Tally();
  runLines(champollion(name), ['zh', 'en'], await shipped('zh', 'en'), tally);
  report(`${name} zh–en`, tally, name !== 'UN19990209_010');
}
/** Chinese with each of the others. */
const WITH_CHINESE = LANGUAGES.slice(1).map((target) => ['zh', target] as const);
/** Pairs of which one language at least has no table, nor a lexicon that ships. */
const WITHOUT_TABLE = [
  ['zh', 'de'],
  ['en', 'it'],
  ['en', 'fi'],
  ['ru', 'uk'],
  ['de', 'it'],
  ['en', 'hi'],
  ['en', 'ko'],
  ['en', 'th'],
  ['zh', 'ja'],
] as const;
for (const [set, pairs, languages, fitted] of [
  ['UDHR', udhrPairs, [...WITH_CHINESE, ...WITHOUT_TABLE], false],
  ['UN Charter', charterPairs, WITH_CHINESE, true],
] as const) {
  for (const [source, target] of languages) {
    if (!wants(`${set} ${source}–${target}`)) continue;
    const tally = new Tally();
    const lexicons = await shipped(source, target);
    for (let seed = 1; seed <= seeds; seed++) {
      runLines(damage(pairs(source, target), [source, target], seed), [source, target], lexicons, tally);
    }
    report(`${set} ${source}–${target}, damaged`, tally, fitted);
  }
}
for (const [source, target] of DEVSET_PAIRS) {
  if (!wants(`devset ${source}–${target}`)) continue;
  const tally = new Tally();
  const lines = devset();
  const written = flags.lexicons === 'none' ? [] : await loadLexicons([source, target], { learnt: false });
  for (const which of [0, 1] as const) {
    const learnt = flags.lexicons === 'all' ? [learntOn(half(lines, which === 0 ? 1 : 0), source, target, written)] : [];
    const pairs = half(lines, which).map((line): [string, string] => [line.text[source], line.text[target]]);
    // Two thousand lines a half: a fifth of the seeds gives as many beads as the other sets have.
    for (let seed = 1; seed <= Math.max(1, seeds / 5); seed++)
      runLines(damage(pairs, [source, target], seed), [source, target], [...written, ...learnt], tally);
  }
  report(`devset ${source}–${target}, damaged`, tally, true);
}
const { texts } = loadCorpus();
const document = (language: OfficialLanguage) => parseDocument(texts[language], { language }).document;
for (const numbers of ['kept', 'lost'] as const) {
  if (!wants(`clauses, numbers ${numbers}`)) continue;
  const tally = new Tally();
  for (const [k, source] of LANGUAGES.entries()) {
    for (const target of LANGUAGES.slice(k + 1)) {
      const lexicons = await shipped(source, target);
      for (let seed = 1; seed <= Math.max(2, seeds / 5); seed++) {
        const one = damagedVersion(document(source), document(target), seed * 31 + k, numbers);
        const found = foundPairs(one, lexicons);
        tally.add(one.gold, found);
        if (flags.errors) {
          const wanted = new Set(one.gold);
          for (const { pair, confidence } of found)
            if (!wanted.has(pair)) console.log(`  ${source}–${target} ${seed}: ${pair} ${confidence.toFixed(3)}`);
        }
      }
    }
  }
  report(`resolution, clauses, numbers ${numbers}`, tally, false);
}

const unseen = rows.filter((row) => !row.fitted).flatMap((row) => row.tally.judged);
const confidence = `expected calibration error ${calibrationError(unseen).toFixed(4)}, AUROC ${rankingArea(unseen).toFixed(3)}, right among the 90 % surest ${surestRight(unseen, 0.9).toFixed(4)} (${unseen.length} beads)`;
if (unseen.length > 0) console.log(`confidence on text not fitted on: ${confidence}`);
if (flags.write) {
  const line = ({ name, tally, fitted }: (typeof rows)[number]) => {
    const { strict, lax, null: alone, omitted, added, nulls } = tally;
    const cells = [strict, lax, alone, omitted, added].map(figure);
    return `| ${[`${name}${fitted ? ' †' : ''}`, ...cells, nulls.gold, nulls.found - nulls.right].join(' | ')} |`;
  };
  const head = '| set | strict F1 | lax F1 | F1, null units | 1-0 | 0-1 | null units | false |';
  const table = [head, '|---|---|---|---|---|---|---|---|', ...rows.map(line)].join('\n');
  writeReadmeSection(
    'bench:accuracy',
    `${table}\n\nStrict and lax F1 are over filled beads; null units are those without counterpart, of the source (1-0) and of the target (0-1).\n\n† Weights were fitted on other draws of the same texts (the devset's lexicon is learnt on the other half of its documents).\n\nConfidence, pooled over the sets without †: ${confidence}. Made by \`npm run bench:accuracy -- --seeds ${seeds} --write\`.`,
  );
}
