import { Command } from 'commander';
import { version } from '../write/generator.js';
import { defineAlign } from './define/align.js';
import { defineCheck } from './define/check.js';
import { defineConcord } from './define/concord.js';
import { defineCorpus } from './define/corpus.js';
import { defineDiff } from './define/diff.js';
import { defineFetch } from './define/fetch.js';
import { defineParse } from './define/parse.js';
import { defineScore } from './define/score.js';
import { defineStream } from './define/stream.js';
import { defineTrain } from './define/train.js';
import type { SetExit } from './exits.js';
import { keepInputs } from './output.js';

const EXAMPLES = `
Examples:
  clausealign parse resolution.zh.txt                    show the paragraphs of a document
  clausealign align resolution.zh.txt resolution.en.txt  show both versions side by side
  clausealign align zh.txt en.txt --format tmx -o memory.tmx
  clausealign check resolution.zh.txt resolution.en.txt  say whether the translation is complete
  clausealign diff draft.txt adopted.txt                 show what has changed
  clausealign <command> --help                           say more about a command

Exit codes: 0 done; 1 done, but some rows failed or a check found something; 2 wrong usage, unreadable input or an internal failure.`;

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
    .addHelpText('after', EXAMPLES)
    .hook('preAction', (_, command) => keepInputs(command.args, command.opts().output ?? command.opts().out));
  defineParse(program);
  defineAlign(program);
  defineCheck(program, setExit);
  defineConcord(program);
  defineDiff(program);
  defineScore(program);
  defineCorpus(program, setExit);
  defineStream(program, setExit);
  defineTrain(program);
  defineFetch(program, setExit);
  return program;
}
