import { ItemNumbering, type NumberedItems } from './numbered-items.js';
import type { PartsCutter } from './parts-cutter.js';

/** The first two characters at an offset as one whole number of 32 bits: looked up faster than a string, of which none need be made. */
function startKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Takes the longest known term at each place of a run of Han characters, and pairs of characters between. */
export class HanCutter implements PartsCutter {
  readonly #terms: string[] = [];
  /** Terms are chained by their first character while they come in; those of two first characters are listed when a text first has them. */
  readonly #lastWith = new Int32Array(0x10000).fill(-1);
  readonly #previous: number[] = [];
  readonly #byStart = new Map<number, readonly string[]>();

  constructor(known: Iterable<string>) {
    for (const term of known) {
      if (term.length < 2) continue;
      const start = term.charCodeAt(0);
      this.#previous.push(this.#lastWith[start] ?? -1);
      this.#lastWith[start] = this.#terms.length;
      this.#terms.push(term);
    }
  }

  cutParts(runs: readonly string[]): string[] {
    const found: string[] = [];
    for (const run of runs) this.#cut(run, found);
    return found;
  }

  cutUnits({ names, start, values }: NumberedItems, isWanted: (term: string) => boolean): NumberedItems {
    const numbering = new ItemNumbering(start.length - 1);
    const found: string[] = [];
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const end = start[unit + 1] ?? 0;
      for (let at = start[unit] ?? 0; at < end; at++) this.#cut(names[values[at] ?? 0] ?? '', found);
      for (const term of found) if (isWanted(term)) numbering.put(numbering.numberOf(term));
      found.length = 0;
      numbering.endUnit();
    }
    return numbering.done();
  }

  #cut(run: string, found: string[]): void {
    let unknownFrom = 0;
    for (let at = 0; at < run.length; ) {
      const term = this.#matchAt(run, at);
      if (term === undefined) {
        at++;
        continue;
      }
      pushCharacterPairs(found, run, unknownFrom, at);
      found.push(term);
      at += term.length;
      unknownFrom = at;
    }
    pushCharacterPairs(found, run, unknownFrom, run.length);
  }

  #matchAt(run: string, at: number): string | undefined {
    if (at + 1 >= run.length) return undefined;
    for (const term of this.#beginningAt(run, at)) if (term.length === 2 || run.startsWith(term, at)) return term;
    return undefined;
  }

  #beginningAt(run: string, at: number): readonly string[] {
    const key = startKey(run, at);
    const listed = this.#byStart.get(key);
    if (listed !== undefined) return listed;
    const found: string[] = [];
    for (let k = this.#lastWith[run.charCodeAt(at)] ?? -1; k >= 0; k = this.#previous[k] ?? -1) {
      const term = this.#terms[k] ?? '';
      if (term.charCodeAt(1) === run.charCodeAt(at + 1)) found.push(term);
    }
    found.sort((a, b) => b.length - a.length);
    this.#byStart.set(key, found);
    return found;
  }
}

/** What no term covers: each pair of neighbouring characters, or the one character. */
function pushCharacterPairs(found: string[], run: string, from: number, to: number): void {
  if (to - from === 1) found.push(run.slice(from, to));
  for (let i = from; i + 1 < to; i++) found.push(run.slice(i, i + 2));
}
