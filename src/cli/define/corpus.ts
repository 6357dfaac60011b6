import { type Command, Option } from 'commander';
import { CORPUS_DEFAULTS, CORPUS_FILTERS, CORPUS_FORMATS } from '../../corpus/build/options.js';
import type { CorpusFlags } from '../commands/corpus.js';
import type { SetExit } from '../exits.js';
import { confidence, count, eachOf, numberFrom, threads } from '../flags.js';
import { languageTag } from '../language-tag.js';
import { lexicon } from './options.js';

const CORPUS_HELP = `
Language versions are found by their names: zh/44-11.txt, 44-11.zh.txt, 44-11_zh.txt, A_RES_60_1-C.txt; where these don't say enough, by the
document symbol and the language in the text. A manifest says it outright: TSV with the columns document, language and file, or document and
a column of files for each language; or JSON Lines, {"document": …, "language": …, "file": …} or {"document": …, "files": {"zh": …, …}}.

Formats: jsonl, tmx, moses, parquet (each may be given, one after the other: --format jsonl --format tmx).
Filters, asked in this order: boilerplate, language, length-ratio, confidence, duplicates, near-duplicates. What they take out is counted, and
is no failure. A lexicon is what clausealign align takes (see its help), with its languages named in it or in its name. A run that was stopped, at whatever moment, goes on with --resume.

Exit codes: 0 done; 1 done, but documents or versions were rejected (they are named, with reasons, here and in corpus.json); 2 nothing done.

Examples:
  clausealign corpus resolutions --out corpus
  clausealign corpus resolutions --out corpus --all --format parquet --jobs 8
  clausealign corpus manifest.tsv --out corpus --pivot en --min-confidence 0.8 --skip-filter near-duplicates
  clausealign corpus resolutions --out corpus --resume`;

/** `clausealign corpus`. */
export function defineCorpus(program: Command, setExit: SetExit): void {
  program
    .command('corpus')
    .summary('make a parallel corpus of a folder of documents')
    .description(
      'Finds the language versions of documents in a folder, aligns and checks them, and writes a parallel corpus with its data card.',
    )
    .argument('<input>', 'a folder, or a manifest: TSV or JSON Lines')
    .requiredOption('--out <folder>', 'where to write; it must be new or empty, unless --resume')
    .option('--pivot <tag>', 'pair each version with the one in this language (default: zh, or else the first by tag)', languageTag)
    .addOption(new Option('--all', 'rows of all versions together, instead of pairs').conflicts('pivot'))
    .option('--jobs <number>', 'documents to work on at a time, each in a thread of its own (default: one for each core)', threads)
    .addOption(lexicon())
    .option('--resume', 'go on with a run that was stopped')
    .option('--min-confidence <number>', `leave out weaker rows, from 0 to 1 (default: ${CORPUS_DEFAULTS.minConfidence})`, confidence)
    .option(
      '--format <format>',
      `how to write it, may be given again: ${CORPUS_FORMATS.join(', ')} (default: ${CORPUS_DEFAULTS.formats.join(', ')})`,
      eachOf(CORPUS_FORMATS),
    )
    .option(
      '--max-length-ratio <number>',
      `leave out rows whose sides differ more in length than usual (default: ${CORPUS_DEFAULTS.maxLengthRatio} times)`,
      numberFrom(1),
    )
    .option('--skip-filter <filter>', `don't ask a filter, may be given again: ${CORPUS_FILTERS.join(', ')}`, eachOf(CORPUS_FILTERS))
    .option('--shard-size <number>', `documents whose rows share a file (default: ${CORPUS_DEFAULTS.shardSize})`, count)
    .option('--max-size <megabytes>', `reject larger texts (default: ${CORPUS_DEFAULTS.maxSize})`, numberFrom(0.001))
    .option('--time-limit <seconds>', `reject documents that take longer (default: ${CORPUS_DEFAULTS.seconds})`, numberFrom(0.001))
    .option(
      '--memory-limit <megabytes>',
      `heap of each thread; reject documents that need more (default: ${CORPUS_DEFAULTS.memory})`,
      numberFrom(16),
    )
    .addHelpText('after', CORPUS_HELP)
    .action(async (input: string, flags: CorpusFlags) => setExit(await (await import('../commands/corpus.js')).corpus(input, flags)));
}
