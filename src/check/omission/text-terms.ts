import type { Span } from '../../model/span.js';
import type { TermCutter } from '../../text/terms.js';
import type { PairSide } from '../context.js';
import type { Segment } from '../read-text.js';

/** What a term calls for: with what probability one of its translations is used, and those that stand anywhere in the other version. */
export interface Calls {
  readonly mass: number;
  readonly targets: readonly TextTerm[];
}

/** A term of one side of an alignment. What looks through the pairs one by one marks the terms that it meets. */
export class TextTerm {
  readonly text: string;
  /** Pairs that hold it. */
  pairs = 0;
  /** The last pair that was found to hold it, by index. */
  inPair = -1;
  /** The last piece that was found to hold it, counted through all pairs. */
  inPiece = -1;
  /** The last pair that called for it, the piece of it that did so first, and whether another did too. */
  calledInPair = -1;
  caller = -1;
  isRival = false;
  /** What it calls for; null where the lexicon doesn't know it, undefined until it is asked for. */
  calls: Calls | null | undefined = undefined;

  constructor(text: string) {
    this.text = text;
  }
}

/** A few terms of a segment in order, and where they stand: what an omission is made of. */
export interface Piece {
  /** Each once. */
  readonly terms: readonly TextTerm[];
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

/** The terms of one side of an alignment, each one object wherever it stands. */
export class TextTerms {
  /** By pair, in the order of the text. */
  readonly pieces: readonly (readonly Piece[])[];
  readonly #terms = new Map<string, TextTerm>();
  #piece = 0;

  constructor(sides: readonly PairSide[], cutter: TermCutter) {
    this.pieces = sides.map((side, pair) => side.segments.flatMap((segment) => this.#piecesOf(segment, cutter, pair)));
  }

  get(text: string): TextTerm | undefined {
    return this.#terms.get(text);
  }

  #piecesOf({ span, length, parts }: Segment, cutter: TermCutter, pair: number): Piece[] {
    const texts = cutter.cutParts(parts);
    const count = Math.max(1, Math.round(texts.length / PIECE));
    if (count === 1) return [{ terms: this.#read(texts, pair), span, length, opens: true, closes: true }];
    const letters = lettersOf(texts);
    let end = 0;
    return Array.from({ length: count }, (_, k) => {
      const own = texts.slice(Math.round((k * texts.length) / count), Math.round(((k + 1) * texts.length) / count));
      const start = end;
      end += lettersOf(own) / letters;
      const at = (share: number) => span.start + Math.round(share * (span.end - span.start));
      const [opens, closes] = [k === 0, k === count - 1];
      const terms = this.#read(own, pair);
      return { terms, span: { start: at(start), end: closes ? span.end : at(end) }, length: (end - start) * length, opens, closes };
    });
  }

  #read(texts: readonly string[], pair: number): TextTerm[] {
    const piece = this.#piece++;
    const found: TextTerm[] = [];
    for (const text of texts) {
      const term = this.#term(text);
      if (term.inPiece === piece) continue;
      term.inPiece = piece;
      found.push(term);
      if (term.inPair !== pair) term.pairs++;
      term.inPair = pair;
    }
    return found;
  }

  #term(text: string): TextTerm {
    const known = this.#terms.get(text);
    if (known !== undefined) return known;
    const made = new TextTerm(text);
    this.#terms.set(text, made);
    return made;
  }
}

const lettersOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
