/**
 * Checks the lexicon: the form of its written part, whether the development set of the UN Parallel Corpus bears its rows out, and how much
 * of that set's vocabulary it knows. Exits with 1 where the form is wrong or a bar is missed.
 *
 * Whether the lines bear a row out is asked of the lines about its concept (`judged` in lexicon/row-figures.ts), not of all that have one of
 * its words: a line with French `mesure` in the sense of 措施 says nothing of the rows in which it is 衡量 or 程度. The plain share, of all
 * lines, is printed beside it, and is lower by a fifth to a third. Choosing lines could raise a share by itself: lines that one version
 * renders word for word are likelier to be so in others. How much of the rise that can be shows the control, in which terms of strangers
 * choose the lines.
 *
 * npm run check:lexicon [-- --rows]      --rows lists the rows that the lines contradict
 */
import { parseArgs } from 'node:util';
import { loadLexicons } from '../src/lexicon/load.js';
import { pairLexicon } from '../src/lexicon/pair-lexicon.js';
import { termKey } from '../src/text/terms.js';
import { countryConcepts } from './data/concepts.js';
import { DEVSET_LANGUAGES, DEVSET_PAIRS, type DevsetLanguage, type DevsetLine, devset, half } from './data/devset.js';
import { learntOn } from './data/learnt.js';
import { type Contradiction, contradictions } from './lexicon/contradictions.js';
import { characterCoverage, coverage } from './lexicon/coverage.js';
import { type Reading, type RowFigures, rowFigures, rowLines, strangersSenses } from './lexicon/row-figures.js';
import { DOMAINS, structureErrors } from './lexicon/structure.js';
import { conceptRows } from './lexicon/table.js';

const BARS = { rows: 5_000, filled: 0.99, written: 0.65, learnt: 0.85, share: 0.75, lift: 10 };

const { values: flags } = parseArgs({ options: { rows: { type: 'boolean', default: false } } });
const rows = conceptRows();
const lines = devset();
let missed = 0;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

