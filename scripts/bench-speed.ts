/**
 * Speed and memory as whole processes, in ratios: each pair of commands is run in turn, A B A B …, and medians are compared, so that a
 * machine that changes its pace changes both.
 *
 * npm run bench:speed [-- --runs N] [--write]        needs `npm run build` and ../shared/data
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { devset } from './data/devset.js';
import { writeReadmeSection } from './data/readme.js';
import { champollion, charterLines } from './data/sets.js';
import { root } from './data/shared.js';

const { values: flags } = parseArgs({ options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } } });
const runs = Number(flags.runs);
const folder = mkdtempSync(join(tmpdir(), 'clausealign-speed-'));

/** Chinese and English lines, about 6,400 that differ, repeated in order until there are enough. */
function bitext(count: number): { zh: string[]; en: string[] } {
  const records = ['UN19990209_010', '890621f'].map(champollion);
  const lines = devset();
  const zh = [...lines.map((line) => line.text.zh), ...records.flatMap((one) => one.source), ...charterLines('zh')];
  const en = [...lines.map((line) => line.text.en), ...records.flatMap((one) => one.target), ...charterLines('en')];
  const repeat = (all: string[]) => Array.from({ length: count }, (_, k) => all[k % all.length] ?? '');
  return { zh: repeat(zh), en: repeat(en) };
}

function files(count: number): { zh: string; en: string } {
  const text = bitext(count);
  const put = (language: 'zh' | 'en') => {
    const file = join(folder, `${count}.${language}.txt`);
    writeFileSync(file, `${text[language].join('\n')}\n`);
    return file;
  };
  return { zh: put('zh'), en: put('en') };
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** One whole process; its peak memory comes from the process itself, as its last act. */
function run(args: readonly string[]): Run {
  const report = join(folder, 'peak.txt');
  const started = performance.now();
  const peak = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`;
  const done = spawnSync(process.execPath, ['--import', peak, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = (performance.now() - started) / 1000;
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  return { seconds, megabytes: Number(spawnSync('cat', [report], { encoding: 'utf8' }).stdout) / 1024 };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Both commands in turn. */
function paired(a: readonly string[], b: readonly string[]): { a: Run; b: Run; ratio: number } {
  const all = Array.from({ length: runs }, () => ({ a: run(a), b: run(b) }));
  const middle = (which: 'a' | 'b'): Run => ({
    seconds: median(all.map((one) => one[which].seconds)),
    megabytes: median(all.map((one) => one[which].megabytes)),
  });
  return { a: middle('a'), b: middle('b'), ratio: median(all.map((one) => one.b.seconds / one.a.seconds)) };
}

const count = (value: number) => Math.round(value).toLocaleString('en-US');
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** A script of `scripts/bench`, which prints JSON: the median of each of its figures. */
function figures<T extends Record<string, number>>(script: string, ...args: string[]): T {
  const path = join(root, 'scripts/bench', script);
  const all = Array.from({ length: runs }, () => {
    const done = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${script}: ${done.stderr}`);
    return JSON.parse(done.stdout) as T;
  });
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(all.map((one) => one[name] ?? Number.NaN))])) as T;
}

const command = join(root, 'dist/cli.js');
const align = ({ zh, en }: { zh: string; en: string }, ...more: string[]) => [
  command,
  'align',
  zh,
  en,
  '--unit',
  'line',
  '--format',
  'beads',
  '--source-lang',
  'zh',
  '--target-lang',
  'en',
  '-o',
  join(folder, 'out'),
  ...more,
];
const rows: string[][] = [];
const ten = files(10_000);
const hunalign = [join(root, 'scripts/bench/hunalign.mjs'), ten.zh, ten.en];
const against = paired(align(ten), hunalign);
rows.push([
  '10,000 lines zh–en, shipped lexicon, against hunalign (npm)',
  `${count(10_000 / against.a.seconds)} lines/s`,
  `${against.ratio.toFixed(1)} times hunalign's`,
]);
const twice = paired([join(root, 'scripts/bench/second-pass.mjs'), ten.zh, ten.en], hunalign);
rows.push(['the same with the second pass', `${count(10_000 / twice.a.seconds)} lines/s`, `${twice.ratio.toFixed(1)} times hunalign's`]);
const [five, fifty] = [files(5_000), files(50_000)];
const growth = paired(align(five), align(fifty));
rows.push(['5,000 → 50,000 lines a side', `${growth.b.megabytes.toFixed(0)} MB at the peak`, `${growth.ratio.toFixed(1)} times the time`]);

const corpus = join(root, 'corpora/a-hrc-44-solidarity');
const cold = paired(['-e', '0'], [command, 'align', join(corpus, 'zh.txt'), join(corpus, 'en.txt'), '-o', join(folder, 'out')]);
rows.push([
  'one resolution, cold command',
  `${(cold.b.seconds * 1000).toFixed(0)} ms`,
  `an empty \`node -e 0\` takes ${(cold.a.seconds * 1000).toFixed(0)} ms`,
]);

const warm = figures<{ parse: number; align: number; check: number; six: number }>('warm.mjs');
rows.push([
  'one resolution, library call, warm: two parses and an alignment',
  milliseconds(2 * warm.parse + warm.align),
  `two parses of ${milliseconds(warm.parse)}, one alignment of ${milliseconds(warm.align)}`,
]);
rows.push(['its check', milliseconds(warm.check), '']);
rows.push(['six versions: concordance and check', milliseconds(warm.six), 'fifteen alignments']);

/** Pairs of documents of a page: twenty lines of the development set each. */
const pages = join(folder, 'pages.json');
const lines = devset();
const page = (from: number, language: 'zh' | 'en') =>
  lines
    .slice(from, from + 20)
    .map(({ text }) => text[language])
    .join('\n\n');
writeFileSync(pages, JSON.stringify(Array.from({ length: lines.length / 20 }, (_, k) => [page(20 * k, 'zh'), page(20 * k, 'en')])));
const { perSecond } = figures<{ perSecond: number }>('pairs.mjs', pages);
rows.push(['documents of a page: parsed, aligned, checked', `${count(perSecond)} pairs/s a core`, milliseconds(1000 / perSecond)]);

rmSync(folder, { recursive: true, force: true });
const table = ['| what | figure | ratio |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
console.log(table);
if (flags.write)
  writeReadmeSection(
    'bench:speed',
    `${table}\n\nMedians of ${runs} runs; against hunalign, in length and cold of whole processes, in turn (\`npm run bench:speed\`).`,
  );
