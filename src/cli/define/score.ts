import { type Command, Option } from 'commander';
import type { ScoreFlags } from '../commands/score.js';
import { languageTag } from '../language-tag.js';
import { output } from './options.js';

/** `clausealign score`. */
export function defineScore(program: Command): void {
  program
    .command('score')
    .summary('measure an alignment against one made by hand')
    .description('Measures an alignment against one made by hand: precision, recall and F1, with omissions apart.')
    .requiredOption('--gold <file>', 'the alignment made by hand')
    .requiredOption('--test <file>', 'the alignment to measure')
    .option('--source-lang <tag>', 'of files that name their languages, that of the source', languageTag)
    .option('--target-lang <tag>', 'of files that name their languages, that of the target', languageTag)
    .addOption(new Option('--gold-format <format>', 'format of the gold (default: told by its content)').choices(['champollion']))
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addOption(output())
    .addHelpText(
      'after',
      '\nReads beads, json, jsonl, tsv, tmx, xliff, tei, hunalign ladders and Champollion gold, and gold of several languages such as the bundled gold.json.\n\nExample:\n  clausealign score --gold gold.beads --test mine.beads',
    )
    .action(async (flags: ScoreFlags) => (await import('../commands/score.js')).score(flags));
}
