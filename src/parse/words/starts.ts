import { foldedStart } from './fold.js';
import { addTo } from './lists.js';

/** What begins with words of a language table, the words folded. */
export interface Beginning {
  readonly before: string;
}

const longest = 5;

/** Entries by their first letters, so that nearly all texts are passed over without being folded any further. */
export class Starts<T extends Beginning> {
  /** The entries that a text may be which begins so, those of fewer letters last. */
  private readonly byStart = new Map<string, readonly T[]>();
  /** By first letter how many letters are to be looked up, the most first. */
  private readonly lengths = new Map<string, number[]>();

  constructor(entries: Iterable<T>) {
    const own = new Map<string, T[]>();
    for (const entry of entries) addTo(own, entry.before.slice(0, longest), entry);
    for (const start of [...own.keys()].sort((a, b) => b.length - a.length)) {
      const shorter = Array.from(start, (_, k) => own.get(start.slice(0, start.length - k)) ?? []);
      this.byStart.set(start, shorter.flat());
      const lengths = this.lengths.get(start.charAt(0));
      if (lengths?.at(-1) !== start.length) addTo(this.lengths, start.charAt(0), start.length);
    }
  }

  /** The entries that a text may begin with from an index on, those of longer words first. */
  of(text: string, from = 0): readonly T[] {
    const start = isPlain(text, from) ? text.slice(from, from + longest).toLowerCase() : foldedStart(text, from, longest);
    for (const length of this.lengths.get(start.charAt(0)) ?? none) {
      const found = this.byStart.get(start.slice(0, length));
      if (found) return found;
    }
    return none;
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