function held(value: number, bar: number): string {
  if (value >= bar) return '';
  missed++;
  return `  BELOW ${bar}`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function checkForm(): void {
  const errors = structureErrors(rows);
  missed += errors.length;
  for (const error of errors) console.log(`error: ${error}`);
  console.log(`errors of form, script, repeated rows and head words: ${errors.length}`);
  for (const domain of DOMAINS) {
    const own = rows.filter((row) => row.domain === domain);
    const cells = own.reduce((sum, row) => sum + DEVSET_LANGUAGES.filter((language) => row.terms[language].length > 0).length, 0);
    console.log(`${domain.padEnd(13)} ${String(own.length).padStart(5)} rows ${String(cells).padStart(6)} cells`);
  }
  const filled = rows.reduce((sum, row) => sum + DEVSET_LANGUAGES.filter((language) => row.terms[language].length > 0).length, 0);
  console.log(`rows ${rows.length}${held(rows.length, BARS.rows)}`);
  const share = filled / (rows.length * DEVSET_LANGUAGES.length);
  console.log(`filled cells ${percent(share)}${held(share, BARS.filled)}`);
}

function reportPairs(of: Readonly<Record<Reading | 'control', readonly RowFigures[]>>): void {
  for (const [source, target] of DEVSET_PAIRS) {
    const figures = (mine: readonly RowFigures[]) => mine.filter(({ pair }) => pair[0] === source && pair[1] === target);
    const share = (mine: readonly RowFigures[]) => median(figures(mine).map((one) => one.share));
    const judged = figures(of.judged);
    const lift = median(judged.map((one) => one.lift));
    const shares = [of.plain, of.attributed, of.judged, of.control].map((mine) => share(mine).toFixed(2).padStart(7)).join('');
    const marks = `${held(share(of.judged), BARS.share)}${held(lift, BARS.lift)}`;
    console.log(`${source}-${target}  ${String(judged.length).padStart(5)} ${shares}  ${lift.toFixed(0).padStart(4)}${marks}`);
  }
}

function reportContradictions(found: readonly Contradiction[]): void {
  console.log(`rows that the lines contradict in a language: ${found.length}${flags.rows ? '' : ' (--rows lists them)'}`);
  if (!flags.rows) return;
  for (const { row, language, lines: count, share, lift } of found)
    console.log(`  ${row.id} ${language} ${row.terms[language].join('|')}: ${count} lines, ${percent(share)}, lift ${lift.toFixed(1)}`);
}

function checkRows(): void {
  const all = rowLines(rows, lines);
  console.log(
    '\nmedian share of the lines with one side’s term that have the other side’s, over rows with five such lines: of all lines (plain);',
  );
  console.log(
    'without those that belong to another row with the same term (attr.); of these, where a further version has the row (judged: the',
  );
  console.log('bar’s, with its rows and its lift); and with strangers’ terms to say what lines are about (control)');
  console.log('pair    rows   plain  attr. judged control lift');
  const control = rowFigures(all, 'judged', strangersSenses(all));
  const of = (reading: Reading) => rowFigures(all, reading);
  reportPairs({ plain: of('plain'), attributed: of('attributed'), judged: of('judged'), control });
  reportContradictions(contradictions(all));
}

/** The median share of a pair’s rows. */
function medianShare(figures: readonly RowFigures[], [source, target]: readonly [DevsetLanguage, DevsetLanguage]): number {
  return median(figures.flatMap(({ pair, share }) => (pair[0] === source && pair[1] === target ? [share] : [])));
}

/** Variants were looked for in half 0 of the documents alone: what they are worth shows in the other. */
function checkHalves(): void {
  const [mined, other] = ([0, 1] as const).map((which) => rowFigures(rowLines(rows, half(lines, which)), 'attributed'));
  console.log('\nmedian attributed share by half of the documents: the one that variants were looked for in, and the other');
  for (const pair of DEVSET_PAIRS)
    console.log(`halves ${pair.join('-')}  ${medianShare(mined ?? [], pair).toFixed(2)} ${medianShare(other ?? [], pair).toFixed(2)}`);
}

/** What is known of a language with the translations learnt on one half of the documents and to any other language. */
async function knownWithLearnt(language: DevsetLanguage, which: 0 | 1): Promise<Set<string>> {
  const known = new Set<string>();
  for (const other of DEVSET_LANGUAGES) {
    if (other === language) continue;
    const written = await loadLexicons([language, other], { learnt: false });
    const lexicon = pairLexicon([...written, learntOn(half(lines, which), language, other, written)], language, other);
    for (const term of lexicon.translations.keys()) known.add(term);
  }
  return known;
}

/** Terms of the written part, States included. */
function writtenTerms(language: DevsetLanguage): Set<string> {
  const concepts = [...rows.map((row) => row.terms[language]), ...countryConcepts().map((state) => state[language] ?? [])];
  return new Set(concepts.flat().map((term) => termKey(term, language)));
}

type Covering = (texts: readonly string[], language: DevsetLanguage, known: ReadonlySet<string>) => number;

async function reportCoverage(language: DevsetLanguage, name: string, share: Covering): Promise<void> {
  const texts = (of: readonly DevsetLine[]) => of.map((line) => line.text[language]);
  const written = share(texts(lines), language, writtenTerms(language));
  let learnt = 0;
  for (const which of [0, 1] as const)
    learnt += share(texts(half(lines, which === 0 ? 1 : 0)), language, await knownWithLearnt(language, which)) / 2;
  console.log(`${name}  ${percent(written)}${held(written, BARS.written)}  ${percent(learnt)}${held(learnt, BARS.learnt)}`);
}

async function checkCoverage(): Promise<void> {
  console.log('\ncontent words of the lines that are known: by the written part; with translations learnt on one half, in the other');
  for (const language of DEVSET_LANGUAGES) await reportCoverage(language, language, coverage);
  await reportCoverage('zh', 'zh, every character', (texts, _, known) => characterCoverage(texts, known));
}

checkForm();
checkRows();
checkHalves();
await checkCoverage();
process.exitCode = missed > 0 ? 1 : 0;
