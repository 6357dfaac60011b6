/**
 * Throughput, memory and safety of `clausealign corpus`, as whole processes on made sets of six languages, damaged at random.
 *
 * npm run bench:corpus [-- --sets N] [--runs N] [--kills N] [--part speed|memory|kills]... [--write]
 *
 * Needs ../shared/data; 20,000 sets take about 4 GB on disk. A part is measured alone, and the README keeps the rows of the others.
 */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { documentSet, passages, writeSets } from './data/document-sets.js';
import { randomNumbers } from './data/random.js';
import { writeReadmeSection } from './data/readme.js';
import { root } from './data/shared.js';

const { values: flags } = parseArgs({
  options: {
    sets: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '3' },
    kills: { type: 'string', default: '20' },
    part: { type: 'string', multiple: true, default: ['speed', 'memory', 'kills'] },
    write: { type: 'boolean', default: false },
  },
});
const given = process.argv.slice(2).filter((flag) => flag !== '--write');
const [sets, runs, kills] = [Number(flags.sets), Number(flags.runs), Number(flags.kills)];
const folder = mkdtempSync(join(tmpdir(), 'clausealign-corpus-'));
const command = join(root, 'dist/cli.js');
const count = (value: number) => Math.round(value).toLocaleString('en-US');

interface Made {
  readonly path: string;
  readonly sets: number;
  readonly characters: number;
}

function make(name: string, size: number): Made {
  const path = join(folder, name);
  return { path, sets: size, characters: writeSets(path, size, 1) };
}

interface Run {
  readonly documents: number;
  readonly seconds: number;
  /** Of all threads, user and system. */
  readonly cpu: number;
  readonly megabytes: number;
  readonly pairs: number;
  readonly rejected: number;
}

