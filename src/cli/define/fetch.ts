import type { Command } from 'commander';
import type { FetchFlags } from '../commands/fetch.js';
import type { SetExit } from '../exits.js';
import { officialLanguages } from '../flags.js';

const FETCH_HELP = `
Takes the Word file of each language, or else its PDF. The folder gets a manifest.json with sources and checksums; --resume keeps what it
lists and is unchanged. Exit code 1: some languages failed.

Example:
  clausealign fetch A/HRC/RES/44/11 --lang zh,en --out texts`;

/** `clausealign fetch`. */
export function defineFetch(program: Command, setExit: SetExit): void {
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
    .action(async (symbol: string, flags: FetchFlags) => setExit(await (await import('../commands/fetch.js')).fetch(symbol, flags)));
}
