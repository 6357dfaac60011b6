import { existsSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type ExpectedOptions, expectArguments, expectOptions } from '../../arguments/expect.js';
import { FILE, FILES, FLAG, FOLDER, FUNCTION, whole } from '../../arguments/values.js';
import { ClauseAlignError } from '../../errors.js';
import { lexiconProvenance, version } from '../../write/generator.js';
import { type Discovery, type FileCounts, fileCounts } from '../discover/document-set.js';
import { fingerprintOf } from '../discover/fingerprint.js';
import { discoverFolder, type Looking } from '../discover/folder.js';
import type { LookTask, TextFacts } from '../discover/look-inside.js';
import { readManifest } from '../discover/manifest.js';
import { LostWork, MOST_THREADS, type Pool, workerPool } from '../pool.js';
import { reasonOf } from '../reason.js';
import { lexiconsOfFiles, rememberedLexicons } from '../remembered-lexicons.js';
import { finishedCorpus } from './finished.js';
import { makeFolders, writing } from './folder-file.js';
import { LOCK, lockedFolder } from './folder-lock.js';
import { JOURNAL, Journal } from './journal.js';
import { CORPUS, type CorpusOptions, type SettledOptions, settledOptions } from './options.js';
import type { CorpusProgress, DiscoveryProgress } from './progress.js';
import { runDocuments } from './run.js';
import { SeenRows } from './seen-rows.js';
import { type CorpusSummary, writeCorpus } from './write-corpus.js';

/** Options of `buildCorpus`. */
export interface BuildCorpusOptions extends CorpusOptions {
  /** Lexicons of your own beside those that ship: files that `readLexicons` takes. Default none. */
  readonly lexicons?: readonly string[];
  /** Threads, from 1. Default: as many as there are cores. The corpus is the same whatever their number. */
  readonly jobs?: number;
  /** Goes on with a run that was stopped. Default false: a folder that isn't empty is refused. */
  readonly resume?: boolean;
  /** Told while documents are looked for in a folder how many of its files are done. */
  readonly onDiscovery?: (progress: DiscoveryProgress) => void;
  /** Told after each document how far the work is. */
  readonly onProgress?: (progress: CorpusProgress) => void;
}

const BUILD: ExpectedOptions<BuildCorpusOptions> = {
  ...CORPUS,
  lexicons: FILES,
  jobs: whole(1, MOST_THREADS),
  resume: FLAG,
  onDiscovery: FUNCTION,
  onProgress: FUNCTION,
};

/** What of a run must be the same for another to go on with it, and what it found at its beginning. */
interface Run {
  readonly version: string;
  readonly input: string;
  readonly options: SettledOptions;
  readonly sets: number;
  readonly rejected: number;
  /** Documents of which there is one version alone. */
  readonly alone: number;
  readonly files: FileCounts;
  readonly languages: readonly string[];
  /** Of what was found: documents, their versions and files. */
  readonly fingerprint: string;
}

/** Options that a run may go on with in another value: what a document may cost, not what is made of it. */
const CHANGEABLE: ReadonlySet<string> = new Set(['seconds', 'memory']);

function inputOf(input: string): { readonly path: string; readonly isFolder: boolean } {
  const found = statSync(input, { throwIfNoEntry: false });
  if (found === undefined) throw new ClauseAlignError('unreadable', 'no such folder or manifest', input);
  return { path: realpathSync(input), isFolder: found.isDirectory() };
}

/** Files that may be looked into at a time for each thread. */
const AHEAD = 4;

/** Looks into files in threads, each with the limits of a document. */
function lookingIn({ pool, jobs, onDiscovery }: Threads, { maxSize, seconds }: SettledOptions): Looking {
  const look = (path: string): Promise<TextFacts> =>
    pool.run<LookTask, TextFacts>('lookInside', { path, maxSize }, seconds).catch((error: unknown) => {
      if (error instanceof LostWork) return { unreadable: reasonOf(error) };
      throw error;
    });
  return { look, most: jobs * AHEAD, onFile: (files, of) => onDiscovery({ files, of }) };
}

