import { type Command, Option } from 'commander';
import type { DiffFlags } from '../commands/diff.js';
import { DIFF_FORMATS } from '../flags.js';
import { languageTag } from '../language-tag.js';
import { DOCUMENT, output, TAGS } from './options.js';

const DIFF_HELP = `
In text, [-deleted words-] and {+added ones+} are marked, and clauses that are unchanged are only counted.

Examples:
  clausealign diff draft.txt draft.rev1.txt
  clausealign diff draft.txt adopted.txt --format html -o changes.html`;

/** `clausealign diff`. */
export function defineDiff(program: Command): void {
  program
    .command('diff')
    .summary('show what has changed between two states of one text')
    .description(
      'Shows what has changed between two states of one text in one language, such as a draft and its revision: clauses that were edited, added, deleted, moved or renumbered.',
    )
    .argument('<old>', DOCUMENT)
    .argument('<new>', 'the same document in a later state')
    .option('--lang <tag>', `language of both: ${TAGS} (default: detected)`, languageTag)
    .addOption(new Option('--format <format>', 'how to write it').choices(DIFF_FORMATS).default('text'))
    .addOption(output())
    .addHelpText('after', DIFF_HELP)
    .action(async (older: string, newer: string, flags: DiffFlags) => (await import('../commands/diff.js')).diff(older, newer, flags));
}
