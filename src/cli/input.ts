import { ClauseAlignError } from '../errors.js';
import type { Block, ParsedDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { parseDocument } from '../parse/index.js';
import { placeBlocks } from '../read/blocks.js';
import type { DocumentFormat } from '../read/format.js';
import type { ReadDocument, ReadVersion } from '../read/reading.js';
import { readDocumentFile } from '../read/text-file.js';
import { InputError } from './errors.js';

/** One language version that the user named, as it was read. */
export interface Input {
  readonly file: string;
  readonly format: DocumentFormat;
  /** What `parseDocument` takes. */
  readonly content: string | readonly Block[];
  /** As the user says, or as the file shows; else it is detected. */
  readonly language: string | undefined;
  /** Of reading, not of parsing. */
  readonly findings: readonly Finding[];
}

/** What is read of a file where it is not to be parsed. */
export interface InputOptions {
  readonly allowEmpty?: boolean;
}

/**
 * Reads the files that the user named, of any format. Of a file with several languages, the one that `languages` names is taken, or all
 * of them, in turn, where the file is named once for each.
 *
 * @param languages What the user says of each file, in order.
 */
export async function readInputs(
  files: readonly string[],
  languages: readonly (string | undefined)[] = [],
  options: InputOptions = {},
): Promise<Input[]> {
  const read = new Map<string, ReadDocument>();
  for (const file of files) if (!read.has(file)) read.set(file, await readDocumentFile(file, options));
  const times = new Map<string, number>();
  return files.map((file, k) => {
    const document = read.get(file) ?? missing(file);
    const time = times.get(file) ?? 0;
    times.set(file, time + 1);
    const named = files.filter((other) => other === file).length;
    const version = chosen(document, file, languages[k], named === document.versions.length ? time : undefined);
    const { format, findings } = document;
    return { file, format, content: version.content, language: languages[k] ?? version.language, findings };
  });
}

function missing(file: string): never {
  throw new InputError('no such file', file);
}

function chosen({ versions }: ReadDocument, file: string, language: string | undefined, time: number | undefined): ReadVersion {
  const [first] = versions;
  if (versions.length === 1) return first;
  const found = versions.find((version) => version.language === language) ?? (time === undefined ? undefined : versions[time]);
  if (found) return found;
  const tags = versions.map((version) => version.language).join(', ');
  throw new InputError(`the file holds several languages (${tags}); name the one that is meant, or the file once for each`, file);
}

/** Parses what was read; the findings of reading come first. */
export function parseInput({ content, language, file, findings }: Input): ParsedDocument {
  try {
    const parsed = parseDocument(content, language === undefined ? {} : { language });
    return { document: parsed.document, findings: [...findings, ...parsed.findings] };
  } catch (error) {
    if (error instanceof ClauseAlignError) throw new InputError(error.message, file, error.place, error);
    throw error;
  }
}

/** The text that was read, as its lines stand. */
export function inputText({ content }: Input): string {
  return typeof content === 'string' ? content : placeBlocks(content).text;
}