async function discover(input: string, threads: Threads, options: SettledOptions): Promise<Discovery> {
  const { path, isFolder } = inputOf(input);
  const found = isFolder ? await discoverFolder(path, lookingIn(threads, options)) : readManifest(path);
  if (found.sets.length > 0 || found.rejected.length > 0) return found;
  throw new ClauseAlignError('unreadable', 'no documents in it', input);
}

/** All languages of the sets: the pivot, then by tag. */
function languagesOf({ sets }: Discovery, pivot: string | undefined): string[] {
  const tags = [...new Set(sets.flatMap(({ versions }) => versions.map(({ language }) => language)))].sort();
  const first = pivot ?? tags.find((tag) => /^zh\b/i.test(tag));
  return first === undefined ? tags : [first, ...tags.filter((tag) => tag !== first)];
}

function refuseFilled(out: string, { plan }: Journal, resume: boolean): void {
  const names = readdirSync(out).filter((name) => name !== LOCK);
  if (names.length === 0 || (resume && (plan.exists || names.every((name) => name === JOURNAL)))) return;
  const reason = resume
    ? 'exists already, is not empty, and holds no run to go on with'
    : plan.exists
      ? 'holds a run that was stopped: --resume goes on with it'
      : 'exists already and is not empty';
  throw new ClauseAlignError('unwritable', reason, out);
}

/** Makes the folder where there is none; says whether it did. */
function makeFolder(out: string): boolean {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) throw new ClauseAlignError('unwritable', 'a file, not a folder to write to', out);
  writing(out, () => makeFolders(out));
  return found === undefined;
}

async function begin(journal: Journal, input: string, threads: Threads, options: SettledOptions): Promise<Run> {
  const found = await discover(input, threads, options);
  const { path } = inputOf(input);
  const { sets, rejected } = found;
  const alone = rejected.filter(({ code }) => code === 'unpaired').length;
  const counts = { sets: sets.length, rejected: rejected.length, alone, files: fileCounts(found) };
  const languages = languagesOf(found, options.pivot);
  const run: Run = { version, input: path, options, ...counts, languages, fingerprint: fingerprintOf(found) };
  journal.begin(run, found);
  return run;
}

/** The run that was stopped, if it is the one that is asked for. */
function takenUp(journal: Journal, input: string, options: SettledOptions, out: string): Run {
  const run = journal.plan.run as Run | undefined;
  if (run === undefined)
    throw new ClauseAlignError('unwritable', 'the journal of the run in it is damaged: start anew in another folder', out);
  const differs = (name: string): never => {
    throw new ClauseAlignError('unwritable', `the run in it was begun with ${name}: start anew in another folder`, out);
  };
  if (run.version !== version) differs(`version ${run.version}`);
  if (run.input !== inputOf(input).path) differs('other documents');
  const before = new Map(Object.entries(run.options));
  const now = new Map(Object.entries(options));
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    if (CHANGEABLE.has(name)) continue;
    const [then, value] = [before.get(name), now.get(name)].map((each) => JSON.stringify(each ?? null));
    if (then !== value) differs(`${name} ${then}`);
  }
  return run;
}

async function work(
  journal: Journal,
  run: Run,
  out: string,
  options: SettledOptions,
  { pool, jobs, lexicons, onProgress }: Threads,
): Promise<void> {
  const skips = (name: SettledOptions['skipFilters'][number]): boolean => options.skipFilters.includes(name);
  const seen = new SeenRows({ exact: !skips('duplicates'), near: !skips('near-duplicates') });
  const progress = { done: 0, now: 0, rows: 0, rejected: run.rejected, of: run.sets };
  await journal.takeUp(
    (signatures) => seen.add(signatures),
    ({ rows, rejected }) => {
      progress.done++;
      progress.rejected += rejected.length;
      for (const count of Object.values(rows)) progress.rows += count;
    },
  );
  const base = statSync(run.input).isDirectory() ? run.input : dirname(run.input);
  try {
    await runDocuments({ journal, pool, out, base, options, lexicons, jobs, languages: run.languages, seen, progress, onProgress });
  } finally {
    journal.close();
  }
}

