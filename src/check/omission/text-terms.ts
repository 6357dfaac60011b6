import type { Span } from '../../model/span.js';
import type { TermCutter } from '../../text/terms.js';
import type { PairSide } from '../context.js';
import type { Segment } from '../read-text.js';

/** A few terms of a segment in order, and where they stand: what an omission is made of. */
export interface Piece {
  /** Numbers in `TextTerms`, each once. */
  readonly terms: readonly number[];
  /** The term that it begins with. */
  readonly opening: string;
  /** Into the text of its side; inside a segment by the length of its terms, about. */
  readonly span: Span;
  /** Characters, white space apart, about. */
  readonly length: number;
  /** Whether it begins and ends where a segment does. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Terms of a piece, about. Commas part too little: what one language sets between them another says in the middle of a phrase. */
const PIECE = 6;

/** The terms of one side of an alignment, each with a number from 0 wherever it stands. */
export class TextTerms {
  /** By pair, in the order of the text. */
  readonly pieces: readonly (readonly Piece[])[];
  /** By number. */
  readonly texts: readonly string[];
  /** By number: in how many pairs the term stands. */
  readonly uses: readonly number[];

  constructor(sides: readonly PairSide[], cutter: TermCutter) {
    const reader = new PieceReader(cutter);
    this.pieces = sides.map((side, pair) => reader.read(side, pair));
    this.texts = reader.texts;
    this.uses = reader.uses;
  }
}

/** Cuts segments into pieces and numbers their terms. */
class PieceReader {
  readonly texts: string[] = [];
  readonly uses: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #cutter: TermCutter;
  /** By number: the last pair and the last piece, counted through all pairs, that were found to hold the term. */
  readonly #inPair: number[] = [];
  readonly #inPiece: number[] = [];
  #piece = 0;

  constructor(cutter: TermCutter) {
    this.#cutter = cutter;
  }

  read(side: PairSide, pair: number): Piece[] {
    const pieces: Piece[] = [];
    const terms = side.termsOfSegments(this.#cutter);
    side.segments.forEach((segment, k) => {
      this.#cut(segment, terms[k] ?? [], pair, pieces);
    });
    return pieces;
  }

  #cut({ span, length }: Segment, texts: readonly string[], pair: number, pieces: Piece[]): void {
    const count = Math.max(1, Math.round(texts.length / PIECE));
    if (count === 1) {
      const terms = this.#termsOf(texts, 0, texts.length, pair);
      pieces.push({ terms, opening: texts[0] ?? '', span, length, opens: true, closes: true });
      return;
    }
    const letters = lettersOf(texts, 0, texts.length);
    const at = (share: number) => span.start + Math.round(share * (span.end - span.start));
    let [from, start] = [0, 0];
    for (let k = 1; k <= count; k++) {
      const to = Math.round((k * texts.length) / count);
      const end = start + lettersOf(texts, from, to) / letters;
      const closes = k === count;
      pieces.push({
        terms: this.#termsOf(texts, from, to, pair),
        opening: texts[from] ?? '',
        span: { start: at(start), end: closes ? span.end : at(end) },
        length: (end - start) * length,
        opens: k === 1,
        closes,
      });
      [from, start] = [to, end];
    }
  }

  #termsOf(texts: readonly string[], from: number, to: number, pair: number): number[] {
    const piece = this.#piece++;
    const found: number[] = [];
    for (let k = from; k < to; k++) {
      const term = this.#numberOf(texts[k] ?? '');
      if (this.#inPiece[term] === piece) continue;
      this.#inPiece[term] = piece;
      found.push(term);
      if (this.#inPair[term] === pair) continue;
      this.#inPair[term] = pair;
      this.uses[term] = (this.uses[term] ?? 0) + 1;
    }
    return found;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const made = this.texts.length;
    this.#numbers.set(text, made);
    this.texts.push(text);
    this.uses.push(0);
    this.#inPair.push(-1);
    this.#inPiece.push(-1);
    return made;
  }
}

function lettersOf(texts: readonly string[], from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += texts[k]?.length ?? 0;
  return sum;
}
