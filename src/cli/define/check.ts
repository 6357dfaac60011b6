import { type Command, Option } from 'commander';
import type { CheckFlags } from '../commands/check.js';
import type { SetExit } from '../exits.js';
import { CHECK_FORMATS, FAIL_ON } from '../flags.js';
import { eachLanguageTag } from '../language-tag.js';
import { DOCUMENT, lexicon, output, TAGS } from './options.js';

const CHECK_HELP = `
Exit codes: 0 nothing at or above --fail-on; 1 something; 2 wrong usage, unreadable input or an internal failure.
A file clausealign.config.json in the current folder may turn rules off or grade them: {"rules": {"end-punctuation": "off"}}.
Accepted findings stand in clausealign.suppressions.json beside it, which --write-suppressions makes and keeps tidy.
A lexicon is what clausealign align takes; see its help.

Examples:
  clausealign check zh.txt en.txt
  clausealign check zh.txt en.txt fr.txt ar.txt --format html -o page.html
  clausealign check zh.txt en.txt --terms unterm.tsv --fail-on warning
  clausealign check de.txt it.txt --lexicon de-it.tsv
  clausealign check zh.txt en.txt --write-suppressions`;

/** `clausealign check`. */
export function defineCheck(program: Command, setExit: SetExit): void {
  program
    .command('check')
    .summary('say whether translations are complete and agree with their source')
    .description('Says whether translations are complete, and what in them does not agree with their source.')
    .argument('<source>', DOCUMENT)
    .argument('<target...>', 'the same document in other languages')
    .option('--lang <tag>', `language of a file, once for each in order: ${TAGS} (default: detected)`, eachLanguageTag)
    .addOption(new Option('--unit <unit>', 'what to compare; line: each line as it stands').choices(['clause', 'line']).default('clause'))
    .option('--alignment <file>', 'judge these pairs: beads, json, jsonl, tsv, tmx, xliff, tei or a ladder')
    .addOption(lexicon())
    .option('--terms <file>', 'approved terms: a table (CSV, TSV) with languages as headings, as UNTERM exports it, or TBX')
    .option('--config <file>', 'which rules, how grave (default: clausealign.config.json, where there is one)')
    .option('--write-suppressions', 'accept all that is found, so that it is not shown again')
    .addOption(new Option('--format <format>', 'how to write it').choices(CHECK_FORMATS).default('text'))
    .addOption(new Option('--fail-on <severity>', 'what gives exit code 1').choices(FAIL_ON).default('error'))
    .addOption(output())
    .addHelpText('after', CHECK_HELP)
    .action(async (source: string, targets: string[], flags: CheckFlags) =>
      setExit(await (await import('../commands/check.js')).check(source, targets, flags)),
    );
}
