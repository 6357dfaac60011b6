import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { BYTES, FLAG } from '../arguments/values.js';
import type { ReadDocument } from './reading.js';

/** How a document is read. */
export interface ReadDocumentOptions {
  /** Whether a file that is empty or all white space is read, not refused. Default false. */
  readonly allowEmpty?: boolean;
}

/**
 * Reads a file of any format that documents come in: plain text, Word (`.docx`), PDF with text, HTML, Akoma Ntoso. The format is told by
 * content; what reads it is loaded when it is needed. PDF needs the package `unpdf` beside this one.
 *
 * @throws {ClauseAlignError} `unreadable` for what is of another format, damaged, larger unpacked than any document or, unless allowed, without
 * a word; `invalid-input` for what is no `Uint8Array`.
 * @example
 * ```ts
 * const { versions } = await readDocument(new Uint8Array(await file.arrayBuffer()));
 * const { document } = parseDocument(versions[0].content);
 * ```
 */
export async function readDocument(bytes: Uint8Array, options: ReadDocumentOptions = {}): Promise<ReadDocument> {
  expectArguments('readDocument', BYTES, { bytes });
  expectOptions('readDocument', { allowEmpty: FLAG } satisfies ExpectedOptions<ReadDocumentOptions>, options);
  // A page that has read no file yet has loaded no reader.
  const { readFile } = await import('./read-file.js');
  return readFile(bytes, options);
}
