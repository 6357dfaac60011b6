import type { Item } from './item.js';
import { type Match, matchPatterns } from './match.js';
import { type ReadNumber, readNumber } from './number.js';
import { deepest } from './reference.js';
import { scan } from './scan.js';
import type { Vocabulary } from './vocabulary.js';

/** A text cut into items, and the numbers that have been read from it. */
export class Reading {
  readonly items: readonly Item[];
  /** By the item a number begins with; null where none does, a hole where nobody has asked. Many patterns ask for the same number. */
  readonly #numbers: (ReadNumber | null)[];
  /** How many references are being read that belong to each other. */
  #depth = 0;

  constructor(
    readonly text: string,
    readonly vocabulary: Vocabulary,
  ) {
    this.items = scan(text, vocabulary);
    this.#numbers = new Array(this.items.length);
  }

  /** The longest match of a pattern that begins at an item inside of another: none where that goes too deep, as on endless chains. */
  matchInside(at: number): Match | undefined {
    if (this.#depth >= deepest) return undefined;
    this.#depth++;
    const match = matchPatterns(this, at);
    this.#depth--;
    return match;
  }

  /** The longest number that begins at an item. */
  numberAt(at: number): ReadNumber | undefined {
    const known = this.#numbers[at];
    if (known !== undefined) return known ?? undefined;
    const number = readNumber(this.items, at, this.vocabulary);
    this.#numbers[at] = number ?? null;
    return number;
  }
}
