import { type Ending, endingOf } from './punctuation.js';

/** What the paragraph before an unmarked one says of it. */
interface Before {
  readonly ending: Ending;
  /** Whether it ended with the word before a list's last item. */
  readonly conjunction: boolean;
}

/** Where an unmarked paragraph stands: how many lists deep, 0 for in none; or closing words of a list. */
export type LostPlace = number | 'closing';

/**
 * Follows lists whose letters were lost. A colon opens one; `and` before its last item, an opening of the division or the sign that ends
 * paragraphs closes it; a comma at its end, where paragraphs end otherwise, lets words follow that close the paragraph.
 */
export class LostLists {
  /** For each open list whether its last item has been reached. */
  private readonly levels: boolean[] = [];
  private before: Before = { ending: 'none', conjunction: false };

  /** `ends` is what paragraphs of the division end with, apart from a semicolon. */
  constructor(
    private readonly ends: Ending,
    private readonly isConjunction: (text: string) => boolean,
  ) {}

  get isOpen(): boolean {
    return this.levels.length > 0;
  }

  /** Notes what was placed, for the next to be judged by. */
  seen(text: string): void {
    this.before = { ending: endingOf(text), conjunction: this.isConjunction(text) };
  }

  /** Forgets open lists: a printed mark or an opening of the division stands outside them. */
  close(): void {
    this.levels.length = 0;
  }

  /** Opens a list where the paragraph before ended with a colon. */
  open(): LostPlace {
    this.levels.push(false);
    return this.levels.length;
  }

  get afterColon(): boolean {
    return this.before.ending === 'colon';
  }

  /** Where an unmarked paragraph stands while a list is open. */
  place(): LostPlace {
    const { ending, conjunction } = this.before;
    if (ending === this.ends) return this.leave();
    if (ending === 'comma' && this.levels.length > 0) {
      this.close();
      return 'closing';
    }
    while (this.levels.at(-1) === true) this.levels.pop();
    if (this.levels.length === 0) return 0;
    if (conjunction) this.levels[this.levels.length - 1] = true;
    return this.levels.length;
  }

  private leave(): LostPlace {
    this.close();
    return 0;
  }
}
