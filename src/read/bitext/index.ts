import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../../corpus/lines-of.js';
import { ClauseAlignError } from '../../errors.js';
import { isTurned, type LanguagePair } from '../alignment/language-pair.js';
import { encodingOf } from '../text/decode.js';
import type { Encoding } from '../text/encoding.js';
import type { BitextPair } from './pair.js';
import { jsonlPairs, tsvPairs } from './rows.js';
import { tmxPairs } from './tmx.js';

export type { BitextPair };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'not allowed to read the file',
};

/** The pieces of a file, counted as they are read, unpacked where it is gzip. */
async function* chunksOf(path: string, counted: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  try {
    for await (const chunk of stream) {
      counted(chunk.length);
      yield chunk;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ClauseAlignError('unreadable', REASONS[code] ?? `cannot be read: ${code || error}`, path);
  }
}

/** The first piece, and all of them. */
async function peeked(chunks: AsyncGenerator<Uint8Array>): Promise<{ first: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const { value: first, done } = await chunks.next();
  if (done || first === undefined) return { first: new Uint8Array(), all: chunks };
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first as Uint8Array;
    yield* chunks;
  }
  return { first, all: all() };
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const { Readable } = await import('node:stream');
  try {
    yield* Readable.from(chunks).pipe(createGunzip());
  } catch (error) {
    if (error instanceof ClauseAlignError) throw error;
    throw new ClauseAlignError('unreadable', 'the file is packed, but damaged', path);
  }
}

async function* textsOf(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The bytes of a text in UTF-8, whatever it was written in. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') return yield* chunks;
  const encoder = new TextEncoder();
  for await (const text of textsOf(chunks, encoding)) yield encoder.encode(text);
}

/** The encoding that the first piece of a file tells. */
function knownEncoding(first: Uint8Array, path: string): Encoding {
  const encoding = encodingOf(first);
  if (encoding === undefined) throw new ClauseAlignError('unreadable', 'a binary file, not aligned text', path);
  if (encoding.startsWith('utf-32')) throw new ClauseAlignError('unreadable', 'in UTF-32: write it in UTF-8', path);
  return encoding;
}

/** The first character that is neither space nor a byte order mark; NUL bytes are half of UTF-16's. */
function firstCharacter(bytes: Uint8Array): string {
  const at = bytes.findIndex((byte) => byte > 0x20 && byte < 0x80);
  return at < 0 ? '' : String.fromCharCode(bytes[at] ?? 0);
}

/** How aligned text is read. */
export interface BitextOptions {
  /** Told how many bytes of the file have been read since it was last called. */
  readonly counted?: (bytes: number) => void;
  /** The languages of source and target that are wanted, of which the primary subtag counts; `und` is any. Default: as the file has them. */
  readonly languages?: LanguagePair | undefined;
}

/** The pairs with their sides as they are asked for. */
async function* asAsked(pairs: AsyncIterable<BitextPair>, asked: LanguagePair | undefined): AsyncGenerator<BitextPair> {
  for await (const pair of pairs) {
    const { source, target, languages } = pair;
    if (asked === undefined || languages === undefined || !isTurned(languages, asked, 'invalid-input')) yield pair;
    else yield { ...pair, source: target, target: source, languages: [languages[1], languages[0]] };
  }
}

/**
 * Reads aligned text pair by pair, never more of the file than a piece: TMX, JSON Lines or a table with tabs, told by content, packed
 * with gzip or not, in any encoding that a text may have but UTF-32.
 *
 * @param path The file, or `-` for standard input.
 * @throws {ClauseAlignError} `unreadable`, or `invalid-input` with the line that is malformed, or for other languages than those asked for.
 */
export async function* bitextPairs(path: string, options: BitextOptions = {}): AsyncGenerator<BitextPair> {
  const { counted = () => {}, languages } = options;
  const raw = await peeked(chunksOf(path, counted));
  const packed = raw.first[0] === 0x1f && raw.first[1] === 0x8b;
  const { first, all } = packed ? await peeked(unpacked(raw.all, path)) : raw;
  const encoding = knownEncoding(first, path);
  const begins = firstCharacter(first);
  if (begins === '<') return yield* tmxPairs(textsOf(all, encoding), languages);
  const lines = linesOf(asUtf8(all, encoding));
  yield* asAsked(begins === '{' ? jsonlPairs(lines) : tsvPairs(lines), languages);
}
