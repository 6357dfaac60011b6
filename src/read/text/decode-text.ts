import { expectArguments } from '../../arguments/expect.js';
import { BYTES } from '../../arguments/values.js';
import { ClauseAlignError } from '../../errors.js';
import { type DecodedText, decodedText } from './decode.js';
import { foreignFile } from './foreign-file.js';

/**
 * Decodes a text file: UTF-8, UTF-16 in both byte orders, UTF-32 with a byte order mark, GB18030, Big5, KOI8-R, Windows-1251, -1252 and
 * -1256, ISO-8859-5 and -6, told by its byte order mark or its bytes.
 * A few invalid bytes become U+FFFD, with a finding.
 *
 * @throws {ClauseAlignError} `unreadable` for what isn't text.
 * @example
 * ```ts
 * decodeText(new Uint8Array([0xff, 0xfe, 0x31, 0])).text; // '1'
 * ```
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  expectArguments('decodeText', BYTES, { bytes });
  return decodedText(bytes) ?? refuse(bytes);
}

function refuse(bytes: Uint8Array): never {
  throw new ClauseAlignError('unreadable', `${foreignFile(bytes) ?? 'a binary file'}, not plain text`);
}
