/**
 * What the lexicons are worth: accuracy of lines without any, with the written one, with the learnt one as well, and with dictionaries of
 * the user chained through English. On damaged lines of the Universal Declaration, and on the half of the UN Parallel Corpus's
 * development set that nothing was learnt from.
 *
 * npm run bench:lexicons [-- --seeds N] [--dictionary FILE]... [--write]
 *   --dictionary   CC-CEDICT and others; dictionaries of FreeDict are found where Debian installs them
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alignLines, type Lexicon, loadLexicons } from '../src/index.js';
import { readLexicons } from '../src/node.js';
import { damage, type GoldBead } from './data/damage.js';
import { type DevsetLanguage, devset, half } from './data/devset.js';
import { learntOn } from './data/learnt.js';
import { writeReadmeSection } from './data/readme.js';
import { LANGUAGES, udhrPairs } from './data/sets.js';

const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    dictionary: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});

const FREEDICT = ['eng-ara', 'eng-fra', 'eng-spa', 'eng-rus', 'ara-eng'].map((pair) => `/usr/share/dictd/freedict-${pair}.index`);
const dictionaries = [...flags.dictionary, ...FREEDICT.filter((file) => existsSync(file))].flatMap((file) => readLexicons(file));

const STEPS = ['none', 'written', 'written and learnt', 'and dictionaries'] as const;

/** Beads said, in the gold, and both; filled ones and lines alone together. */
interface Count {
  right: number;
  said: number;
  gold: number;
}
const f1 = ({ right, said, gold }: Count): number => (2 * right) / (said + gold);
const key = (bead: GoldBead): string => `${bead.source.join()}:${bead.target.join()}`;

function run(pairs: readonly (readonly [string, string])[], target: string, lexicons: readonly Lexicon[], count: Count): void {
  for (let seed = 1; seed <= Number(flags.seeds); seed++) {
    const text = damage(pairs, ['zh', target], seed);
    const gold = new Set(text.gold.map(key));
    const { pairs: found } = alignLines(text.source, text.target, {
      sourceLanguage: 'zh',
      targetLanguage: target,
      lexicons,
      secondPass: 'never',
    });
    const index = (path: string) => Number(path.slice('line.'.length));
    count.gold += gold.size;
    count.said += found.length;
    for (const { source, target: other } of found) {
      if (gold.has(key({ source: source.map(({ path }) => index(path)), target: other.map(({ path }) => index(path)) }))) count.right++;
    }
  }
}

/** The lexicons of each step. */
async function steps(target: DevsetLanguage, learnt: (written: readonly Lexicon[]) => readonly Lexicon[]): Promise<(readonly Lexicon[])[]> {
  const written = await loadLexicons(['zh', target], { learnt: false });
  const both = [...written, ...learnt(written)];
  return dictionaries.length === 0 ? [[], written, both] : [[], written, both, [...both, ...dictionaries]];
}

async function declaration(target: DevsetLanguage): Promise<Count[]> {
  const shipped = (await loadLexicons(['zh', target])).slice(1);
  return (await steps(target, () => shipped)).map((lexicons) => {
    const count = { right: 0, said: 0, gold: 0 };
    run(udhrPairs('zh', target), target, lexicons, count);
    return count;
  });
}

async function otherHalf(target: DevsetLanguage): Promise<Count[]> {
  const lines = devset();
  const counts: Count[] = STEPS.map(() => ({ right: 0, said: 0, gold: 0 }));
  for (const which of [0, 1] as const) {
    const made = await steps(target, (written) => [learntOn(half(lines, which === 0 ? 1 : 0), 'zh', target, written)]);
    const pairs = half(lines, which).map((line): [string, string] => [line.text.zh, line.text[target]]);
    made.forEach((lexicons, step) => {
      const count = counts[step];
      if (count !== undefined) run(pairs, target, lexicons, count);
    });
  }
  return counts;
}

const table = [`| lines | ${STEPS.join(' | ')} |`, `|---|${STEPS.map(() => '---:|').join('')}`];
for (const [name, measure] of [
  ['Declaration', declaration],
  ['UN lines', otherHalf],
] as const) {
  for (const target of LANGUAGES.slice(1)) {
    const counts = await measure(target);
    const cells = STEPS.map((_, step) => ((counts[step]?.gold ?? 0) === 0 ? '–' : f1(counts[step] as Count).toFixed(4)));
    table.push(`| ${name}, zh–${target} | ${cells.join(' | ')} |`);
    console.log(table.at(-1));
  }
}
const names = [...new Set(dictionaries.map(({ name }) => name))];
const note = `F1 of all pairs, lines left alone included; ${flags.seeds} ways of damage each. Dictionaries: ${names.join(', ') || 'none installed'}; between Chinese and
the languages other than English they are chained through it.`;
if (flags.write) writeReadmeSection('bench:lexicons', `${table.join('\n')}\n\n${note}`);
