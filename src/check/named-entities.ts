import { COUNTRIES, NAME_LANGUAGES } from '../languages/countries.js';
import { ORGANS } from '../languages/organs.js';
import { primarySubtag } from '../languages/tag.js';
import type { Span } from '../model/span.js';
import { normalise } from '../text/normalise.js';
import { remembering } from '../text/remembering.js';
import { stemmer } from '../text/stem.js';
import { writesUnspaced } from '../text/terms.js';
import { arabicBases, russianForms } from './country-forms.js';

const TABLES = { state: COUNTRIES, organ: ORGANS };

/** What is found by its names. */
export type EntityKind = keyof typeof TABLES;

export const KINDS: readonly EntityKind[] = ['state', 'organ'];

/** A State or an organ named in a text. */
export interface NamedEntity {
  readonly kind: EntityKind;
  /** As its table has it: that of States is ISO 3166, three letters. */
  readonly code: string;
  readonly span: Span;
}

interface Name {
  readonly kind: EntityKind;
  readonly code: string;
  /** Its words, or its Han characters, as they are compared. */
  readonly words: readonly string[];
}

/** A word of a text, or a Han character, with its place. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu;
const HAN = /\p{Script=Han}|[\p{L}\p{Nd}]/gu;
/** Names of States begin with a capital where there are capitals: `turkey` is none. */
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu;
/** Characters that stand for one of the usual Han characters: radicals and compatibility forms. */
const COMPATIBLE = '\\u2e80-\\u2fdf\\uf900-\\ufaff';
const IN_WORD = /[\p{L}\p{M}\p{Nd}]/u;
/** What follows the name of a State in the name of a language, a sea or a lake, and in 发展中国家. */
const NO_STATE = /^[语文洋湖湾家]/u;
/** What stands between two words that aren't of one name. */
const BREAK = /[,;:،؛、。，；：《》«»“”]/;

function wordsOf(text: string, language: string): Word[] {
  return [...text.matchAll(writesUnspaced(language) ? HAN : WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** How the names of a language are compared with the words of a text. */
interface NameIndex {
  readonly tag: string;
  readonly isHan: boolean;
  /** Finds the next word. */
  readonly next: RegExp;
  /** Finds the characters, of a language written in Han, that may begin a name. */
  readonly starts: RegExp;
  /** By their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  readonly codes: ReadonlySet<string>;
  /** The keys of the index under which a word of a text may stand; they are remembered, for texts share most of their words. */
  readonly keysOf: (word: string) => readonly string[];
}

/** By primary subtag. */
const indexOf = remembering(100, makeIndex);

function makeIndex(tag: string): NameIndex {
  const byFirst = new Map<string, Name[]>();
  const codes = new Set<string>();
  for (const name of namesIn(tag)) {
    const first = name.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
    codes.add(name.code);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  const isHan = writesUnspaced(tag);
  const starts = new RegExp(`[${isHan ? [...byFirst.keys()].join('') : ''}${COMPATIBLE}]`, 'g');
  return {
    tag,
    isHan,
    next: new RegExp(isHan ? HAN : WORD),
    starts,
    byFirst,
    codes,
    keysOf: remembering(100_000, (word) => keysIn(normalise(word), tag)),
  };
}

/** All names of a language, in each of their forms. */
function* namesIn(tag: string): Iterable<Name> {
  const column = (NAME_LANGUAGES as readonly string[]).indexOf(tag) + 1;
  if (column === 0) return;
  for (const kind of KINDS) {
    for (const line of TABLES[kind].split('\n')) {
      const columns = line.split('|');
      for (const name of (columns[column] ?? '').split('/')) {
        for (const words of formsOf(name, tag)) yield { kind, code: columns[0] ?? '', words };
      }
    }
  }
}

/** Marks a stem, which is compared with stems only. */
const STEM = '~';

/**
 * The forms in which a name may stand, word by word. Russian declines: the first word has its cases, as a name or, of several, as an adjective
 * by its stem; the others are compared by stems.
 */
function formsOf(name: string, tag: string): string[][] {
  const words = wordsOf(name, tag).map(({ text }) => normalise(text));
  if (tag !== 'ru') return [words];
  const [first = '', ...further] = words;
  const stems = further.map((word) => STEM + stemmer(tag)(word));
  const declined = russianForms(first).map((form) => [form, ...stems]);
  return further.length === 0 ? declined : [words, [STEM + stemmer(tag)(first), ...stems], ...declined];
}

function keysIn(word: string, tag: string): readonly string[] {
  if (tag === 'ru') return [word, STEM + stemmer(tag)(word)];
  return tag === 'ar' ? arabicBases(word) : [word];
}

/** The States or organs that a text names, inflected or not; the longest name wins, so that Guinea-Bissau is not Guinea. */
export function entitiesIn(text: string, language: string): NamedEntity[] {
  const index = indexOf(primarySubtag(language));
  if (index.byFirst.size === 0) return [];
  const found: NamedEntity[] = [];
  let from = 0;
  for (const first of index.isHan ? charactersOf(text, index) : capitalsOf(text)) {
    if (first.start < from) continue;
    const name = nameAt(text, first, index);
    if (name === undefined) continue;
    from = name.span.end;
    if (!NO_STATE.test(text.charAt(from))) found.push(name);
  }
  return found;
}

/** The characters that may begin a name. */
function* charactersOf(text: string, { starts }: NameIndex): Iterable<Word> {
  for (const { 0: character, index: start } of text.matchAll(starts)) yield { text: character, start, end: start + 1 };
}

/** The words that may begin a name: those in small letters don't. */
function* capitalsOf(text: string): Iterable<Word> {
  for (const { 0: word, index: start } of text.matchAll(CAPITAL)) {
    if (start === 0 || !IN_WORD.test(text.charAt(start - 1))) yield { text: word, start, end: start + word.length };
  }
}

/** The longest name that begins with a word. */
function nameAt(text: string, first: Word, index: NameIndex): NamedEntity | undefined {
  let best: NamedEntity | undefined;
  let longest = 0;
  for (const key of index.keysOf(first.text)) {
    for (const { kind, code, words } of index.byFirst.get(key) ?? []) {
      if (words.length <= longest) continue;
      const end = endOf(text, first, words, index);
      if (end === undefined) continue;
      [best, longest] = [{ kind, code, span: { start: first.start, end } }, words.length];
    }
  }
  return best;
}

/** Where a name of several words ends that begins with a word; undefined where others follow than its own. */
function endOf(text: string, first: Word, words: readonly string[], index: NameIndex): number | undefined {
  let { end } = first;
  for (const word of words.slice(1)) {
    index.next.lastIndex = end;
    const next = index.next.exec(text);
    if (next === null || !index.keysOf(next[0]).includes(word) || BREAK.test(text.slice(end, next.index))) return undefined;
    end = index.next.lastIndex;
  }
  return end;
}

/** Whether a State or organ can be found by name in a language. */
export function isKnownIn(code: string, language: string): boolean {
  return indexOf(primarySubtag(language)).codes.has(code);
}
