import { END, endPunctuation } from '../../similarity/evidence/end-punctuation.js';
import type { PairSide } from '../context.js';
import type { OmissionFeatures } from './model.js';

/** What the ends of a text say of a passage being cut off there. */
export type Edges = Pick<OmissionFeatures, 'end' | 'start' | 'number'>;

/** Where one text in so many lacks the number of its counterpart, that says nothing. */
const USUAL_LOSS = 5;

/** Reads what the ends of a text say of a passage of its counterpart being cut off, against what is usual in all pairs. */
export class EdgeReader {
  /** For a text that opens with a small letter: −ln of the share of texts that do. */
  readonly #smallOpening: number;
  /** What it says that a number before a text has none beside it, 0..1. */
  readonly #numberLost: number;

  /** @param pairs the text that may have a passage, and the one that may lack it. */
  constructor(pairs: readonly (readonly [own: PairSide, other: PairSide])[]) {
    const small = pairs.filter(([, other]) => opensSmall(other.text)).length;
    this.#smallOpening = -Math.log((small + 0.5) / (pairs.length + 20));
    const lost = pairs.filter(([own, other]) => opensWithNumber(own) && !opensWithNumber(other)).length;
    this.#numberLost = Math.max(0, 1 - (USUAL_LOSS * lost) / Math.max(1, pairs.length));
  }

  edges(own: PairSide, other: PairSide): Edges {
    const [wanted, ending] = [endPunctuation(own.text), endPunctuation(other.text)];
    const isCut = wanted !== ending && wanted !== END.none;
    return {
      end: isCut ? (ending === END.comma || ending === END.none ? 2 : 1) : 0,
      start: opensSmall(other.text) ? this.#smallOpening : 0,
      number: opensWithNumber(own) && !opensWithNumber(other) ? this.#numberLost : 0,
    };
  }
}

const opensWithNumber = ({ quantities }: PairSide): boolean => quantities[0]?.kind === 'mark';

const opensSmall = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
