import { ItemNumbering, type NumberedItems } from './numbered-items.js';
import type { CutUnits, PartsCutter } from './parts-cutter.js';

/** The first two characters at an offset as one whole number of 32 bits: looked up faster than a string, of which none need be made. */
function startKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** What may follow characters that a term begins with. */
interface Branch {
  /** The term that ends here, if one does. */
  term: string | undefined;
  /** By the code of the next character. */
  next: Map<number, Branch> | undefined;
}

const newBranch = (): Branch => ({ term: undefined, next: undefined });

/** Takes the longest known term at each place of a run without spaces, and pairs of characters between. */
export class HanCutter implements PartsCutter {
  readonly #terms: string[] = [];
  /** Terms are chained by their first character while they come in; those of two first characters become branches when a text first has them. */
  readonly #lastWith = new Int32Array(0x10000).fill(-1);
  readonly #previous: number[] = [];
  readonly #byStart = new Map<number, Branch>();

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

  cutUnits({ names, start, values }: NumberedItems): CutUnits {
    const numbering = new ItemNumbering(start.length - 1);
    const from: number[] = [];
    const found: string[] = [];
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const end = start[unit + 1] ?? 0;
      for (let at = start[unit] ?? 0; at < end; at++) {
        this.#cut(names[values[at] ?? 0] ?? '', found);
        for (const term of found) {
          numbering.put(numbering.numberOf(term));
          from.push(at);
        }
        found.length = 0;
      }
      numbering.endUnit();
    }
    return { terms: numbering.done(), from: new Int32Array(from) };
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

  /** The longest term that begins at a place. */
  #matchAt(run: string, at: number): string | undefined {
    if (at + 1 >= run.length) return undefined;
    let branch: Branch | undefined = this.#branchAt(run, at);
    let longest = branch.term;
    for (let end = at + 2; end < run.length; end++) {
      branch = branch.next?.get(run.charCodeAt(end));
      if (branch === undefined) break;
      longest = branch.term ?? longest;
    }
    return longest;
  }

  #branchAt(run: string, at: number): Branch {
    const key = startKey(run, at);
    const known = this.#byStart.get(key);
    if (known !== undefined) return known;
    const branch = newBranch();
    for (let k = this.#lastWith[run.charCodeAt(at)] ?? -1; k >= 0; k = this.#previous[k] ?? -1) {
      const term = this.#terms[k] ?? '';
      if (term.charCodeAt(1) === run.charCodeAt(at + 1)) grow(branch, term);
    }
    this.#byStart.set(key, branch);
    return branch;
  }
}

/** Adds a term to the branch of its first two characters. */
function grow(root: Branch, term: string): void {
  let branch = root;
  for (let at = 2; at < term.length; at++) {
    branch.next ??= new Map();
    const next = branch.next.get(term.charCodeAt(at)) ?? newBranch();
    branch.next.set(term.charCodeAt(at), next);
    branch = next;
  }
  branch.term = term;
}

/** What no term covers: each pair of neighbouring characters, or the one character. */
function pushCharacterPairs(found: string[], run: string, from: number, to: number): void {
  if (to - from === 1) found.push(run.slice(from, to));
  for (let i = from; i + 1 < to; i++) found.push(run.slice(i, i + 2));
}
