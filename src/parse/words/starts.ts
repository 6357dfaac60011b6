import { foldedStart } from './fold.js';

/** What begins with words of a language table, the words folded. */
export interface Beginning {
  readonly before: string;
}

const longest = 3;

/** Entries by their first letters, so that nearly all texts are passed over without being folded any further. */
export class Starts<T extends Beginning> {
  private readonly byStart = new Map<string, T[]>();

  constructor(entries: Iterable<T>) {
    for (const entry of entries) {
      const start = entry.before.slice(0, longest);
      const same = this.byStart.get(start);
      if (same) same.push(entry);
      else this.byStart.set(start, [entry]);
    }
  }

  /** The entries that a text may begin with from an index on, those of longer words first. */
  of(text: string, from = 0): readonly T[] {
    const start = foldedStart(text, from, longest);
    for (let length = start.length; length > 0; length--) {
      const found = this.byStart.get(start.slice(0, length));
      if (found) return found;
    }
    return none;
  }
}

const none: readonly never[] = [];
