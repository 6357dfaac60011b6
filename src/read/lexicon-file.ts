import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { FILE, LANGUAGE_PAIR } from '../arguments/values.js';
import { ClauseAlignError } from '../errors.js';
import { parseDictd } from '../lexicon/formats/dictd.js';
import { lexiconFormat, parseLexicon } from '../lexicon/formats/parse-lexicon.js';
import type { Lexicon } from '../model/lexicon.js';
import { decodeText } from './text/decode-text.js';
import { readBytes } from './text-file.js';

/** How a lexicon of the user is read. */
export interface ReadLexiconsOptions {
  /** Source and target of a file that names no languages (hunalign's `.dic`), unless its name does. BCP-47 tags. */
  readonly languages?: readonly [source: string, target: string];
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes of a file, unpacked. A `.dict.dz` is gzip, cut in chunks that gunzip joins. */
function unpacked(path: string, bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new ClauseAlignError('invalid-lexicon', 'the file is packed, but damaged', path);
  }
}

const DICTD_FILE = /\.(?:index|dict|dict\.dz)$/;

/** True for either file of a dictd dictionary, and for what both are called before their endings, as dictd itself names dictionaries. */
const isDictd = (path: string): boolean => DICTD_FILE.test(path) || (!existsSync(path) && existsSync(`${path}.index`));

/** The two files of a dictd dictionary, whichever of them is named. */
function dictdFiles(path: string): { index: string; dictionary: string } {
  const base = path.replace(DICTD_FILE, '');
  if (existsSync(path) && !existsSync(`${base}.index`))
    throw new ClauseAlignError('invalid-lexicon', `a dictionary of dictd needs its index, ${basename(base)}.index, beside it`, path);
  const dictionary = [`${base}.dict.dz`, `${base}.dict`].find((file) => existsSync(file));
  if (dictionary === undefined) throw new ClauseAlignError('invalid-lexicon', `no .dict.dz or .dict beside the index of dictd`, path);
  return { index: `${base}.index`, dictionary };
}

function readDictd(path: string): { lexicons: Lexicon[]; bytes: Uint8Array[] } {
  const files = dictdFiles(path);
  const bytes = [readBytes(files.index), readBytes(files.dictionary)] as const;
  const text = decodeText(bytes[0]).text;
  return { lexicons: [parseDictd(text, unpacked(path, bytes[1]), basename(path))], bytes: [...bytes] };
}

function checksumOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
}

/**
 * Reads a lexicon of the user, whose format is told by its content: a table of two columns with tags as headings, a table of terms by
 * language (CSV or TSV, such as UNTERM's exports), hunalign's `.dic`, TBX, CC-CEDICT, or a dictd dictionary (name either of its two
 * files, or what both are called before `.index` and `.dict.dz`). Packed with gzip or not.
 *
 * @param path The file.
 * @returns lexicons for the option `lexicons`: one, or one for every two languages of a termbase. `checksum` is of the file's bytes.
 * @throws {ClauseAlignError} `unreadable` for a file that can't be read, `invalid-lexicon` with the line that is malformed.
 * @example
 * ```ts
 * const own = readLexicons('/usr/share/dictd/freedict-eng-fra.index');
 * alignLines(source, target, { ...languages, lexicons: [...own, ...(await loadLexicons(['en', 'fr']))] });
 * ```
 */
export function readLexicons(path: string, options: ReadLexiconsOptions = {}): Lexicon[] {
  expectArguments('readLexicons', FILE, { path });
  expectOptions('readLexicons', { languages: LANGUAGE_PAIR } satisfies ExpectedOptions<ReadLexiconsOptions>, options);
  const { lexicons, bytes } = isDictd(path) ? readDictd(path) : readOne(path, options);
  const checksum = checksumOf(bytes);
  return lexicons.map((lexicon) => ({ ...lexicon, checksum }));
}

function readOne(path: string, options: ReadLexiconsOptions): { lexicons: Lexicon[]; bytes: Uint8Array[] } {
  const bytes = readBytes(path);
  const plain = unpacked(path, bytes);
  // A spreadsheet is a zip archive: the commonest wrong file, as terminology portals export both.
  if (plain[0] === 0x50 && plain[1] === 0x4b)
    throw new ClauseAlignError('invalid-lexicon', 'a spreadsheet or archive; save the table as CSV or TSV', path);
  const { text } = decodeText(plain);
  if (lexiconFormat(text) === 'dictd') return readDictd(path);
  return { lexicons: parseLexicon(text, { name: basename(path), ...options }), bytes: [bytes] };
}