/** One whole process; it is the only one, so that its peak is the peak in all. */
function run(made: Made, jobs: number): Run {
  const [out, report] = [join(folder, 'out'), join(folder, 'report.json')];
  rmSync(out, { recursive: true, force: true });
  const last = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(report)},JSON.stringify(process.resourceUsage())))`;
  const args = [command, 'corpus', made.path, '--out', out, '--pivot', 'zh', '--skip-filter', 'near-duplicates', '--jobs', String(jobs)];
  const started = performance.now();
  const done = spawnSync(process.execPath, ['--import', last, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = (performance.now() - started) / 1000;
  if (done.status !== 0 && done.status !== 1) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, 'utf8'));
  const { groups, rejections } = JSON.parse(readFileSync(join(out, 'corpus.json'), 'utf8'));
  const pairs = Object.values<{ documents: number }>(groups).reduce((sum, group) => sum + group.documents, 0);
  return { documents: made.sets, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, pairs, rejected: rejections };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A checksum over all files of a folder and their names. */
function checksum(path: string): string {
  const hash = createHash('sha256');
  const visit = (under: string): void => {
    for (const name of readdirSync(join(path, under)).sort()) {
      const file = join(under, name);
      if (statSync(join(path, file)).isDirectory()) visit(file);
      else hash.update(`${file}\0`).update(readFileSync(join(path, file)));
    }
  };
  visit('');
  return hash.digest('hex');
}

/** Kills runs at random moments, most of them after the first shard, and compares what resuming gives with an undisturbed run. */
async function killTest(made: Made): Promise<{ late: number; isSame: boolean }> {
  const random = randomNumbers(20);
  const [whole, out] = [join(folder, 'whole'), join(folder, 'killed')];
  const args = (to: string, ...more: string[]) => [command, 'corpus', made.path, '--out', to, '--jobs', '2', '--shard-size', '20', ...more];
  spawnSync(process.execPath, args(whole));
  const journal = join(out, '.journal');
  const lines = (name: string) =>
    existsSync(join(journal, name)) ? readFileSync(join(journal, name)).filter((byte) => byte === 10).length : 0;
  let late = 0;
  for (let k = 0; k < kills; k++) {
    const child = spawn(process.execPath, args(out, '--resume'), { stdio: 'ignore' });
    const exit = once(child, 'exit');
    // The first few fall into the first shard, the others are spread over the rest; a little later, at whatever the run is doing.
    const documents = k < kills / 5 ? k * 4 : 20 + ((made.sets - 20) * (k - kills / 5)) / (kills - kills / 5);
    while (lines('documents.jsonl') < documents && child.exitCode === null) await pause(5);
    await pause(random() * 60);
    if (lines('shards.jsonl') > 0) late++;
    child.kill('SIGKILL');
    await exit;
  }
  const { status } = spawnSync(process.execPath, args(out, '--resume'));
  return { late, isSame: status === 0 && checksum(out) === checksum(whole) };
}

/** Two files of 50 MB, one document. */
async function makeLarge(path: string): Promise<void> {
  const text = documentSet(passages(), 1, 1);
  for (const language of ['zh', 'en'] as const) {
    const file = createWriteStream(join(path, `large.${language}.txt`));
    const size = Buffer.byteLength(text[language]);
    for (let written = 0; written < 50e6; written += size) if (!file.write(text[language])) await once(file, 'drain');
    file.end();
    await once(file, 'finish');
  }
}

const megabytes = (all: readonly Run[]) => `${count(median(all.map((each) => each.megabytes)))} MB`;
const speed = ({ characters }: Made, all: readonly Run[]) => {
  const [seconds, pairs, documents] = [median(all.map((each) => each.seconds)), all[0]?.pairs ?? 0, all[0]?.documents ?? 0];
  return `${count(documents / seconds)} documents, ${count(pairs / seconds)} pairs, ${count(characters / seconds)} characters a second`;
};

/** One thread and two by turns, so that whatever else the machine does touches both. */
function measureSpeed(): string[][] {
  const made = make('small', Math.max(1, Math.round(sets / 10)));
  const [one, two]: [Run[], Run[]] = [[], []];
  for (let k = 0; k < runs; k++) {
    one.push(run(made, 1));
    two.push(run(made, 2));
  }
  const ratio = median(one.map(({ seconds }, k) => seconds / (two[k]?.seconds ?? Number.NaN)));
  const perCore = (all: readonly Run[]) => count(median(all.map(({ cpu, pairs }) => pairs / cpu)));
  const title = `${count(made.sets)} sets`;
  return [
    [`${title}, one thread`, `${speed(made, one)}; ${perCore(one)} pairs for each second of a core`, megabytes(one)],
    [
      `${title}, two threads`,
      `${speed(made, two)}; ${perCore(two)} pairs for each second of a core; ${ratio.toFixed(2)} times as fast`,
      megabytes(two),
    ],
  ];
}

/** All sets, and two files of 50 MB among them that are one document. */
async function measureMemory(): Promise<string[][]> {
  const made = make('large', sets);
  await makeLarge(made.path);
  const all = run(made, 2);
  const figure = `${speed(made, [all])}; ${all.rejected} rejections, all of the large pair`;
  return [[`${count(made.sets)} sets, two threads, a pair of 50 MB among them`, figure, megabytes([all])]];
}

async function measureKills(): Promise<string[][]> {
  const made = make('kill', Math.max(40, Math.round(sets / 40)));
  const { late, isSame } = await killTest(made);
  const title = `${count(made.sets)} sets, killed ${kills} times, ${late} of them after the first shard, and resumed`;
  return [[title, isSame ? 'the same bytes as an undisturbed run' : 'NOT the same bytes', '']];
}

const PARTS: Readonly<Record<string, () => string[][] | Promise<string[][]>>> = {
  speed: measureSpeed,
  memory: measureMemory,
  kills: measureKills,
};

for (const part of flags.part) {
  const measure = PARTS[part];
  if (measure === undefined) throw new Error(`no such part: ${part}; there are ${Object.keys(PARTS).join(', ')}`);
  const rows = (await measure()).map((row) => `| ${row.join(' | ')} |`).join('\n');
  const table = `| what | figure | peak memory |\n|---|---|---|\n${rows}`;
  const again = `npm run bench:corpus -- ${[...given.filter((flag, k) => flag !== '--part' && given[k - 1] !== '--part'), '--part', part].join(' ')}`;
  const note = `One-page sets of six languages, \`--pivot zh\`, near-duplicate filter off; medians of ${runs} runs. Made by \`${again} --write\`.`;
  console.log(`${table}\n\n${note}\n`);
  if (flags.write) writeReadmeSection(`bench:corpus-${part}`, `${table}\n\n${note}`);
}
rmSync(folder, { recursive: true, force: true });
