import { Command, Option } from 'commander';
import { CORPUS_DEFAULTS, CORPUS_FILTERS, CORPUS_FORMATS } from '../corpus/build/options.js';
import { version } from '../write/generator.js';
import type { AlignFlags } from './commands/align.js';
import type { CheckFlags } from './commands/check.js';
import type { ConcordFlags } from './commands/concord.js';
import type { CorpusFlags } from './commands/corpus.js';
import type { DiffFlags } from './commands/diff.js';
import type { FetchFlags } from './commands/fetch.js';
import type { ParseFlags } from './commands/parse.js';
import type { ScoreFlags } from './commands/score.js';
import type { StreamFlags } from './commands/stream.js';
import type { TrainFlags } from './commands/train.js';
import {
  ALIGN_FORMATS,
  CHECK_FORMATS,
  CONCORD_FORMATS,
  confidence,
  count,
  DIFF_FORMATS,
  each,
  eachOf,
  FAIL_ON,
  numberFrom,
  officialLanguages,
  PARSE_FORMATS,
} from './flags.js';
import { eachLanguageTag, languageTag } from './language-tag.js';

type SetExit = (code: number) => void;

const TAGS = 'ar, en, es, fr, ru, zh or any BCP-47 tag';

const EXAMPLES = `
Examples:
  clausealign parse resolution.zh.txt                    show the paragraphs of a document
  clausealign align resolution.zh.txt resolution.en.txt  show both versions side by side
  clausealign align zh.txt en.txt --format tmx -o memory.tmx
  clausealign check resolution.zh.txt resolution.en.txt  say whether the translation is complete
  clausealign diff draft.txt adopted.txt                 show what has changed
  clausealign <command> --help                           say more about a command

Exit codes: 0 done; 1 done, but some rows failed or a check found something; 2 wrong usage, unreadable input or an internal failure.`;

function addParse(program: Command): void {
  program
    .command('parse')
    .summary('show the structure of one document')
    .description('Shows the structure of one document: its paragraphs with their paths, its notes, and what to look at.')
    .argument('<file>', 'text, Word (.docx), HTML or PDF; - is standard input')
    .option('--lang <tag>', `its language: ${TAGS} (default: detected)`, languageTag)
    .addOption(new Option('--format <format>', 'how to write it').choices(PARSE_FORMATS).default('tree'))
    .addHelpText('after', '\nExample:\n  clausealign parse resolution.fr.txt --format json')
    .action(async (file: string, flags: ParseFlags) => (await import('./commands/parse.js')).parse(file, flags));
}

/** `--no-lexicon` beside `--lexicon FILE`: the first leaves out what ships, the second adds the user's own. */
function noLexicon(): Option {
  const option = new Option('--no-lexicon', 'leave out the lexicons that ship with clausealign');
  option.negate = false;
  return option;
}

const ALIGN_HELP = `
Formats: text (for reading), json, jsonl, tsv, tmx and xliff (translation tools), html (a page), beads (indices),
  moses (two files, named by -o PREFIX and the languages), tei (stand-off links), xlsx (a workbook).

Examples:
  clausealign align zh.txt en.txt
  clausealign align zh.txt ar.txt --format html -o page.html
  clausealign align zh.sentences en.sentences --unit line --format beads
  clausealign align zh.txt fr.txt --lexicon my-terms.tsv --min-confidence 0.5 --format tmx -o memory.tmx

A lexicon is a table: its first line names two languages with a tab between (zh<TAB>en), each other line has a term, a
tab, its translation and, if you like, a tab and a probability from 0 to 1. Also read, told by their content: tables of
terms with languages as headings (CSV, TSV; exports of UNTERM), TBX, CC-CEDICT, hunalign's .dic, dictd's .index with its
.dict or .dict.dz beside it; any of them packed with gzip. Lexicons that share a language are chained: zh-en and en-ar.
Anchors are beads such as [3]:[4] that must come out, or ![3]:[4] that must not; or an alignment as json, jsonl,
tsv, tmx, xliff or tei, such as the page saves, all of whose pairs must come out.`;

