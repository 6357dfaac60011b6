/**
 * Measures the parser on rendered trees in six languages: without damage, with damage, with all numbers lost; and the speed of what is built.
 *
 * npm run bench:parse [-- --trees N] [--write]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { conventions } from '../tests/render/conventions.js';
import { type Condition, featureShares, measure, type Totals } from '../tests/render/measure.js';
import { writeReadmeSection } from './data/readme.js';

const { values: flags } = parseArgs({
  options: { trees: { type: 'string', default: '1000' }, write: { type: 'boolean', default: false } },
});
const trees = Number(flags.trees);

/** Never rounds up to a hundred. */
function percent(right: number, all: number): string {
  return all === 0 ? '–' : `${(Math.floor((10_000 * right) / all) / 100).toFixed(2)} %`;
}

function measured(condition: Condition): Map<string, Totals> {
  return new Map(
    conventions.map((convention) => {
      const totals = measure(convention, condition, 1, trees);
      for (const difference of totals.differences) console.error(`${condition}: ${difference}`);
      return [convention.tag, totals];
    }),
  );
}

function resultTable(): string {
  const [clean, damaged, unnumbered] = (['clean', 'damaged', 'unnumbered'] as const).map(measured);
  const rows = conventions.flatMap(({ tag }) => {
    const [c, d, u] = [clean?.get(tag), damaged?.get(tag), unnumbered?.get(tag)];
    if (!c || !d || !u) return [];
    const cells = [
      `${c.same} of ${c.documents}`,
      percent(d.right, d.clauses),
      percent(d.tied, d.notes),
      percent(u.ordered, u.documents),
      percent(u.paragraphs.right, u.paragraphs.all),
      percent(u.items.right, u.items.all),
    ];
    return [`| ${tag} | ${cells.join(' | ')} |`];
  });
  return [
    '| | not damaged: same tree | damaged: clauses right | notes tied right | all numbers lost: in order | paragraph paths | sub-paragraph paths |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function features(): string {
  const shares = featureShares(1, trees);
  for (const [name, share] of shares) console.log(`  ${(100 * share).toFixed(1).padStart(5)} %  ${name}`);
  const [rarest, share] = shares.at(-1) ?? ['', 0];
  return `${shares.length} features are drawn; the rarest (${rarest}) stands in ${(100 * share).toFixed(1)} % of the trees of the languages that have it.`;
}

const processes = 5;

/** Runs the timing script, whose header says what it measures, in a process of its own. */
function timed<T>(...args: string[]): T {
  const script = fileURLToPath(new URL('bench/parse-speed.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

interface Round {
  readonly ones: number;
  readonly ten: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function speed(language: string): string {
  const firsts = Array.from({ length: processes }, () => ['1', '10'].map((size) => timed<{ first: number }>(language, size).first));
  const rounds = Array.from({ length: processes }, () => timed<Round[]>(language)).flat();
  const ratios = rounds.map(({ ones, ten }) => (10 * ten) / ones);
  const first = median(firsts.map(([one = Number.NaN, ten = Number.NaN]) => ten / one));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(1));
  return `${language}: ${(10_000 / median(rounds.map(({ ten }) => ten))).toFixed(0)} MB of UTF-8 a second; 10 MB in ${median(ratios).toFixed(1)} times the time of 1 MB (${rounds.length} rounds: ${least} to ${most}), as the first text of a process in ${first.toFixed(1)} times`;
}

const speeds = ['en', 'zh'].map(speed).join('; ');
const text = [
  resultTable(),
  '',
  `${trees} random trees a language. ${features()}`,
  '',
  `Speed in processor time, collection of garbage included, medians of ${processes} processes: ${speeds}. Made by \`npm run bench:parse -- --write\`.`,
].join('\n');
console.log(text);
if (flags.write) writeReadmeSection('bench:parse', text);
