import { type BuildCorpusOptions, buildCorpus } from '../../corpus/build/build-corpus.js';
import type { CorpusProgress, DiscoveryProgress } from '../../corpus/build/progress.js';
import type { CorpusSummary } from '../../corpus/build/write-corpus.js';
import type { Rejection } from '../../corpus/discover/document-set.js';
import { DONE, FOUND_SOMETHING } from '../exits.js';
import { readLexiconFiles } from '../lexicons.js';
import { writeOut } from '../output.js';
import { bar, ProgressLine, spanOfTime } from '../progress.js';

/** Flags of `clausealign corpus`: the options of `buildCorpus`, some by a name that says more on a command line. */
export interface CorpusFlags
  extends Omit<BuildCorpusOptions, 'lexicons' | 'formats' | 'skipFilters' | 'seconds' | 'memory' | 'onDiscovery' | 'onProgress'> {
  readonly out: string;
  readonly lexicon?: BuildCorpusOptions['lexicons'];
  readonly format?: BuildCorpusOptions['formats'];
  readonly skipFilter?: BuildCorpusOptions['skipFilters'];
  readonly timeLimit?: BuildCorpusOptions['seconds'];
  readonly memoryLimit?: BuildCorpusOptions['memory'];
}

/** Rejections that are named on standard output. */
const NAMED = 20;

/** Says how far the work is, how fast it goes, and how long it will take. */
function reporter(line: ProgressLine): (progress: CorpusProgress) => void {
  const started = performance.now();
  return ({ done, of, now, rows, rejected }) => {
    line.show(() => {
      const rate = (now * 1000) / (performance.now() - started);
      const share = `${bar(done / Math.max(1, of), 24)} ${Math.floor((100 * done) / Math.max(1, of))} %`;
      const pace = `${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${spanOfTime((of - done) / rate)} left`;
      return `${share}  ${done} of ${of} documents, ${rows} rows, ${rejected} rejected  ${pace}`;
    });
  };
}

// Neither a file's name nor a reason may add a line or steer the terminal.
const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

function rejectionLine({ document, language, file, reason }: Rejection): string {
  const what = [document, language, file].filter((part) => part !== null && part !== undefined).join(', ');
  return `  ${plain(`${what}: ${reason}`)}`;
}

function summaryText({ documents, files, aligned, rows, removed, rejected }: CorpusSummary, out: string): string {
  const taken = Object.entries(removed).map(([filter, count]) => `${filter} ${count}`);
  const lines = [
    `${rows} rows of ${aligned} documents in ${plain(out)}; ${documents} documents found.`,
    `Files: ${files.seen}; ${files.inDocuments} in documents of several versions, ${files.rejected} rejected, ${files.passedOver} passed over.`,
    taken.length === 0 ? 'No row taken out by filters.' : `Taken out by filters: ${taken.join(', ')}.`,
    ...(rejected.count === 0 ? [] : [`Rejected: ${rejected.count}.`]),
    ...rejected.first.slice(0, NAMED).map(rejectionLine),
    ...(rejected.count > NAMED ? [`  and ${rejected.count - NAMED} more, in corpus.json`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The options of the flags that are given. */
function given({ out: _, lexicon, format, skipFilter, timeLimit, memoryLimit, ...same }: CorpusFlags): BuildCorpusOptions {
  const all = { ...same, lexicons: lexicon, formats: format, skipFilters: skipFilter, seconds: timeLimit, memory: memoryLimit };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Exit code of a command that an interrupt stopped, as shells have it: 128 and the number of the signal. */
const INTERRUPTED = 130;

/** Stops the run at an interrupt, and says what is left of it. @returns what takes the stop away again. */
function stoppable(line: ProgressLine, out: string, done: () => CorpusProgress | undefined): () => void {
  const stop = (): never => {
    line.done();
    const progress = done();
    const kept =
      progress === undefined
        ? 'stopped before the first document was done'
        : `stopped: ${progress.done} of ${progress.of} documents are kept; the same command with --resume goes on from there`;
    process.stderr.write(`clausealign: ${plain(`${kept} (${out})`)}\n`);
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', stop);
  return () => process.removeListener('SIGINT', stop);
}

/** Makes a corpus of a folder or a manifest, and gives the exit code: 1 where something was rejected. */
export async function corpus(input: string, flags: CorpusFlags): Promise<number> {
  await readLexiconFiles(flags.lexicon);
  const line = new ProgressLine();
  const report = reporter(line);
  let last: CorpusProgress | undefined;
  const onProgress = (progress: CorpusProgress): void => {
    last = progress;
    report(progress);
  };
  const onDiscovery = ({ files, of }: DiscoveryProgress): void => line.show(() => `looking for documents: ${files} of ${of} files`);
  const unstoppable = stoppable(line, flags.out, () => last);
  try {
    const summary = await buildCorpus(input, flags.out, { ...given(flags), onDiscovery, onProgress });
    line.done();
    await writeOut(summaryText(summary, flags.out));
    return summary.rejected.count > 0 ? FOUND_SOMETHING : DONE;
  } finally {
    unstoppable();
    line.done();
  }
}
