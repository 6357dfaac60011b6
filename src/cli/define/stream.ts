import type { Command } from 'commander';
import type { StreamFlags } from '../commands/stream.js';
import type { SetExit } from '../exits.js';
import { threads } from '../flags.js';
import { lexicon } from './options.js';

const STREAM_HELP = `
Each line in:  {"id": …, "source": {"language": "zh", "text": "…"}, "target": {"language": "en", "text": "…"}, "options": {…}}
  "lines" (an array) instead of "text" aligns the lines as they stand; "options" may hold unit, minConfidence, explain, secondPass.
Each line out: {"id": …, "ok": true, "alignment": {…}} or {"id": …, "ok": false, "error": {"code": "…", "message": "…"}}, in the order of the input.
A lexicon is what clausealign align takes (see its help), with its languages named in it or in its name.

Example:
  clausealign stream < pairs.jsonl > alignments.jsonl`;

/** `clausealign stream`. */
export function defineStream(program: Command, setExit: SetExit): void {
  program
    .command('stream')
    .summary('align many pairs, as JSON Lines from standard input to standard output')
    .description(
      'Aligns many pairs of documents: JSON Lines from standard input to standard output. A row that fails costs itself only, and exit code 1.',
    )
    .addOption(lexicon())
    .option('--jobs <number>', 'rows to work on at a time, each in a thread of its own', threads, 1)
    .addHelpText('after', STREAM_HELP)
    .action(async (flags: StreamFlags) => setExit(await (await import('../commands/stream.js')).stream(flags)));
}
