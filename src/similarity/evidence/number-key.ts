import type { Numbering } from '../../model/document.js';

/** A number with how deep it stands, `2:3` for the third of the second degree: what is equal where two versions number alike. */
export type NumberKey = string;

export function numberKey(degree: number, ordinal: number): NumberKey {
  return `${degree}:${ordinal}`;
}

/** The number of a clause whose document was parsed, if it is printed. */
export function clauseNumber(numbering: Numbering | null): readonly NumberKey[] {
  if (numbering === null || !numbering.printed || numbering.ordinal === null) return NO_NUMBER;
  return [numberKey(numbering.degree, numbering.ordinal)];
}

export const NO_NUMBER: readonly NumberKey[] = [];
