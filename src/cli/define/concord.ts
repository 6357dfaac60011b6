import { type Command, Option } from 'commander';
import type { ConcordFlags } from '../commands/concord.js';
import { CONCORD_FORMATS } from '../flags.js';
import { eachLanguageTag, languageTag } from '../language-tag.js';
import { DOCUMENT, lexicon, output, TAGS } from './options.js';

const CONCORD_HELP = `
A lexicon is what clausealign align takes; see its help.

Examples:
  clausealign concord zh.txt en.txt fr.txt es.txt ru.txt ar.txt
  clausealign concord zh.txt en.txt fr.txt --format html -o table.html`;

/** `clausealign concord`. */
export function defineConcord(program: Command): void {
  program
    .command('concord')
    .summary('align three to six versions row by row and say where one stands alone')
    .description('Aligns three to six versions row by row, and says where one of them differs from the others.')
    .argument('<file...>', `one a language: ${DOCUMENT}`)
    .option('--lang <tag>', `language of a file, once for each in order: ${TAGS} (default: detected)`, eachLanguageTag)
    .addOption(new Option('--unit <unit>', 'what to pair; line: each line as it stands').choices(['clause', 'line']).default('clause'))
    .addOption(lexicon())
    .option('--pivot <tag>', 'the version that names and orders the rows (default: zh, or else the first file)', languageTag)
    .addOption(new Option('--format <format>', 'how to write it').choices(CONCORD_FORMATS).default('text'))
    .addOption(output())
    .addHelpText('after', CONCORD_HELP)
    .action(async (files: string[], flags: ConcordFlags) => (await import('../commands/concord.js')).concord(files, flags));
}
