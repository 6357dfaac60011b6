import { readFileSync } from 'node:fs';
import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { FILE, FLAG } from '../arguments/values.js';
import { ClauseAlignError } from '../errors.js';
import { type ReadDocumentOptions, readDocument } from './read-document.js';
import type { ReadDocument } from './reading.js';
import type { DecodedText } from './text/decode.js';
import { decodeText } from './text/decode-text.js';

const STANDARD_INPUT = 0;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'not allowed to read the file',
  EPERM: 'not allowed to read the file',
  ERR_FS_FILE_TOO_LARGE: 'more than 2 GiB, which is more than can be read at once',
};

/**
 * Reads the bytes of a file.
 *
 * @param path The file, or `-` for standard input.
 * @throws {ClauseAlignError} `unreadable` for what is missing, a folder, or not to be read.
 * @example
 * ```ts
 * readBytes('resolution.zh.txt').length;
 * ```
 */
export function readBytes(path: string): Uint8Array {
  expectArguments('readBytes', FILE, { path });
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // Closed standard input reads as an empty one.
    if (path === '-' && (code === 'EOF' || code === 'EAGAIN')) return new Uint8Array();
    throw new ClauseAlignError('unreadable', REASONS[code] ?? `cannot be read: ${code || error}`, path);
  }
}

/** How a text file is read. */
export interface ReadTextOptions {
  /** Whether a file that is empty or all white space is read, not refused. Default false. */
  readonly allowEmpty?: boolean;
}

/**
 * Reads a text file in whatever encoding it has.
 *
 * @param path The file, or `-` for standard input.
 * @throws {ClauseAlignError} `unreadable` for what is missing, a folder, binary or, unless allowed, empty.
 * @example
 * ```ts
 * const { text } = readTextFile('resolution.zh.txt');
 * const { document } = parseDocument(text);
 * ```
 */
export function readTextFile(path: string, options: ReadTextOptions = {}): DecodedText {
  expectArguments('readTextFile', FILE, { path });
  expectOptions('readTextFile', { allowEmpty: FLAG } satisfies ExpectedOptions<ReadTextOptions>, options);
  const decoded = decodeNamed(readBytes(path), path);
  if (!options.allowEmpty && !/\S/.test(decoded.text)) throw new ClauseAlignError('unreadable', 'the file is empty', path);
  return decoded;
}

/**
 * Reads a document in whatever format it has: plain text, Word, PDF, HTML or Akoma Ntoso.
 *
 * @param path The file, or `-` for standard input.
 * @throws {ClauseAlignError} `unreadable` for what is missing, a folder, no document or, unless allowed, without a word.
 * @example
 * ```ts
 * const { versions } = await readDocumentFile('resolution.docx');
 * const { document } = parseDocument(versions[0].content);
 * ```
 */
export async function readDocumentFile(path: string, options: ReadDocumentOptions = {}): Promise<ReadDocument> {
  expectArguments('readDocumentFile', FILE, { path });
  expectOptions('readDocumentFile', { allowEmpty: FLAG } satisfies ExpectedOptions<ReadDocumentOptions>, options);
  const bytes = readBytes(path);
  try {
    return await readDocument(bytes, options);
  } catch (error) {
    throw named(error, path);
  }
}

function decodeNamed(bytes: Uint8Array, path: string): DecodedText {
  try {
    return decodeText(bytes);
  } catch (error) {
    throw named(error, path);
  }
}

/** An error of a reader, with the file that it is about as its value. */
export function named(error: unknown, path: string): unknown {
  return error instanceof ClauseAlignError ? new ClauseAlignError(error.code, error.message, path, error.place) : error;
}
