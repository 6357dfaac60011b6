import { errorLine } from './errors.js';
import { DONE, FAILED } from './exits.js';
import { createProgram } from './program.js';

/** Where commander ends the run by an exception although nothing is wrong. */
const SHOWN = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help']);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/**
 * Runs the command line and gives its exit code. What goes wrong becomes one line on standard error.
 *
 * @param args What follows the command's name.
 */
export async function run(args: readonly string[]): Promise<number> {
  let exit = DONE;
  const program = createProgram((code) => {
    exit = code;
  });
  try {
    if (args.length === 0) program.error('no command given; see clausealign --help');
    const [first, name] = args;
    // commander answers with the help of all.
    if (first === 'help' && name !== undefined && !program.commands.some((command) => command.name() === name))
      program.error(`unknown command '${name}'`);
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (SHOWN.has(codeOf(error))) return DONE;
    process.stderr.write(`${errorLine(error)}\n`);
    if (args.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return FAILED;
  }
}
