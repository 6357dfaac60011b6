import { DEVSET_LANGUAGES, type DevsetLanguage, type DevsetLine } from '../data/devset.js';
import { linesOfRows } from './occurrences.js';
import type { ConceptRow } from './table.js';

/** How a row fares from one language to another. */
export interface RowFigures {
  readonly row: ConceptRow;
  readonly source: DevsetLanguage;
  readonly target: DevsetLanguage;
  /** Lines that have the source's term. */
  readonly lines: number;
  /** Share of them whose translation has the target's term, 0..1. */
  readonly share: number;
  /** That share over the share of lines of other documents that have the target's term by chance; half a line is added to the latter. */
  readonly lift: number;
}

/** Rows with fewer lines are not judged. */
export const FEWEST_LINES = 5;

/** The share of lines of other documents that have a term, averaged over the documents of the lines asked for. */
function chance(source: readonly number[], target: readonly number[], documentOf: Int32Array, sizes: Int32Array): number {
  const inDocument = new Map<number, number>();
  for (const line of target) {
    const document = documentOf[line] ?? 0;
    inDocument.set(document, (inDocument.get(document) ?? 0) + 1);
  }
  let sum = 0;
  for (const line of source) {
    const document = documentOf[line] ?? 0;
    sum += (target.length - (inDocument.get(document) ?? 0) + 0.5) / (documentOf.length - (sizes[document] ?? 0) + 1);
  }
  return sum / source.length;
}

function overlap(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b);
  return a.reduce((count, line) => count + (other.has(line) ? 1 : 0), 0);
}

/** Every row with enough lines, in each direction of each pair of languages. */
export function rowFigures(rows: readonly ConceptRow[], lines: readonly DevsetLine[]): RowFigures[] {
  const names = [...new Set(lines.map((line) => line.document))];
  const number = new Map(names.map((name, index) => [name, index]));
  const documentOf = Int32Array.from(lines, (line) => number.get(line.document) ?? 0);
  const sizes = new Int32Array(names.length);
  for (const document of documentOf) sizes[document] = (sizes[document] ?? 0) + 1;
  const found = new Map(DEVSET_LANGUAGES.map((language) => [language, linesOfRows(rows, lines, language)]));
  const figures: RowFigures[] = [];
  for (const source of DEVSET_LANGUAGES) {
    for (const target of DEVSET_LANGUAGES) {
      if (source === target) continue;
      rows.forEach((row, index) => {
        const [from, to] = [found.get(source)?.[index] ?? [], found.get(target)?.[index] ?? []];
        if (from.length < FEWEST_LINES) return;
        const share = overlap(from, to) / from.length;
        figures.push({ row, source, target, lines: from.length, share, lift: share / chance(from, to, documentOf, sizes) });
      });
    }
  }
  return figures;
}
