import { foldedStart } from './fold.js';
import { addTo } from './lists.js';

/** What begins with words of a language table, the words folded. */
export interface Beginning {
  readonly before: string;
}

const longest = 5;

/** Entries by their first letters, so that nearly all texts are passed over without being folded any further. */
export class Starts<T extends Beginning> {
  /** By starts, and the first letters of all: the entries that a text may be which begins so, those of fewer letters last. */
  private readonly byStart = new Map<string, readonly T[]>();

  constructor(entries: Iterable<T>) {
    const own = new Map<string, T[]>();
    for (const entry of entries) addTo(own, entry.before.slice(0, longest), entry);
    for (const start of own.keys()) for (const key of [start, start.charAt(0)]) this.byStart.set(key, inAll(own, key));
  }

  /** The entries that a text may begin with from an index on, those of longer words first. */
  of(text: string, from = 0): readonly T[] {
    const start = isPlain(text, from) ? text.slice(from, from + longest).toLowerCase() : foldedStart(text, from, longest);
    if (!this.byStart.has(start.charAt(0))) return none;
    for (let length = start.length; length > 0; length--) {
      const found = this.byStart.get(start.slice(0, length));
      if (found) return found;
    }
    return none;
  }
}

const none: readonly never[] = [];

/** The entries of a start and of all that it begins with. */
function inAll<T>(own: ReadonlyMap<string, readonly T[]>, start: string): T[] {
  return Array.from(start, (_, cut) => own.get(start.slice(0, start.length - cut)) ?? none).flat();
}

/** Whether the first characters are letters that folding only makes small: Latin, Cyrillic, or Chinese. */
function isPlain(text: string, from: number): boolean {
  for (let i = from; i < from + longest; i++) {
    const code = text.charCodeAt(i);
    const isLetter = (code > 0x40 && code < 0x7b) || (code >= 0x400 && code < 0x500) || (code >= 0x4e00 && code <= 0x9fff);
    if (!isLetter) return false;
  }
  return true;
}
