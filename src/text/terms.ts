import { languageTable } from '../languages/index.js';
import type { Span } from '../model/span.js';
import { normalise } from './normalise.js';
import { ItemNumbering, type NumberedItems } from './numbered-items.js';
import { stemmer } from './stem.js';
import { hanRuns, words } from './tokenise.js';

/** Cuts a text into the terms that a lexicon knows, and what lies between them into words. */
export interface TermCutter {
  /** The terms of a text in order: stems of words, known terms of several words joined by a space; Chinese terms and, between them, character pairs. */
  cut(text: string): string[];
  /** The terms of a text from its `termParts`, which no lexicon changes: a text that several lexicons cut is read once. */
  cutParts(parts: readonly string[]): string[];
  /** The terms of many texts from their numbered `termParts`, in order: those that are wanted. */
  cutUnits(parts: NumberedItems, isWanted: (term: string) => boolean): NumberedItems;
}

/** What the terms of a text are made of: the stems of its words, or its runs of Han characters. */
export function termParts(text: string, language: string): string[] {
  return inStems(writtenParts(text, language), language);
}

/** The `termParts` of stretches of a text, which is folded once for all where that keeps its length. */
export function termPartsOfSpans(text: string, spans: readonly Span[], language: string): string[][] {
  const whole = normalise(text);
  const isWhole = whole.length === text.length;
  const folded = ({ start, end }: Span) => (isWhole ? whole.slice(start, end) : normalise(text.slice(start, end)));
  return spans.map((span) => inStems(partsIn(folded(span), language), language));
}

/** The `termParts` of a text before words are stemmed. */
export function writtenParts(text: string, language: string): string[] {
  return partsIn(normalise(text), language);
}

const partsIn = (folded: string, language: string): string[] => (writesHan(language) ? hanRuns(folded) : words(folded));

function inStems(parts: string[], language: string): string[] {
  return writesHan(language) ? parts : parts.map(stemmer(language));
}

/** True for a language that writes no spaces between words, in Han characters. */
export function writesHan(language: string): boolean {
  return languageTable(language)?.script === 'Hani';
}

/**
 * A term as the lexicon keys it: normalised, stemmed word by word; Han characters as they are.
 *
 * @example
 * ```ts
 * termKey('General Assemblies', 'en'); // "gener assembl"
 * ```
 */
export function termKey(term: string, language: string): string {
  return termParts(term, language).join(writesHan(language) ? '' : ' ');
}

/**
 * A cutter that takes the longest known term at each place.
 *
 * @param known terms as `termKey` gives them; those of one word need not be in it.
 */
export function termCutter(language: string, known: Iterable<string>): TermCutter {
  const cutter = writesHan(language) ? hanCutter(known) : wordCutter(known);
  return { ...cutter, cut: (text) => cutter.cutParts(termParts(text, language)) };
}

type PartsCutter = Pick<TermCutter, 'cutParts' | 'cutUnits'>;

