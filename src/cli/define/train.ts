import type { Command } from 'commander';
import type { TrainFlags } from '../commands/train.js';
import { confidence } from '../flags.js';
import { languageTag } from '../language-tag.js';
import { TAGS } from './options.js';

const TRAIN_HELP = `
Reads TMX, JSON Lines (what align writes, or {"source": "…", "target": "…"} a line) or two texts a line with a tab between, packed with
gzip or not. The lexicon is a table for the --lexicon of other commands.

Examples:
  clausealign train memory.tmx --out my-terms.tsv
  clausealign align zh.txt en.txt --lexicon my-terms.tsv`;

/** `clausealign train`. */
export function defineTrain(program: Command): void {
  program
    .command('train')
    .summary('learn a lexicon from aligned text')
    .description('Learns a lexicon from aligned text: which words of one language translate which of the other, and how likely.')
    .argument('<bitext>', 'TMX, JSON Lines or a table with tabs; - is standard input')
    .requiredOption('--out <file>', 'the lexicon to write; - is standard output')
    .option('--source-lang <tag>', `language of the source: ${TAGS} (default: as the file names it, or detected)`, languageTag)
    .option('--target-lang <tag>', 'language of the target (default: as the file names it, or detected)', languageTag)
    .option('--min-confidence <number>', 'pass over pairs that are less sure, where the file says it, from 0 to 1', confidence, 0.5)
    .addHelpText('after', TRAIN_HELP)
    .action(async (bitext: string, flags: TrainFlags) => (await import('../commands/train.js')).train(bitext, flags));
}
