import type { Numbering } from '../../model/document.js';

/** A number with how deep it stands, in one: equal where two versions number alike, and as far apart as the numbers where one is ahead. */
export type NumberKey = number;

/** No ordinal reaches it. */
const DEGREE = 1_000_000;

export function numberKey(degree: number, ordinal: number): NumberKey {
  return degree * DEGREE + ordinal;
}

/** The number of a key, without its degree. */
export function ordinalOf(key: NumberKey): number {
  return key % DEGREE;
}

/** How deep the number of a key stands. */
export function degreeOf(key: NumberKey): number {
  return Math.floor(key / DEGREE);
}

/** The number of a clause whose document was parsed, if it is printed. */
export function clauseNumber(numbering: Numbering | null): readonly NumberKey[] {
  if (numbering === null || !numbering.printed || numbering.ordinal === null) return NO_NUMBER;
  return [numberKey(numbering.degree, numbering.ordinal)];
}

export const NO_NUMBER: readonly NumberKey[] = [];
