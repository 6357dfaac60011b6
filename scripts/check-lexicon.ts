/**
 * Checks the lexicon: the form of its written part, whether the development set of the UN Parallel Corpus bears its rows out, and how much
 * of that set's vocabulary it knows. Exits with 1 where the form is wrong or a bar is missed.
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
import { type Contradiction, contradictions, occurrences, type RowFigures, rowFigures } from './lexicon/contradictions.js';
import { characterCoverage, coverage } from './lexicon/coverage.js';
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

function reportPair(figures: readonly RowFigures[], source: DevsetLanguage, target: DevsetLanguage): void {
  const mine = figures.filter(({ pair }) => pair[0] === source && pair[1] === target);
  const of = (which: 'plain' | 'confirmed') => {
    const found = mine.flatMap((one) => one[which] ?? []);
    return { rows: found.length, share: median(found.map((one) => one.share)), lift: median(found.map((one) => one.lift)) };
  };
  const written = ({ rows: count, share, lift }: ReturnType<typeof of>) =>
    `${String(count).padStart(5)} ${share.toFixed(2)} ${lift.toFixed(0).padStart(4)}`;
  const plain = of('plain');
  const marks = `${held(plain.share, BARS.share)}${held(plain.lift, BARS.lift)}`;
  console.log(`${source}-${target}  ${written(plain)}   ${written(of('confirmed'))}${marks}`);
}

function reportContradictions(found: readonly Contradiction[]): void {
  console.log(`rows that the lines contradict in a language: ${found.length}${flags.rows ? '' : ' (--rows lists them)'}`);
  if (!flags.rows) return;
  for (const { row, language, lines: count, share, lift } of found)
    console.log(`  ${row.id} ${language} ${row.terms[language].join('|')}: ${count} lines, ${percent(share)}, lift ${lift.toFixed(1)}`);
}

function checkRows(): void {
  const all = occurrences(rows, lines);
  const figures = rowFigures(all);
  console.log('\npair, then rows with five lines or more that have one side’s term, median share of these that have the other side’s,');
  console.log('median lift over lines of other documents; then the same over those lines only where two further languages have the row');
  for (const [source, target] of DEVSET_PAIRS) reportPair(figures, source, target);
  reportContradictions(contradictions(all));
}

/** The median share of a pair’s rows. */
function medianShare(figures: readonly RowFigures[], [source, target]: readonly [DevsetLanguage, DevsetLanguage]): number {
  const mine = figures.filter(({ pair, plain }) => pair[0] === source && pair[1] === target && plain !== undefined);
  return median(mine.flatMap(({ plain }) => plain?.share ?? []));
}

/** Variants were looked for in half 0 of the documents alone: what they are worth shows in the other. */
function checkHalves(): void {
  const [mined, other] = ([0, 1] as const).map((which) => rowFigures(occurrences(rows, half(lines, which))));
  console.log('\nmedian share by half of the documents: the one that variants were looked for in, and the other');
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