/** The first two characters at an offset as one whole number of 32 bits: looked up faster than a string, of which none need be made. */
function startKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function hanCutter(known: Iterable<string>): PartsCutter {
  const terms: string[] = [];
  // Terms are chained by their first character while they come in; those of two first characters are listed when a text first has them.
  const lastWith = new Int32Array(0x10000).fill(-1);
  const previous: number[] = [];
  for (const term of known) {
    if (term.length < 2) continue;
    const start = term.charCodeAt(0);
    previous.push(lastWith[start] ?? -1);
    lastWith[start] = terms.length;
    terms.push(term);
  }
  const byStart = new Map<number, readonly string[]>();
  const beginningAt = (run: string, at: number): readonly string[] => {
    const key = startKey(run, at);
    const listed = byStart.get(key);
    if (listed !== undefined) return listed;
    const found: string[] = [];
    for (let k = lastWith[run.charCodeAt(at)] ?? -1; k >= 0; k = previous[k] ?? -1) {
      const term = terms[k] ?? '';
      if (term.charCodeAt(1) === run.charCodeAt(at + 1)) found.push(term);
    }
    found.sort((a, b) => b.length - a.length);
    byStart.set(key, found);
    return found;
  };
  const matchAt = (run: string, at: number): string | undefined => {
    if (at + 1 >= run.length) return undefined;
    for (const term of beginningAt(run, at)) if (term.length === 2 || run.startsWith(term, at)) return term;
    return undefined;
  };
  const cutRun = (run: string, found: string[]): void => {
    let unknownFrom = 0;
    for (let at = 0; at < run.length; ) {
      const term = matchAt(run, at);
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
  };
  return {
    cutParts(runs) {
      const found: string[] = [];
      for (const run of runs) cutRun(run, found);
      return found;
    },
    cutUnits({ names, start, values }, isWanted) {
      const numbering = new ItemNumbering(start.length - 1);
      const found: string[] = [];
      for (let unit = 0; unit + 1 < start.length; unit++) {
        const end = start[unit + 1] ?? 0;
        for (let at = start[unit] ?? 0; at < end; at++) cutRun(names[values[at] ?? 0] ?? '', found);
        for (const term of found) if (isWanted(term)) numbering.put(numbering.numberOf(term));
        found.length = 0;
        numbering.endUnit();
      }
      return numbering.done();
    },
  };
}

/** What no term covers: each pair of neighbouring characters, or the one character. */
function pushCharacterPairs(found: string[], run: string, from: number, to: number): void {
  if (to - from === 1) found.push(run.slice(from, to));
  for (let i = from; i + 1 < to; i++) found.push(run.slice(i, i + 2));
}

/** What may follow words that a term of several words begins with. */
interface Branch {
  /** The term that ends here, if one does. */
  term: string | undefined;
  readonly next: Map<string, Branch>;
}

const newBranch = (): Branch => ({ term: undefined, next: new Map() });

function wordCutter(known: Iterable<string>): PartsCutter {
  // Terms of several words are listed by their first word while they come in, and become branches when a text first has it.
  const byFirst = new Map<string, string[] | Branch>();
  for (const term of known) {
    const space = term.indexOf(' ');
    if (space < 0) continue;
    const first = term.slice(0, space);
    const terms = byFirst.get(first);
    if (Array.isArray(terms)) terms.push(term);
    else byFirst.set(first, [term]);
  }
  const branchOf = (first: string): Branch | undefined => {
    const known = byFirst.get(first);
    if (!Array.isArray(known)) return known;
    const branch = branchOfTerms(known);
    byFirst.set(first, branch);
    return branch;
  };
  return {
    cutParts(stems) {
      const found: string[] = [];
      for (let at = 0; at < stems.length; ) {
        const longest = longestTerm(branchOf(stems[at] ?? ''), at, stems.length, (k) => stems[k] ?? '');
        found.push(longest?.term ?? stems[at] ?? '');
        at = longest?.end ?? at + 1;
      }
      return found;
    },
    cutUnits(stems, isWanted) {
      const numbering = new ItemNumbering(stems.start.length - 1);
      const { names, start, values } = stems;
      const branches = names.map(branchOf);
      // What stems are by themselves, found once for as often as they come.
      const single = new Int32Array(names.length).fill(UNSEEN);
      const singleOf = (stem: number): number => {
        const name = names[stem] ?? '';
        const number = isWanted(name) ? numbering.numberOf(name) : UNWANTED;
        single[stem] = number;
        return number;
      };
      const nameAt = (k: number): string => names[values[k] ?? 0] ?? '';
      for (let unit = 0; unit + 1 < start.length; unit++) {
        const last = start[unit + 1] ?? 0;
        for (let at = start[unit] ?? 0; at < last; ) {
          const stem = values[at] ?? 0;
          const branch = branches[stem];
          const longest = branch === undefined ? undefined : longestTerm(branch, at, last, nameAt);
          if (longest === undefined) {
            const known = single[stem] ?? UNSEEN;
            const number = known === UNSEEN ? singleOf(stem) : known;
            if (number !== UNWANTED) numbering.put(number);
            at++;
          } else {
            if (isWanted(longest.term)) numbering.put(numbering.numberOf(longest.term));
            at = longest.end;
          }
        }
        numbering.endUnit();
      }
      return numbering.done();
    },
  };
}

const UNSEEN = -1;
const UNWANTED = -2;

/** The longest term of several words that begins at a place, and where it ends. */
function longestTerm(
  root: Branch | undefined,
  at: number,
  last: number,
  wordAt: (at: number) => string,
): { readonly term: string; readonly end: number } | undefined {
  let longest: { term: string; end: number } | undefined;
  for (let end = at + 1, branch = root; branch !== undefined && end < last; end++) {
    branch = branch.next.get(wordAt(end));
    if (branch?.term !== undefined) longest = { term: branch.term, end: end + 1 };
  }
  return longest;
}

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
