import { expectArguments } from '../../arguments/expect.js';
import { BYTES, STRING, TEXT } from '../../arguments/values.js';
import { ClauseAlignError } from '../../errors.js';
import type { Lexicon } from '../../model/lexicon.js';
import { languagesInName } from './file-name-languages.js';
import { glossTerms } from './gloss.js';
import { languageNamed } from './language-names.js';
import { type FileLine, filledLinesOf, malformed } from './malformed.js';
import { type Headword, rankedEntries } from './ranked.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A line of an index: headword, offset and length in bytes, both in base 64. */
export const INDEX_LINE = /^(?<headword>[^\t]*)\t(?<offset>[A-Za-z0-9+/]+)\t(?<length>[A-Za-z0-9+/]+)(?:\t.*)?$/;
/** Headwords of entries about the dictionary itself. */
const ABOUT = /^00-?database/;

const number = (digits: string): number => [...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);

interface IndexEntry {
  readonly headword: string;
  readonly start: number;
  readonly end: number;
}

function indexEntry(line: FileLine, size: number): IndexEntry {
  const { headword, offset, length } = INDEX_LINE.exec(line.text)?.groups ?? {};
  if (headword === undefined || offset === undefined || length === undefined)
    return malformed('a headword, an offset and a length with tabs between', line.text, line.number);
  const start = number(offset);
  const end = start + number(length);
  if (end > size) return malformed(`an entry within the ${size} bytes of the dictionary`, line.text, line.number);
  return { headword, start, end };
}

/** What strokes set off from words; that of `and/or` doesn't. */
const PRONUNCIATION = /(?<=^|\s)\/[^/\s](?:[^/]*\/(?=[\s,;]|$)|[^/]*$)/g;

/** `law /lɔː/` and below it the translations, numbered where there are several. */
function article(text: string, [source, target]: readonly [string, string]): Headword | undefined {
  const [first = '', ...rest] = text.trim().split('\n');
  const [term = ''] = glossTerms(first.replace(PRONUNCIATION, ' '), source);
  const glosses = rest.filter((line) => !/^\s*(?:see also|synonyms?|note)\b/i.test(line));
  const translations = [...new Set(glosses.flatMap((gloss) => glossTerms(gloss, target)))];
  return term === '' || translations.length === 0 ? undefined : { term, translations };
}

/** `English-French FreeDict Dictionary`: the first two words with a hyphen between that are both names of languages. */
function languagesInTitle(title: string): readonly [string, string] | undefined {
  for (const { groups } of title.matchAll(/(?<from>\p{L}+)\s*[-–→]\s*(?<to>\p{L}+)/gu)) {
    const [source, target] = [languageNamed(groups?.from ?? ''), languageNamed(groups?.to ?? '')];
    if (source !== undefined && target !== undefined) return [source, target];
  }
  return undefined;
}

/**
 * Reads a dictionary of the dictd server, such as those of FreeDict.
 *
 * @param index the text of the `.index` file.
 * @param dictionary the bytes of the `.dict` file, unpacked where it was a `.dict.dz`.
 * @param name What provenance calls the lexicon; names the languages (`freedict-eng-fra`) where the dictionary's title does not.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line of the index that is malformed, where no languages are named, or
 *   no headword is translated.
 * @example
 * ```ts
 * const dictionary = new TextEncoder().encode('water\n  eau\n');
 * parseDictd('water\tA\tM\n', dictionary, 'freedict-eng-fra').target; // 'fr'
 * ```
 */
export function parseDictd(index: string, dictionary: Uint8Array, name: string): Lexicon {
  expectArguments('parseDictd', TEXT, { index });
  expectArguments('parseDictd', BYTES, { dictionary });
  expectArguments('parseDictd', STRING, { name });
  const decoder = new TextDecoder();
  const textOf = ({ start, end }: IndexEntry) => decoder.decode(dictionary.subarray(start, end));
  const entries = [...filledLinesOf(index)].map((line) => indexEntry(line, dictionary.length));
  const title = entries.find(({ headword }) => /^00-?database-?short/.test(headword));
  const languages = (title === undefined ? undefined : languagesInTitle(textOf(title))) ?? languagesInName(name);
  if (languages === undefined)
    throw new ClauseAlignError('invalid-lexicon', 'neither the dictionary nor its file name says which languages it is in', name, 'line 1');
  const byPlace = new Map(entries.filter(({ headword }) => !ABOUT.test(headword)).map((entry) => [entry.start, entry]));
  const headwords = [...byPlace.values()].flatMap((entry) => article(textOf(entry), languages) ?? []);
  if (headwords.length === 0) throw new ClauseAlignError('invalid-lexicon', 'no headword in it has a translation', name, 'line 1');
  return { source: languages[0], target: languages[1], name, entries: rankedEntries(headwords) };
}
