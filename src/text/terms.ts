import { languageTable } from '../languages/index.js';
import type { Span } from '../model/span.js';
import { normalise } from './normalise.js';
import { stemmer } from './stem.js';
import { hanRuns, words } from './tokenise.js';

/** Cuts a text into the terms that a lexicon knows, and what lies between them into words. */
export interface TermCutter {
  /** The terms of a text in order: stems of words, known terms of several words joined by a space; Chinese terms and, between them, character pairs. */
  cut(text: string): string[];
  /** The terms of a text from its `termParts`, which no lexicon changes: a text that several lexicons cut is read once. */
  cutParts(parts: readonly string[]): string[];
}

/** What the terms of a text are made of: the stems of its words, or its runs of Han characters. */
export function termParts(text: string, language: string): string[] {
  return foldedParts(normalise(text), language);
}

/** The `termParts` of stretches of a text, which is folded once for all where that keeps its length. */
export function termPartsOfSpans(text: string, spans: readonly Span[], language: string): string[][] {
  const whole = normalise(text);
  const isWhole = whole.length === text.length;
  return spans.map(({ start, end }) => foldedParts(isWhole ? whole.slice(start, end) : normalise(text.slice(start, end)), language));
}

function foldedParts(normalised: string, language: string): string[] {
  if (writesHan(language)) return hanRuns(normalised);
  return words(normalised).map(stemmer(language));
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
  const cutParts = writesHan(language) ? hanCutter(known) : wordCutter(known);
  return { cutParts, cut: (text) => cutParts(termParts(text, language)) };
}

/** The first two characters at an offset as one whole number of 32 bits: looked up faster than a string, of which none need be made. */
function startKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function hanCutter(known: Iterable<string>): TermCutter['cutParts'] {
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
  return (runs) => {
    const found: string[] = [];
    for (const run of runs) {
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
    }
    return found;
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

function wordCutter(known: Iterable<string>): TermCutter['cutParts'] {
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
  return (stems) => {
    const found: string[] = [];
    for (let at = 0; at < stems.length; ) {
      let longest = stems[at] ?? '';
      let next = at + 1;
      for (let end = next, branch = branchOf(longest); branch !== undefined && end < stems.length; end++) {
        branch = branch.next.get(stems[end] ?? '');
        if (branch?.term === undefined) continue;
        longest = branch.term;
        next = end + 1;
      }
      found.push(longest);
      at = next;
    }
    return found;
  };
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