/** What the work is done with. */
interface Threads {
  readonly pool: Pool;
  readonly jobs: number;
  /** Files of the user. */
  readonly lexicons: readonly string[];
  readonly onDiscovery: (progress: DiscoveryProgress) => void;
  readonly onProgress: (progress: CorpusProgress) => void;
}

async function withThreads<T>(options: SettledOptions, given: BuildCorpusOptions, use: (threads: Threads) => Promise<T>): Promise<T> {
  const { jobs = availableParallelism(), lexicons = [], onDiscovery = () => {}, onProgress = () => {} } = given;
  const pool = workerPool({ jobs, memory: options.memory });
  try {
    return await use({ pool, jobs, lexicons, onDiscovery, onProgress });
  } finally {
    await pool.close();
  }
}

/** @param resume Whether a run, or a corpus, may be in the folder. */
async function built(input: string, out: string, options: SettledOptions, threads: Threads, resume: boolean): Promise<CorpusSummary> {
  const journal = new Journal(out, options.shardSize);
  // Only the last act of a run puts this file there: with it all is done, but for the journal.
  if (resume && existsSync(join(out, 'corpus.json'))) {
    const { sameMaking, fingerprint, summary } = finishedCorpus(out, options, CHANGEABLE);
    if (!sameMaking) throw new ClauseAlignError('unwritable', 'holds a corpus that was made with other options or another version', out);
    if (fingerprint !== fingerprintOf(await discover(input, threads, options)))
      throw new ClauseAlignError('unwritable', 'holds a corpus of other documents, or some were added or removed since', out);
    journal.remove();
    return summary;
  }
  refuseFilled(out, journal, resume);
  const run = journal.plan.exists ? takenUp(journal, input, options, out) : await begin(journal, input, threads, options);
  await work(journal, run, out, options, threads);
  const lexicons = lexiconProvenance(await rememberedLexicons(threads.lexicons)(run.languages));
  const { alone, files, fingerprint } = run;
  const summary = await writeCorpus(out, journal, { options, lexicons, alone, files, fingerprint });
  journal.remove();
  return summary;
}

/** The options with their values. What stands in the user's lexicons counts, not where they are. */
async function settled(given: BuildCorpusOptions): Promise<SettledOptions> {
  const options = settledOptions(given);
  if (given.lexicons === undefined) return options;
  return { ...options, lexicons: lexiconProvenance(await lexiconsOfFiles(given.lexicons)) };
}

/**
 * Makes a parallel corpus of a folder of documents in several languages, or of a manifest: finds the versions of each document, aligns and
 * checks them, leaves out what filters object to, and writes rows, an index, `corpus.json` and a data card.
 *
 * Each document is worked on in a thread, with limits; one that fails is rejected, with its reason, and costs nothing else. What is written
 * depends on the documents and the options only. A run that was stopped at any moment goes on with `resume`, to the same bytes.
 *
 * @param input a folder, or a manifest: TSV or JSON Lines with `document`, `language` and `file`.
 * @param out the folder to write.
 * @throws {ClauseAlignError} `unreadable`, `invalid-input` or `invalid-lexicon` for what can't be read, `unwritable` for what can't be written or isn't empty,
 *   `invalid-option`.
 * @example
 * ```ts
 * const { rows, rejected } = await buildCorpus('resolutions', 'corpus', { formats: ['jsonl', 'parquet'] });
 * ```
 */
export async function buildCorpus(input: string, out: string, given: BuildCorpusOptions = {}): Promise<CorpusSummary> {
  expectArguments('buildCorpus', FILE, { input });
  expectArguments('buildCorpus', FOLDER, { out });
  expectOptions('buildCorpus', BUILD, given);
  const options = await settled(given);
  inputOf(input);
  const isNew = makeFolder(out);
  try {
    return await lockedFolder(out, () =>
      withThreads(options, given, (threads) => built(input, out, options, threads, given.resume ?? false)),
    );
  } finally {
    if (isNew && readdirSync(out).length === 0) rmdirSync(out);
  }
}