function addAlign(program: Command): void {
  program
    .command('align')
    .summary('pair the clauses of a document with those of its translation')
    .description('Pairs the clauses of a document with those of its translation.')
    .argument('<source>', 'text, Word (.docx), HTML or PDF; - is standard input')
    .argument('<target>', 'the same document in another language')
    .option('--source-lang <tag>', `language of the source: ${TAGS} (default: detected)`, languageTag)
    .option('--target-lang <tag>', 'language of the target (default: detected)', languageTag)
    .addOption(
      new Option('--unit <unit>', 'what to pair; line: each line as it stands').choices(['clause', 'sentence', 'line']).default('clause'),
    )
    .option('--lexicon <file>', 'add a lexicon of your own (may be given again)', each)
    .addOption(noLexicon())
    .option('--anchors <file>', 'pairs that are fixed or forbidden')
    .option('--min-confidence <number>', 'leave out weaker pairs, from 0 to 1', confidence)
    .option('--explain', 'show the evidence of each pair')
    .option('-o, --output <file>', 'where to write; - is standard output')
    .addOption(new Option('--format <format>', 'how to write it').choices(ALIGN_FORMATS).default('text'))
    .addHelpText('after', ALIGN_HELP)
    .action(async (source: string, target: string, flags: AlignFlags) =>
      (await import('./commands/align.js')).align(source, target, flags),
    );
}

const CHECK_HELP = `
Exit codes: 0 nothing at or above --fail-on; 1 something; 2 wrong usage, unreadable input or an internal failure.
A file clausealign.config.json in the current folder may turn rules off or grade them: {"rules": {"end-punctuation": "off"}}.
Accepted findings stand in clausealign.suppressions.json beside it, which --write-suppressions makes and keeps tidy.

Examples:
  clausealign check zh.txt en.txt
  clausealign check zh.txt en.txt fr.txt ar.txt --format html -o page.html
  clausealign check zh.txt en.txt --terms unterm.tsv --fail-on warning
  clausealign check zh.txt en.txt --write-suppressions`;

function addCheck(program: Command, setExit: SetExit): void {
  program
    .command('check')
    .summary('say whether translations are complete and agree with their source')
    .description('Says whether translations are complete, and what in them does not agree with their source.')
    .argument('<source>', 'text, Word (.docx), HTML or PDF; - is standard input')
    .argument('<target...>', 'the same document in other languages')
    .option('--lang <tag>', `language of a file, once for each in order: ${TAGS} (default: detected)`, eachLanguageTag)
    .addOption(new Option('--unit <unit>', 'what to compare; line: each line as it stands').choices(['clause', 'line']).default('clause'))
    .option('--alignment <file>', 'judge these pairs: beads, json, jsonl, tsv, tmx, xliff, tei or a ladder')
    .option('--terms <file>', 'approved terms: a table with tabs, as UNTERM exports it, or TBX')
    .option('--config <file>', 'which rules, how grave (default: clausealign.config.json, where there is one)')
    .option('--write-suppressions', 'accept all that is found, so that it is not shown again')
    .addOption(new Option('--format <format>', 'how to write it').choices(CHECK_FORMATS).default('text'))
    .addOption(new Option('--fail-on <severity>', 'what gives exit code 1').choices(FAIL_ON).default('error'))
    .option('-o, --output <file>', 'where to write; - is standard output')
    .addHelpText('after', CHECK_HELP)
    .action(async (source: string, targets: string[], flags: CheckFlags) =>
      setExit(await (await import('./commands/check.js')).check(source, targets, flags)),
    );
}

const CONCORD_HELP = `
Examples:
  clausealign concord zh.txt en.txt fr.txt es.txt ru.txt ar.txt
  clausealign concord zh.txt en.txt fr.txt --format html -o table.html`;

function addConcord(program: Command): void {
  program
    .command('concord')
    .summary('align three to six versions row by row and say where one stands alone')
    .description('Aligns three to six versions row by row, and says where one of them differs from the others.')
    .argument('<file...>', 'text, Word (.docx), HTML or PDF files, one a language; - is standard input')
    .option('--lang <tag>', `language of a file, once for each in order: ${TAGS} (default: detected)`, eachLanguageTag)
    .addOption(new Option('--unit <unit>', 'what to pair; line: each line as it stands').choices(['clause', 'line']).default('clause'))
    .option('--pivot <tag>', 'the version that names and orders the rows (default: zh, or else the first file)', languageTag)
    .addOption(new Option('--format <format>', 'how to write it').choices(CONCORD_FORMATS).default('text'))
    .option('-o, --output <file>', 'where to write; - is standard output')
    .addHelpText('after', CONCORD_HELP)
    .action(async (files: string[], flags: ConcordFlags) => (await import('./commands/concord.js')).concord(files, flags));
}

