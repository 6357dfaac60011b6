import type { CheckedPair } from '../context.js';

/** The comma that Chinese keeps for lists, and what every language sets between the members of one. */
const LISTED = /、/g;
const COMMAS = /[,;،؛、，；]/g;

/**
 * How many commas of lists one text prints beyond all commas of the other: other languages set at most one less, and others between clauses, so
 * that members are missing where there are fewer. 0 for a text in a language without such a comma.
 *
 * @param from the side that may have a passage that the other lacks.
 */
export function listedBeyond(pair: CheckedPair, from: 'source' | 'target'): number {
  const other = from === 'source' ? 'target' : 'source';
  const listed = count(pair[from].text, LISTED);
  return listed === 0 ? 0 : Math.max(0, listed - count(pair[other].text, COMMAS));
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;
