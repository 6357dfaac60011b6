import type { TermCutter } from '../../text/terms.js';
import type { PairSide } from '../context.js';

/** A term of one side of an alignment. What looks through the pairs one by one marks the terms that it meets. */
export class TextTerm {
  readonly text: string;
  /** Pairs that hold it. */
  pairs = 0;
  /** The last pair that was found to hold it, by index. */
  inPair = -1;
  /** The last segment that was found to hold it, counted through all pairs. */
  inSegment = -1;
  /** The last pair that called for it, the segment of it that did so first, and whether another did too. */
  calledInPair = -1;
  caller = -1;
  isRival = false;

  constructor(text: string) {
    this.text = text;
  }
}

/** The terms of one side of an alignment, each one object wherever it stands. */
export class TextTerms {
  /** By pair and segment, each once a segment. */
  readonly segments: readonly (readonly (readonly TextTerm[])[])[];
  readonly #terms = new Map<string, TextTerm>();
  #segment = 0;

  constructor(sides: readonly PairSide[], cutter: TermCutter) {
    this.segments = sides.map((side, pair) => side.segments.map(({ parts }) => this.#read(cutter.cutParts(parts), pair)));
  }

  get(text: string): TextTerm | undefined {
    return this.#terms.get(text);
  }

  #read(texts: readonly string[], pair: number): TextTerm[] {
    const segment = this.#segment++;
    const found: TextTerm[] = [];
    for (const text of texts) {
      const term = this.#term(text);
      if (term.inSegment === segment) continue;
      term.inSegment = segment;
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
