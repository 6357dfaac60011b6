import { type Command, Option } from 'commander';
import type { ParseFlags } from '../commands/parse.js';
import { PARSE_FORMATS } from '../flags.js';
import { languageTag } from '../language-tag.js';
import { DOCUMENT, output, TAGS } from './options.js';

/** `clausealign parse`. */
export function defineParse(program: Command): void {
  program
    .command('parse')
    .summary('show the structure of one document')
    .description('Shows the structure of one document: its paragraphs with their paths, its notes, and what to look at.')
    .argument('<file>', DOCUMENT)
    .option('--lang <tag>', `its language: ${TAGS} (default: detected)`, languageTag)
    .addOption(new Option('--format <format>', 'how to write it').choices(PARSE_FORMATS).default('tree'))
    .addOption(output())
    .addHelpText('after', '\nExample:\n  clausealign parse resolution.fr.txt --format json')
    .action(async (file: string, flags: ParseFlags) => (await import('../commands/parse.js')).parse(file, flags));
}
