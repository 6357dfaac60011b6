import { DEVSET_LANGUAGES, type DevsetLanguage } from '../data/devset.js';
import { type Direction, direction, ownSenses, type RowLines } from './row-figures.js';
import type { ConceptRow } from './table.js';

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
export function contradictions(all: RowLines): Contradiction[] {
  const senses = ownSenses(all);
  return all.rows.flatMap((row, index) =>
    DEVSET_LANGUAGES.flatMap((language): Contradiction[] => {
      const ways = DEVSET_LANGUAGES.filter((other) => other !== language).flatMap(
        (other) => direction(all, index, [language, other], 'plain', senses) ?? [],
      );
      if (ways.length === 0) return [];
      const mean = (of: (one: Direction) => number) => ways.reduce((sum, one) => sum + of(one), 0) / ways.length;
      const [share, lift] = [mean((one) => one.share), mean((one) => one.lift)];
      return share < LEAST_SHARE && lift < LEAST_LIFT ? [{ row, language, lines: ways[0]?.lines ?? 0, share, lift }] : [];
    }),
  );
}
