import { DEVSET_LANGUAGES, DEVSET_PAIRS, type DevsetLanguage, type DevsetLine } from '../data/devset.js';
import { linesOfRows } from './occurrences.js';
import type { ConceptRow } from './table.js';

/** Rows with fewer lines are not judged. */
export const FEWEST_LINES = 5;

/**
 * How many of the four other languages must have a row's term for a line to count as one about that concept. Most words have several
 * senses, each with its row: French `mesure` is 措施, 衡量 or 程度. A line says something about the row only where it is in its sense.
 */
const WITNESSES = 2;

/** How a row fares in one direction. */
interface Direction {
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
  /** In lines that are about the row's concept. */
  readonly confirmed: Direction | undefined;
  /** In all lines that have one side's term, in whatever sense. */
  readonly plain: Direction | undefined;
}

/** Where each row's terms stand: line numbers by language, and in how many languages by line. */
export interface Occurrences {
  readonly rows: readonly ConceptRow[];
  readonly lines: Readonly<Record<DevsetLanguage, readonly (readonly number[])[]>>;
  readonly sets: Readonly<Record<DevsetLanguage, readonly ReadonlySet<number>[]>>;
  readonly documentOf: Int32Array;
  readonly documentSizes: Int32Array;
}

function byLanguage<T>(make: (language: DevsetLanguage) => T): Record<DevsetLanguage, T> {
  return { ar: make('ar'), en: make('en'), es: make('es'), fr: make('fr'), ru: make('ru'), zh: make('zh') };
}

/** Looks for every row's terms in every line. */
export function occurrences(rows: readonly ConceptRow[], devset: readonly DevsetLine[]): Occurrences {
  const number = new Map([...new Set(devset.map((line) => line.document))].map((name, index) => [name, index]));
  const documentOf = Int32Array.from(devset, (line) => number.get(line.document) ?? 0);
  const documentSizes = new Int32Array(number.size);
  for (const document of documentOf) documentSizes[document] = (documentSizes[document] ?? 0) + 1;
  const lines = byLanguage((language) => linesOfRows(rows, devset, language));
  return { rows, lines, sets: byLanguage((language) => lines[language].map((list) => new Set(list))), documentOf, documentSizes };
}

/** The share of lines of other documents that have a term, averaged over the lines asked about. */
function chance(source: readonly number[], target: readonly number[], { documentOf, documentSizes }: Occurrences): number {
  const inDocument = new Map<number, number>();
  for (const line of target) {
    const document = documentOf[line] ?? 0;
    inDocument.set(document, (inDocument.get(document) ?? 0) + 1);
  }
  let sum = 0;
  for (const line of source) {
    const document = documentOf[line] ?? 0;
    sum += (target.length - (inDocument.get(document) ?? 0) + 0.5) / (documentOf.length - (documentSizes[document] ?? 0) + 1);
  }
  return sum / source.length;
}

function direction(all: Occurrences, index: number, source: DevsetLanguage, target: DevsetLanguage, witnesses: number) {
  const others = DEVSET_LANGUAGES.filter((language) => language !== source && language !== target);
  const seen = (line: number) => others.filter((language) => all.sets[language][index]?.has(line)).length;
  const from = (all.lines[source][index] ?? []).filter((line) => witnesses === 0 || seen(line) >= witnesses);
  if (from.length < FEWEST_LINES) return undefined;
  const share = from.filter((line) => all.sets[target][index]?.has(line)).length / from.length;
  return { lines: from.length, share, lift: share / chance(from, all.lines[target][index] ?? [], all) };
}

function bothDirections(all: Occurrences, index: number, [a, b]: readonly [DevsetLanguage, DevsetLanguage], witnesses: number) {
  const found = [direction(all, index, a, b, witnesses), direction(all, index, b, a, witnesses)].filter((one) => one !== undefined);
  if (found.length === 0) return undefined;
  const mean = (of: (one: Direction) => number) => found.reduce((sum, one) => sum + of(one), 0) / found.length;
  return { lines: mean((one) => one.lines), share: mean((one) => one.share), lift: mean((one) => one.lift) };
}

/** Every row in each pair of languages in which it has enough lines. */
export function rowFigures(all: Occurrences): RowFigures[] {
  return DEVSET_PAIRS.flatMap((pair) =>
    all.rows.flatMap((row, index): RowFigures[] => {
      const plain = bothDirections(all, index, pair, 0);
      return plain === undefined ? [] : [{ row, pair, plain, confirmed: bothDirections(all, index, pair, WITNESSES) }];
    }),
  );
}

/** Terms of one language that, where they stand, hardly ever have a term of the row in any other. */
export interface Contradiction {
  readonly row: ConceptRow;
  readonly language: DevsetLanguage;
  readonly lines: number;
  readonly share: number;
  readonly lift: number;
}

/** Shares and lifts below these contradict a row. */
const LEAST_SHARE = 0.1;
const LEAST_LIFT = 3;

/** Rows that the lines contradict: mean share and lift to the five other languages are both low. */
export function contradictions(all: Occurrences): Contradiction[] {
  return all.rows.flatMap((row, index) =>
    DEVSET_LANGUAGES.flatMap((language): Contradiction[] => {
      const ways = DEVSET_LANGUAGES.filter((other) => other !== language).flatMap(
        (other) => direction(all, index, language, other, 0) ?? [],
      );
      if (ways.length === 0) return [];
      const mean = (of: (one: Direction) => number) => ways.reduce((sum, one) => sum + of(one), 0) / ways.length;
      const [share, lift] = [mean((one) => one.share), mean((one) => one.lift)];
      return share < LEAST_SHARE && lift < LEAST_LIFT ? [{ row, language, lines: ways[0]?.lines ?? 0, share, lift }] : [];
    }),
  );
}
