import { foldedStart } from './fold.js';
import { addTo } from './lists.js';

/** What begins with words of a language table, the words folded. */
export interface Beginning {
  readonly before: string;
}

const longest = 5;

/** Entries by their first letters, so that nearly all texts are passed over without being folded any further. */
export class Starts<T extends Beginning> {
  readonly #byStart = new Map<string, T[]>();
  readonly #firsts = new Set<string>();

  constructor(entries: Iterable<T>) {
    for (const entry of entries) {
      const start = entry.before.slice(0, longest);
      this.#firsts.add(start.charAt(0));
      addTo(this.#byStart, start, entry);
    }
  }

  /** The entries that a text may begin with from an index on, those of longer words first. */
  of(text: string, from = 0): readonly T[] {
    const start = isPlain(text, from) ? text.slice(from, from + longest).toLowerCase() : foldedStart(text, from, longest);
    if (!this.#firsts.has(start.charAt(0))) return none;
    let found: readonly T[] = none;
    for (let length = start.length; length > 0; length--) {
      const same = this.#byStart.get(start.slice(0, length));
      if (same) found = found === none ? same : [...found, ...same];
    }
    return found;
  }
}

const none: readonly never[] = [];

/** Whether the first characters are letters that folding only makes small: Latin, Cyrillic, or Chinese. */
function isPlain(text: string, from: number): boolean {
  for (let i = from; i < from + longest; i++) {
    const code = text.charCodeAt(i);
    const isLetter = (code > 0x40 && code < 0x7b) || (code >= 0x400 && code < 0x500) || (code >= 0x4e00 && code <= 0x9fff);
    if (!isLetter) return false;
  }
  return true;
}
