import { DEVSET_LANGUAGES, DEVSET_PAIRS, type DevsetLanguage, type DevsetLine } from '../data/devset.js';
import { randomNumbers } from '../data/random.js';
import { type Occurrences, occurrences } from './occurrences.js';
import type { ConceptRow } from './table.js';

/** Rows with fewer lines are not judged. */
const FEWEST_LINES = 5;

/** Where every row's terms stand in every language. */
export interface RowLines {
  readonly rows: readonly ConceptRow[];
  readonly of: Readonly<Record<DevsetLanguage, Occurrences>>;
  readonly documentOf: Int32Array;
  readonly documentSizes: Int32Array;
}

/** Looks for every row's terms in every line. */
export function rowLines(rows: readonly ConceptRow[], devset: readonly DevsetLine[]): RowLines {
  const number = new Map([...new Set(devset.map((line) => line.document))].map((name, index) => [name, index]));
  const documentOf = Int32Array.from(devset, (line) => number.get(line.document) ?? 0);
  const documentSizes = new Int32Array(number.size);
  for (const document of documentOf) documentSizes[document] = (documentSizes[document] ?? 0) + 1;
  const look = (language: DevsetLanguage) => occurrences(rows, devset, language);
  const of = { ar: look('ar'), en: look('en'), es: look('es'), fr: look('fr'), ru: look('ru'), zh: look('zh') };
  return { rows, of, documentOf, documentSizes };
}

/**
 * Which lines with a row's term count as lines about its concept. Most words have several senses, each with its row: French `mesure` is 措施,
 * 衡量 or 程度.
 * - `plain`: all lines.
 * - `attributed`: not those whose occurrences belong to another row: one that has the same term, and whose other side is found.
 * - `judged`: of these the lines where at least one of the four further versions has a term of the row. A word that no other version
 *   bears out has another sense, which no row has, or is rendered freely by all; of a wrong cell the other versions tell as before.
 */
export type Reading = 'plain' | 'attributed' | 'judged';

/**
 * Whose terms are looked for in the other versions to say what a line is about: each row's own, or, as a control, those of a row drawn from
 * among those about as common. Were it the choice of lines alone that raises the share, strangers' terms would raise it as well.
 */
export type Senses = Int32Array;

export const ownSenses = ({ rows }: RowLines): Senses => Int32Array.from(rows, (_, index) => index);

/** Rows that are about as common, among which strangers are drawn. */
const NEIGHBOURS = 20;

export function strangersSenses({ rows, of }: RowLines, seed = 1): Senses {
  const random = randomNumbers(seed);
  const frequency = rows.map((_, index) => DEVSET_LANGUAGES.reduce((sum, language) => sum + (of[language].within[index]?.size ?? 0), 0));
  const order = rows.map((_, index) => index).sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
  const senses = new Int32Array(rows.length);
  for (let start = 0; start < order.length; start += NEIGHBOURS) {
    const alike = order.slice(start, start + NEIGHBOURS);
    const drawn = alike
      .map((row) => ({ row, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => row);
    alike.forEach((row, k) => {
      senses[row] = drawn[k] ?? row;
    });
  }
  return senses;
}

/** How a row fares in one direction. */
export interface Direction {
  readonly lines: number;
  /** Share of the lines whose translation has the row's term, 0..1. */
  readonly share: number;
  /** That share over the share of lines of other documents that have the term by chance; half a line is added to the latter. */
  readonly lift: number;
}

/** How a row fares between two languages, the mean of both directions that have enough lines. */
export interface RowFigures {
  readonly row: ConceptRow;
  readonly pair: readonly [DevsetLanguage, DevsetLanguage];
  readonly share: number;
  readonly lift: number;
}

/** The share of lines of other documents that have a term, averaged over the lines asked about. */
function chance(source: readonly number[], target: ReadonlySet<number>, { documentOf, documentSizes }: RowLines): number {
  const inDocument = new Map<number, number>();
  for (const line of target) {
    const document = documentOf[line] ?? 0;
    inDocument.set(document, (inDocument.get(document) ?? 0) + 1);
  }
  let sum = 0;
  for (const line of source) {
    const document = documentOf[line] ?? 0;
    sum += (target.size - (inDocument.get(document) ?? 0) + 0.5) / (documentOf.length - (documentSizes[document] ?? 0) + 1);
  }
  return sum / source.length;
}

/** The lines that count for a row. */
function linesAbout(
  all: RowLines,
  index: number,
  [source, target]: readonly [DevsetLanguage, DevsetLanguage],
  reading: Reading,
  senses: Senses,
) {
  const { standing, rowsOf } = all.of[source];
  const has = (language: DevsetLanguage, row: number, line: number) => all.of[language].within[row]?.has(line) ?? false;
  const sense = (row: number) => senses[row] ?? row;
  const others = DEVSET_LANGUAGES.filter((language) => language !== source && language !== target);
  const isTaken = (line: number, term: string) => (rowsOf.get(term) ?? []).some((row) => row !== index && has(target, sense(row), line));
  const counts = (line: number, terms: readonly string[]) =>
    reading === 'plain' ||
    ((has(target, index, line) || !terms.every((term) => isTaken(line, term))) &&
      (reading === 'attributed' || others.some((language) => has(language, sense(index), line))));
  return [...(standing[index] ?? [])].flatMap(([line, terms]) => (counts(line, terms) ? [line] : []));
}

/** How a row fares from one language to another; undefined where it has too few lines. */
export function direction(
  all: RowLines,
  index: number,
  pair: readonly [source: DevsetLanguage, target: DevsetLanguage],
  reading: Reading,
  senses: Senses,
): Direction | undefined {
  const from = linesAbout(all, index, pair, reading, senses);
  if (from.length < FEWEST_LINES) return undefined;
  const target = all.of[pair[1]].within[index] ?? new Set<number>();
  const share = from.filter((line) => target.has(line)).length / from.length;
  return { lines: from.length, share, lift: share / chance(from, target, all) };
}

/** Every row in each pair of languages in which it has enough lines. */
export function rowFigures(all: RowLines, reading: Reading, senses: Senses = ownSenses(all)): RowFigures[] {
  return DEVSET_PAIRS.flatMap((pair) =>
    all.rows.flatMap((row, index): RowFigures[] => {
      const ways = [pair, [pair[1], pair[0]] as const].flatMap((way) => direction(all, index, way, reading, senses) ?? []);
      if (ways.length === 0) return [];
      const mean = (of: (one: Direction) => number) => ways.reduce((sum, one) => sum + of(one), 0) / ways.length;
      return [{ row, pair, share: mean((one) => one.share), lift: mean((one) => one.lift) }];
    }),
  );
}
