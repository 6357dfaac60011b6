import type { Block, ParsedDocument } from '../../src/model/document.js';
import { parseDocument } from '../../src/parse/index.js';
import { readDocument } from '../../src/read/read-document.js';

/** The blocks of a file in one language. */
export async function blocksOf(bytes: Uint8Array): Promise<readonly Block[]> {
  const { content } = (await readDocument(bytes)).versions[0];
  return typeof content === 'string' ? [{ text: content }] : content;
}

/** What the blocks of a file read. */
export const textsOf = async (bytes: Uint8Array): Promise<string[]> => (await blocksOf(bytes)).map(({ text }) => text);

/** A parsed text, a clause a line: everything but its places. */
export function clausesOf({ document }: ParsedDocument): string[] {
  const references = new Map(document.notes.map((note) => [note.path, note.references]));
  return document.clauses.map(({ path, kind, text, numbering }) =>
    [path, kind, numbering?.mark.replace(/\s/g, '') ?? '', text, references.get(path)?.join(' ') ?? ''].join('|'),
  );
}

/** A file, read and parsed. */
export async function parsedFile(bytes: Uint8Array): Promise<ParsedDocument> {
  return parseDocument((await readDocument(bytes)).versions[0].content);
}
