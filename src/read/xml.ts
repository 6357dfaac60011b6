import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../errors.js';

/** What an XML file holds, in its order. Names are as written, prefix included. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** No document nests its elements deeper. */
const deepest = 256;

/**
 * Reads XML and hands it on as it comes. Entities other than the five of XML are refused, so that none can expand.
 *
 * @param xml A text, or UTF-8 (UTF-16 with a byte order mark) in pieces.
 * @param what How the file is named in an error.
 * @throws {ClauseAlignError} `unreadable` where it is not well-formed or nested too deep.
 */
export function readXml(xml: string | readonly Uint8Array[], what: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false as const, position: true });
  let depth = 0;
  parser.on('error', (error) => refuse(`${what} is not well-formed XML: ${error.message}`));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) refuse(`${what} is nested deeper than ${deepest} elements`);
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(name);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  if (typeof xml === 'string') parser.write(xml);
  else for (const part of decoded(xml)) parser.write(part);
  parser.close();
}

function refuse(message: string): never {
  throw new ClauseAlignError('unreadable', message);
}

function* decoded(pieces: readonly Uint8Array[]): Generator<string> {
  const [first, second] = pieces[0] ?? [];
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding);
  for (const each of pieces) yield decoder.decode(each, { stream: true });
  yield decoder.decode();
}
