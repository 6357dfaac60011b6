import { languageTable } from '../languages/index.js';
import { normalise } from './normalise.js';
import { stemmer } from './stem.js';
import { hanRuns, words } from './tokenise.js';

/** Cuts a text into the terms that a lexicon knows, and what lies between them into words. */
export interface TermCutter {
  /** The terms of a text in order: stems of words, known terms of several words joined by a space; Chinese terms and, between them, character pairs. */
  cut(text: string): string[];
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
  const normalised = normalise(term);
  return writesHan(language) ? hanRuns(normalised).join('') : words(normalised).map(stemmer(language)).join(' ');
}

/**
 * A cutter that takes the longest known term at each place.
 *
 * @param known terms as `termKey` gives them; those of one word need not be in it.
 */
export function termCutter(language: string, known: Iterable<string>): TermCutter {
  return writesHan(language) ? hanCutter(known) : wordCutter(language, known);
}

function hanCutter(known: Iterable<string>): TermCutter {
  const terms = new Set<string>();
  const longest = new Map<string, number>();
  for (const term of known) {
    if (term.length < 2) continue;
    terms.add(term);
    const start = term.slice(0, 2);
    if (term.length > (longest.get(start) ?? 0)) longest.set(start, term.length);
  }
  const matchAt = (run: string, at: number): string | undefined => {
    for (let length = longest.get(run.slice(at, at + 2)) ?? 0; length >= 2; length--) {
      const candidate = run.slice(at, at + length);
      if (candidate.length === length && terms.has(candidate)) return candidate;
    }
    return undefined;
  };
  return {
    cut(text) {
      const found: string[] = [];
      for (const run of hanRuns(normalise(text))) {
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
    },
  };
}

/** What no term covers: each pair of neighbouring characters, or the one character. */
function pushCharacterPairs(found: string[], run: string, from: number, to: number): void {
  if (to - from === 1) found.push(run.slice(from, to));
  for (let i = from; i + 1 < to; i++) found.push(run.slice(i, i + 2));
}

function wordCutter(language: string, known: Iterable<string>): TermCutter {
  const terms = new Set<string>();
  /** For the first word of terms of several words: how many words the longest has. */
  const longest = new Map<string, number>();
  for (const term of known) {
    const space = term.indexOf(' ');
    if (space < 0) continue;
    terms.add(term);
    const start = term.slice(0, space);
    const size = term.split(' ').length;
    if (size > (longest.get(start) ?? 0)) longest.set(start, size);
  }
  const stem = stemmer(language);
  return {
    cut(text) {
      const stems = words(normalise(text)).map(stem);
      const found: string[] = [];
      for (let at = 0; at < stems.length; ) {
        let taken = 1;
        for (let size = longest.get(stems[at] ?? '') ?? 1; size > 1; size--) {
          if (at + size <= stems.length && terms.has(stems.slice(at, at + size).join(' '))) {
            taken = size;
            break;
          }
        }
        found.push(taken === 1 ? (stems[at] ?? '') : stems.slice(at, at + taken).join(' '));
        at += taken;
      }
      return found;
    },
  };
}