const DIFF_HELP = `
In text, [-deleted words-] and {+added ones+} are marked, and clauses that are unchanged are only counted.

Examples:
  clausealign diff draft.txt draft.rev1.txt
  clausealign diff draft.txt adopted.txt --format html -o changes.html`;

function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('show what has changed between two states of one text')
    .description(
      'Shows what has changed between two states of one text in one language, such as a draft and its revision: clauses that were edited, added, deleted, moved or renumbered.',
    )
    .argument('<old>', 'text, Word (.docx), HTML or PDF; - is standard input')
    .argument('<new>', 'the same document in a later state')
    .option('--lang <tag>', `language of both: ${TAGS} (default: detected)`, languageTag)
    .addOption(new Option('--format <format>', 'how to write it').choices(DIFF_FORMATS).default('text'))
    .option('-o, --output <file>', 'where to write; - is standard output')
    .addHelpText('after', DIFF_HELP)
    .action(async (older: string, newer: string, flags: DiffFlags) => (await import('./commands/diff.js')).diff(older, newer, flags));
}

function addScore(program: Command): void {
  program
    .command('score')
    .summary('measure an alignment against one made by hand')
    .description('Measures an alignment against one made by hand: precision, recall and F1, with omissions apart.')
    .requiredOption('--gold <file>', 'the alignment made by hand')
    .requiredOption('--test <file>', 'the alignment to measure')
    .option('--source-lang <tag>', 'in gold of several languages, that of the source', languageTag)
    .option('--target-lang <tag>', 'in gold of several languages, that of the target', languageTag)
    .addOption(new Option('--gold-format <format>', 'format of the gold (default: told by its content)').choices(['champollion']))
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nReads beads, json, jsonl, tsv, tmx, xliff, tei, hunalign ladders and Champollion gold, and gold of several languages such as the bundled gold.json.\n\nExample:\n  clausealign score --gold gold.beads --test mine.beads',
    )
    .action(async (flags: ScoreFlags) => (await import('./commands/score.js')).score(flags));
}

const CORPUS_HELP = `
Language versions are found by their names: zh/44-11.txt, 44-11.zh.txt, 44-11_zh.txt, A_RES_60_1-C.txt; where these don't say enough, by the
document symbol and the language in the text. A manifest says it outright: TSV with the columns document, language and file, or document and
a column of files for each language; or JSON Lines, {"document": …, "language": …, "file": …} or {"document": …, "files": {"zh": …, …}}.

Formats: jsonl, tmx, moses, parquet (each may be given, one after the other: --format jsonl --format tmx).
Filters, asked in this order: boilerplate, language, length-ratio, confidence, duplicates, near-duplicates. What they take out is counted, and
is no failure. A run that was stopped, at whatever moment, goes on with --resume.

Exit codes: 0 done; 1 done, but documents or versions were rejected (they are named, with reasons, here and in corpus.json); 2 nothing done.

Examples:
  clausealign corpus resolutions --out corpus
  clausealign corpus resolutions --out corpus --all --format parquet --jobs 8
  clausealign corpus manifest.tsv --out corpus --pivot en --min-confidence 0.8 --skip-filter near-duplicates
  clausealign corpus resolutions --out corpus --resume`;

function addCorpus(program: Command, setExit: SetExit): void {
  program
    .command('corpus')
    .summary('make a parallel corpus of a folder of documents')
    .description(
      'Finds the language versions of documents in a folder, aligns and checks them, and writes a parallel corpus with its data card.',
    )
    .argument('<input>', 'a folder, or a manifest: TSV or JSON Lines')
    .requiredOption('--out <folder>', 'where to write; it must be new or empty, unless --resume')
    .option('--pivot <tag>', 'pair each version with the one in this language (default: zh, or else the first by tag)', languageTag)
    .option('--all', 'rows of all versions together, instead of pairs')
    .option('--jobs <number>', 'documents to work on at a time, each in a thread of its own (default: one for each core)', count)
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
    .action(async (input: string, flags: CorpusFlags) => setExit(await (await import('./commands/corpus.js')).corpus(input, flags)));
}

