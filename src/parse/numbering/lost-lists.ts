import { type Ending, endingOf } from '../recognise/punctuation.js';

/** Where an unmarked paragraph stands: how many lists deep, 0 for in none; or closing words of a list. */
export type LostPlace = number | 'closing';

/**
 * Follows lists whose letters were lost. A colon opens one; `and` before its last item, an opening of the division or the sign that ends
 * paragraphs closes it; a comma at its end, where paragraphs end otherwise, lets words follow that close the paragraph.
 */
export class LostLists {
  /** For each open list whether its last item has been reached. */
  readonly #levels: boolean[] = [];
  /** The text placed last: only what stands behind it without a mark asks how it ends. */
  #before = '';

  readonly #ends: Ending;
  readonly #isConjunction: (text: string) => boolean;

  /** `ends` is what paragraphs of the division end with, apart from a semicolon. */
  constructor(ends: Ending, isConjunction: (text: string) => boolean) {
    this.#ends = ends;
    this.#isConjunction = isConjunction;
  }

  get isOpen(): boolean {
    return this.#levels.length > 0;
  }

  /** Notes what was placed, for the next to be judged by. */
  seen(text: string): void {
    this.#before = text;
  }

  /** Forgets open lists: a printed mark or an opening of the division stands outside them. */
  close(): void {
    this.#levels.length = 0;
  }

  /** Opens a list where the paragraph before ended with a colon. */
  open(): LostPlace {
    this.#levels.push(false);
    return this.#levels.length;
  }

  /** How the text placed last ends. */
  get ending(): Ending {
    return endingOf(this.#before);
  }

  get afterColon(): boolean {
    return this.ending === 'colon';
  }

  /** Where an unmarked paragraph stands while a list is open. */
  place(): LostPlace {
    const { ending } = this;
    if (ending === this.#ends) return this.#leave();
    if (ending === 'comma' && this.#levels.length > 0) {
      this.close();
      return 'closing';
    }
    while (this.#levels.at(-1) === true) this.#levels.pop();
    if (this.#levels.length === 0) return 0;
    if (this.#isConjunction(this.#before)) this.#levels[this.#levels.length - 1] = true;
    return this.#levels.length;
  }

  #leave(): LostPlace {
    this.close();
    return 0;
  }
}
