import { END, endPunctuation } from '../../text/end-punctuation.js';
import type { PairSide } from '../context.js';
import type { OmissionFeatures } from './model.js';

/** What the ends of a text say of a passage being cut off there. */
export type Edges = Pick<OmissionFeatures, 'end' | 'start' | 'number'>;

/** Pairs on both sides of one that show how texts open about there, and by how many of all pairs that share is drawn towards theirs. */
const NEAR = 10;
const OF_ALL = 5;
/** Nats that a rare opening, or a number that is rarely lost, says at most. */
const RAREST = 3;

/** Reads what the ends of a text say of a passage of its counterpart being cut off, against what is usual in all pairs. */
export class EdgeReader {
  /** By pair how many texts up to it open with a small letter. */
  readonly #small: Int32Array;
  /** What it says that a number before a text has none beside it. */
  readonly #numberLost: number;

  /** @param pairs the text that may have a passage, and the one that may lack it. */
  constructor(pairs: readonly (readonly [own: PairSide, other: PairSide])[]) {
    this.#small = new Int32Array(pairs.length + 1);
    for (const [k, [, other]] of pairs.entries()) this.#small[k + 1] = (this.#small[k] ?? 0) + (opensSmall(other) ? 1 : 0);
    const numbered = pairs.filter(([own]) => opensWithNumber(own));
    const lost = numbered.filter(([, other]) => !opensWithNumber(other)).length;
    // The pair that is judged is one of those counted, and no witness.
    this.#numberLost = Math.min(RAREST, -Math.log((Math.max(0, lost - 1) + 0.5) / (numbered.length + 1)));
  }

  /** @param index of the pair. */
  edges(own: PairSide, other: PairSide, index: number): Edges {
    const [wanted, ending] = [endPunctuation(printed(own)), endPunctuation(printed(other))];
    const isCut = wanted !== ending && wanted !== END.none;
    return {
      end: isCut ? (ending === END.comma || ending === END.none ? 2 : 1) : 0,
      start: opensSmall(other) && firstLetter(other) !== firstLetter(own) ? this.#smallOpening(index) : 0,
      number: opensWithNumber(own) && !opensWithNumber(other) ? this.#numberLost : 0,
    };
  }

  /** −ln of the share of texts that open with a small letter, about a pair that does and without it. */
  #smallOpening(index: number): number {
    const pairs = this.#small.length - 1;
    const smallIn = (from: number, to: number) => (this.#small[to] ?? 0) - (this.#small[from] ?? 0) - 1;
    const [from, to] = [Math.max(0, index - NEAR), Math.min(pairs, index + NEAR + 1)];
    const usual = (smallIn(0, pairs) + 0.5) / (pairs + 20);
    return Math.min(RAREST, -Math.log((smallIn(from, to) + OF_ALL * usual) / (to - from - 1 + OF_ALL)));
  }
}

const opensWithNumber = ({ quantities }: PairSide): boolean => quantities[0]?.kind === 'mark';

/** Whether a text opens with a small letter, after its number if it has one, and not with the mark of an item: where that stands nothing is cut off. */
const opensSmall = ({ text }: PairSide): boolean =>
  /^[^\p{L}\p{N}]*(?:\p{Nd}{1,3}\s?[.)-]\s+)?\p{Ll}/u.test(text) && !/^\s*[(（]?\p{L}{1,3}[)）.]/u.test(text);

const firstLetter = ({ text }: PairSide): string | undefined => /\p{L}/u.exec(text)?.[0];

/** A text without what note marks may have left at its end: `()`, `(12)`. */
const printed = ({ text }: PairSide): string => (text.endsWith(')') ? text.replace(/\s*\([^\p{L}()]{0,4}\)$/u, '') : text);
