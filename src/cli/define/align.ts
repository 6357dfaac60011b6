import { type Command, Option } from 'commander';
import type { AlignFlags } from '../commands/align.js';
import { ALIGN_FORMATS, confidence } from '../flags.js';
import { languageTag } from '../language-tag.js';
import { DOCUMENT, lexicon, output, TAGS } from './options.js';

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
Of a file that has nothing between the two languages, a warning says so.
Anchors are beads such as [3]:[4] that must come out, or ![3]:[4] that must not; or an alignment as json, jsonl,
tsv, tmx, xliff or tei, such as the page saves, all of whose pairs must come out.`;

/** `--no-lexicon` beside `--lexicon FILE`: the first leaves out what ships, the second adds the user's own. */
function noLexicon(): Option {
  const option = new Option('--no-lexicon', 'leave out the lexicons that ship with clausealign');
  option.negate = false;
  return option;
}

/** `clausealign align`. */
export function defineAlign(program: Command): void {
  program
    .command('align')
    .summary('pair the clauses of a document with those of its translation')
    .description('Pairs the clauses of a document with those of its translation.')
    .argument('<source>', DOCUMENT)
    .argument('<target>', 'the same document in another language')
    .option('--source-lang <tag>', `language of the source: ${TAGS} (default: detected)`, languageTag)
    .option('--target-lang <tag>', 'language of the target (default: detected)', languageTag)
    .addOption(
      new Option('--unit <unit>', 'what to pair; line: each line as it stands').choices(['clause', 'sentence', 'line']).default('clause'),
    )
    .addOption(lexicon())
    .addOption(noLexicon())
    .option('--anchors <file>', 'pairs that are fixed or forbidden')
    .option('--min-confidence <number>', 'leave out weaker pairs, from 0 to 1', confidence)
    .option('--explain', 'show the evidence of each pair')
    .addOption(output())
    .addOption(new Option('--format <format>', 'how to write it').choices(ALIGN_FORMATS).default('text'))
    .addHelpText('after', ALIGN_HELP)
    .action(async (source: string, target: string, flags: AlignFlags) =>
      (await import('../commands/align.js')).align(source, target, flags),
    );
}