const STREAM_HELP = `
Each line in:  {"id": …, "source": {"language": "zh", "text": "…"}, "target": {"language": "en", "text": "…"}, "options": {…}}
  "lines" (an array) instead of "text" aligns the lines as they stand; "options" may hold unit, minConfidence, explain, secondPass.
Each line out: {"id": …, "ok": true, "alignment": {…}} or {"id": …, "ok": false, "error": {"code": "…", "message": "…"}}, in the order of the input.

Example:
  clausealign stream < pairs.jsonl > alignments.jsonl`;

function addStream(program: Command, setExit: SetExit): void {
  program
    .command('stream')
    .summary('align many pairs, as JSON Lines from standard input to standard output')
    .description(
      'Aligns many pairs of documents: JSON Lines from standard input to standard output. A row that fails costs itself only, and exit code 1.',
    )
    .option('--jobs <number>', 'rows to work on at a time, each in a thread of its own', count, 1)
    .addHelpText('after', STREAM_HELP)
    .action(async (flags: StreamFlags) => setExit(await (await import('./commands/stream.js')).stream(flags)));
}

const TRAIN_HELP = `
Reads TMX, JSON Lines (what align writes, or {"source": "…", "target": "…"} a line) or two texts a line with a tab between, packed with
gzip or not. The lexicon is a table for align --lexicon.

Examples:
  clausealign train memory.tmx --out my-terms.tsv
  clausealign align zh.txt en.txt --lexicon my-terms.tsv`;

function addTrain(program: Command): void {
  program
    .command('train')
    .summary('learn a lexicon from aligned text')
    .description('Learns a lexicon from aligned text: which words of one language translate which of the other, and how likely.')
    .argument('<bitext>', 'TMX, JSON Lines or a table with tabs; - is standard input')
    .requiredOption('--out <file>', 'the lexicon to write')
    .option('--source-lang <tag>', `language of the source: ${TAGS} (default: as the file names it, or detected)`, languageTag)
    .option('--target-lang <tag>', 'language of the target (default: as the file names it, or detected)', languageTag)
    .option('--min-confidence <number>', 'pass over pairs that are less sure, where the file says it, from 0 to 1', confidence, 0.5)
    .addHelpText('after', TRAIN_HELP)
    .action(async (bitext: string, flags: TrainFlags) => (await import('./commands/train.js')).train(bitext, flags));
}

const FETCH_HELP = `
Takes the Word file of each language, or else its PDF. The folder gets a manifest.json with sources and checksums; --resume keeps what it
lists and is unchanged. Exit code 1: some languages failed.

Example:
  clausealign fetch A/HRC/RES/44/11 --lang zh,en --out texts`;

function addFetch(program: Command, setExit: SetExit): void {
  program
    .command('fetch')
    .summary('get the official files of a document from the United Nations')
    .description('Gets the official files of a document from the document service of the United Nations.')
    .argument('<symbol>', 'its symbol, such as A/HRC/RES/44/11')
    .option('--lang <tags>', 'languages, with commas between (default: all six)', officialLanguages)
    .requiredOption('--out <folder>', 'where to put the files')
    .option('--base-url <url>', 'the service to ask (default: https://documents.un.org)')
    .option('--resume', 'go on in a folder that has files already')
    .addHelpText('after', FETCH_HELP)
    .action(async (symbol: string, flags: FetchFlags) => setExit(await (await import('./commands/fetch.js')).fetch(symbol, flags)));
}

/**
 * The command line as commander has it. It never exits by itself: it throws.
 *
 * @param setExit Told the exit code of a run that ends well, where that is not 0.
 */
export function createProgram(setExit: SetExit): Command {
  const program = new Command('clausealign');
  program
    .description('Aligns United Nations resolutions and their translations, clause by clause.')
    .version(version, '-V, --version', 'print the version')
    .option('--debug', 'on an error, show where it happened')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  addParse(program);
  addAlign(program);
  addCheck(program, setExit);
  addConcord(program);
  addDiff(program);
  addScore(program);
  addCorpus(program, setExit);
  addStream(program, setExit);
  addTrain(program);
  addFetch(program, setExit);
  return program;
}
