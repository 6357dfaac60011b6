import { ItemNumbering, type NumberedItems } from './numbered-items.js';
import type { CutUnits, PartsCutter } from './parts-cutter.js';

/** What may follow words that a term of several words begins with. */
interface Branch {
  /** The term that ends here, if one does. */
  term: string | undefined;
  readonly next: Map<string, Branch>;
}

/** A term of several words, and the place behind it. */
interface Found {
  readonly term: string;
  readonly end: number;
}

/** Takes the longest known term of several words at each place of a row of stems, and single stems between. */
export class WordCutter implements PartsCutter {
  /** Terms of several words are listed by their first word while they come in, and become branches when a text first has it. */
  readonly #byFirst = new Map<string, string[] | Branch>();

  constructor(known: Iterable<string>) {
    for (const term of known) {
      const space = term.indexOf(' ');
      if (space < 0) continue;
      const first = term.slice(0, space);
      const terms = this.#byFirst.get(first);
      if (Array.isArray(terms)) terms.push(term);
      else this.#byFirst.set(first, [term]);
    }
  }

  cutParts(stems: readonly string[]): string[] {
    const found: string[] = [];
    for (let at = 0; at < stems.length; ) {
      const longest = longestTerm(this.#branchOf(stems[at] ?? ''), at, stems.length, (k) => stems[k] ?? '');
      found.push(longest?.term ?? stems[at] ?? '');
      at = longest?.end ?? at + 1;
    }
    return found;
  }

  cutUnits({ names, start, values }: NumberedItems): CutUnits {
    const numbering = new ItemNumbering(start.length - 1);
    const from: number[] = [];
    const branches = names.map((name) => this.#branchOf(name));
    const single = new Int32Array(names.length).fill(UNSEEN);
    const nameAt = (k: number): string => names[values[k] ?? 0] ?? '';
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const last = start[unit + 1] ?? 0;
      for (let at = start[unit] ?? 0; at < last; ) {
        const stem = values[at] ?? 0;
        const branch = branches[stem];
        const longest = branch === undefined ? undefined : longestTerm(branch, at, last, nameAt);
        from.push(at);
        if (longest !== undefined) numbering.put(numbering.numberOf(longest.term));
        else {
          if (single[stem] === UNSEEN) single[stem] = numbering.numberOf(names[stem] ?? '');
          numbering.put(single[stem] ?? 0);
        }
        at = longest?.end ?? at + 1;
      }
      numbering.endUnit();
    }
    return { terms: numbering.done(), from: new Int32Array(from) };
  }

  #branchOf(first: string): Branch | undefined {
    const known = this.#byFirst.get(first);
    if (!Array.isArray(known)) return known;
    const branch = branchOfTerms(known);
    this.#byFirst.set(first, branch);
    return branch;
  }
}

/** In place of the number of a stem that hasn't come yet as a term of its own. */
const UNSEEN = -1;

/** The longest term of several words that begins at a place. */
function longestTerm(root: Branch | undefined, at: number, last: number, wordAt: (at: number) => string): Found | undefined {
  let longest: Found | undefined;
  for (let end = at + 1, branch = root; branch !== undefined && end < last; end++) {
    branch = branch.next.get(wordAt(end));
    if (branch?.term !== undefined) longest = { term: branch.term, end: end + 1 };
  }
  return longest;
}

const newBranch = (): Branch => ({ term: undefined, next: new Map() });

/** Terms that begin with one word, word by word from the second. */
function branchOfTerms(terms: readonly string[]): Branch {
  const root = newBranch();
  for (const term of terms) {
    let branch = root;
    for (const word of term.split(' ').slice(1)) {
      const next = branch.next.get(word) ?? newBranch();
      branch.next.set(word, next);
      branch = next;
    }
    branch.term = term;
  }
  return root;
}
