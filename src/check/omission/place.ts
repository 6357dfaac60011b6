import type { Span } from '../../model/span.js';
import { writesUnspaced } from '../../text/terms.js';
import type { PairSide } from '../context.js';
import type { Run } from './run.js';
import type { Piece } from './text-terms.js';

/** Characters about a place in which a term is looked for. */
const NEAR = 12;

/** Where a run of pieces stands in its text, from word to word. */
export function spanOfRun(pieces: readonly Piece[], { first, last }: Run, side: PairSide): Span {
  const [own, end, next] = [pieces[first], pieces[last], pieces[last + 1]];
  if (own === undefined || end === undefined) return { start: 0, end: 0 };
  const start = own.opens ? own.span.start : beginningOf(own, side);
  if (end.closes || next === undefined) return { start, end: end.span.end };
  const text = side.text.slice(start, beginningOf(next, side));
  return { start, end: start + text.trimEnd().length };
}

/** Where a piece inside a segment begins: at its first term in a text without spaces, else at the word nearest to where it is taken to be. */
function beginningOf({ span: { start }, opening: term }: Piece, { text, version }: PairSide): number {
  if (!writesUnspaced(version.language)) return nearest(start, [text.lastIndexOf(' ', start - 1) + 1, text.indexOf(' ', start) + 1]);
  const found = nearest(start, [text.lastIndexOf(term, start), text.indexOf(term, start)]);
  return Math.abs(found - start) <= NEAR ? found : start;
}

function nearest(to: number, [one, other]: readonly [number, number]): number {
  if (one <= 0 || other <= 0) return Math.max(one, other, 0) || to;
  return to - one <= other - to ? one : other;
}
