/**
 * The checks on injected errors and on correct text, for each pair with Chinese, and on six versions.
 *
 * npm run bench:checks -- [--pairs en,fr] [--seeds N] [--lines N] [--only lines|six] [--write]
 *
 * `--seeds` are draws of damage to the six versions, `--lines` those of each text in which whole clauses are changed.
 */
import { parseArgs } from 'node:util';
import { changedDocuments, countryLists } from './checks/documents.js';
import { alarms, changedLines, passages } from './checks/given-lines.js';
import { Tally } from './checks/tally.js';
import { declarationAndCharter, devsetHalf, type Language } from './checks/texts.js';
import { alteredVersions, concordanceCells } from './checks/versions.js';
import { wholeLines } from './checks/whole-lines.js';
import { writeReadmeSection } from './data/readme.js';
import { LANGUAGES } from './data/sets.js';

const { values: flags } = parseArgs({
  options: {
    pairs: { type: 'string', default: LANGUAGES.slice(1).join(',') },
    seeds: { type: 'string', default: '20' },
    lines: { type: 'string', default: '600' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const pairs = LANGUAGES.filter((language): language is Language => flags.pairs.split(',').includes(language));

const progress = (text: string) => process.stderr.isTTY && console.error(text);

/** Lines that are aligned as given, and documents, with Chinese. */
async function pairTables(): Promise<string> {
  const tally = new Tally();
  for (const target of pairs) {
    progress(`zh–${target}`);
    const [first, second, others] = [await devsetHalf(0, target), await devsetHalf(1, target), await declarationAndCharter(target)];
    for (const text of [first, second, ...others]) changedLines(text, target, tally, alarms(text, target, tally));
    passages(second, target, tally, ' †');
    for (const text of others) passages(text, target, tally, '');
    for (const text of [second, ...others]) wholeLines(text, target, tally, Number(flags.lines));
    countryLists(target, tally);
    await changedDocuments(target, tally, 8);
  }
  const tables = ['Recall', 'Alarms'].map((head) => tally.table(head, pairs, head === 'Recall' ? 3 : 4));
  return `${tables.join('\n\n')}\n\n† Lines of the development set's other half: \`npm run fit:omission\` fitted its weights on one half, this is the other; how much evidence an alarm takes was set by the alarms of both. The others are of the Declaration and the Charter. What tells text in a third language was chosen by hand on these same texts.`;
}

async function sixVersions(): Promise<string> {
  progress('six versions');
  const tally = new Tally();
  await alteredVersions(tally, 1);
  const { concordance, chain, cells } = await concordanceCells(Number(flags.seeds));
  const fewer = `${Math.round(100 * (1 - concordance / chain))} % fewer wrong cells than the best chain of pairs`;
  return `${tally.table('Altered', ['named alone'], 3)}

Rows of six damaged versions of the Declaration, ${flags.seeds} draws: ${concordance} wrong cells of ${cells}, ${chain} in the best chain of pairs: ${fewer}.`;
}

const command = `npm run bench:checks -- --seeds ${flags.seeds} --lines ${flags.lines} --write`;

async function report(section: string, make: () => Promise<string>): Promise<void> {
  const text = `${await make()}\n\nShares, in brackets of how many. Made by \`${command}\`.`;
  console.log(text);
  if (flags.write) writeReadmeSection(section, text);
}

if (flags.only !== 'six') await report('bench:checks', pairTables);
if (flags.only !== 'lines') await report('bench:checks-six', sixVersions);
