import { COUNTRIES, COUNTRY_LANGUAGES } from '../languages/countries.js';
import { primarySubtag } from '../languages/tag.js';
import type { AlignmentUnit } from '../model/alignment.js';
import type { Span } from '../model/span.js';
import { normalise } from '../text/normalise.js';
import { stemmer } from '../text/stem.js';
import { writesHan } from '../text/terms.js';
import { arabicBases, russianForms } from './country-forms.js';

/** A State named in a text. */
export interface NamedCountry {
  /** ISO 3166 code of three letters. */
  readonly code: string;
  readonly span: Span;
}

interface Name {
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
/** What follows the name of a State in the name of a language, a sea or a lake. */
const NO_STATE = /^[语文洋湖湾]/u;

function wordsOf(text: string, language: string): Word[] {
  return [...text.matchAll(writesHan(language) ? HAN : WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** How the names of a language are compared with the words of a text. */
interface NameIndex {
  /** By their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  readonly codes: ReadonlySet<string>;
  /** What words of texts may be called, as far as they were asked for: a text has few that others lack. */
  readonly keys: Map<string, readonly string[]>;
}

/** Words whose keys are kept; all are dropped when there are more, so that a long run keeps flat memory. */
const KEPT = 100_000;

const indexes = new Map<string, NameIndex>();

function indexOf(language: string): NameIndex {
  const tag = primarySubtag(language);
  const known = indexes.get(tag) ?? makeIndex(tag);
  indexes.set(tag, known);
  return known;
}

function makeIndex(tag: string): NameIndex {
  const byFirst = new Map<string, Name[]>();
  const codes = new Set<string>();
  const column = (COUNTRY_LANGUAGES as readonly string[]).indexOf(tag) + 1;
  for (const line of column > 0 ? COUNTRIES.split('\n') : []) {
    const [code = '', ...columns] = line.split('|');
    for (const name of (columns[column - 1] ?? '').split('/')) {
      for (const words of formsOf(name, tag)) {
        const first = words[0] ?? '';
        byFirst.set(first, [...(byFirst.get(first) ?? []), { code, words }]);
      }
      codes.add(code);
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, codes, keys: new Map() };
}

/** Marks a stem, which is compared with stems only. */
const STEM = '~';

/** The forms in which a name may stand, word by word. Russian declines: a name of one word has its cases, one of several is compared by stems. */
function formsOf(name: string, tag: string): string[][] {
  const words = wordsOf(name, tag).map(({ text }) => normalise(text));
  if (tag !== 'ru') return [words];
  const [only] = words;
  if (words.length === 1 && only !== undefined) return russianForms(only).map((form) => [form]);
  return [words, words.map((word) => STEM + stemmer(tag)(word))];
}

/** What a word of a text may be called in the index. */
function keysOf({ text }: Word, tag: string): readonly string[] {
  const { keys } = indexOf(tag);
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= KEPT) keys.clear();
  const made = madeKeys(text, tag);
  keys.set(text, made);
  return made;
}

function madeKeys(text: string, tag: string): readonly string[] {
  const word = normalise(text);
  if (tag === 'ru') return [word, STEM + stemmer(tag)(word)];
  return tag === 'ar' ? arabicBases(word) : [word];
}

/** Names of States begin with a capital where there are capitals: `turkey` is none. */
const SMALL = /^\p{Ll}/u;

/** The States that a text names, inflected or not; the longest name wins, so that Guinea-Bissau is not Guinea. */
export function countriesIn(text: string, language: string): NamedCountry[] {
  const tag = primarySubtag(language);
  const { byFirst } = indexOf(tag);
  if (byFirst.size === 0) return [];
  const words = wordsOf(text, language);
  const found: NamedCountry[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const name = word === undefined || SMALL.test(word.text) ? undefined : nameAt(words, at, byFirst, tag);
    const [first, last] = [words[at], words[at + (name?.words.length ?? 1) - 1]];
    if (name !== undefined && first && last && !NO_STATE.test(text.slice(last.end, last.end + 1)))
      found.push({ code: name.code, span: { start: first.start, end: last.end } });
    at += name?.words.length ?? 1;
  }
  return found;
}

interface Named {
  readonly text: string;
  readonly language: string;
  readonly countries: readonly NamedCountry[];
}

const named = new WeakMap<AlignmentUnit, Named>();

/** The States that a unit names, found once however many versions it is checked against. */
export function countriesOfUnit(unit: AlignmentUnit, language: string): readonly NamedCountry[] {
  const { text } = unit;
  const known = named.get(unit);
  if (known?.text === text && known.language === language) return known.countries;
  const countries = countriesIn(text, language);
  named.set(unit, { text, language, countries });
  return countries;
}

function nameAt(words: readonly Word[], at: number, byFirst: NameIndex['byFirst'], tag: string): Name | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const names = keysOf(first, tag).flatMap((key) => byFirst.get(key) ?? []);
  const fitting = names.filter((name) =>
    name.words.every((word, k) => {
      if (k === 0) return true;
      const other = words[at + k];
      return other !== undefined && keysOf(other, tag).includes(word);
    }),
  );
  return fitting.reduce<Name | undefined>(
    (best, name) => (best === undefined || name.words.length > best.words.length ? name : best),
    undefined,
  );
}

/** Whether a State can be found by name in a language. */
export function isKnownIn(code: string, language: string): boolean {
  return indexOf(language).codes.has(code);
}
