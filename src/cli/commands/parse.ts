import type { ParsedDocument } from '../../model/document.js';
import { statusOf } from '../../read/status.js';
import { readDocumentFile } from '../../read/text-file.js';
import { documentToText } from '../../write/document-tree.js';
import type { Provenance } from '../../write/generator.js';
import { documentToJson } from '../../write/json.js';
import { InputError } from '../errors.js';
import type { ParseFormat } from '../flags.js';
import { parseInput } from '../input.js';
import { deliver, outputWidth } from '../output.js';

/** Flags of `clausealign parse`. */
export interface ParseFlags {
  readonly lang?: string;
  readonly format: ParseFormat;
  readonly output?: string;
}

/** The documents of a file, one a language. */
interface Parsed {
  readonly file: string;
  readonly documents: readonly [ParsedDocument, ...ParsedDocument[]];
  /** Whether spans point into a text that was made of the file. */
  readonly withText: boolean;
}

async function written({ file, documents, withText }: Parsed, provenance: Provenance, format: ParseFormat): Promise<string> {
  const [first, ...others] = documents;
  if (format === 'json') return documentToJson(first, provenance, { withText, others });
  if (format === 'tree') return documents.map((each) => documentToText(each, { width: outputWidth() })).join('\n');
  if (others.length > 0) throw new InputError('format akn holds one language: pick one by --lang', file);
  return (await import('../../write/akn.js')).documentToAkn(first, provenance);
}

/** Parses a file and writes it; of a file with several languages all of them, or the one that is asked for. */
export async function parse(file: string, { lang, format, output }: ParseFlags): Promise<void> {
  const read = await readDocumentFile(file);
  const versions = read.versions.filter(({ language }) => read.versions.length === 1 || lang === undefined || language === lang);
  const [first, ...others] = versions.map(({ content, language }) =>
    parseInput({ file, format: read.format, content, language: language ?? lang, findings: read.findings }),
  );
  if (!first) throw new InputError(`the file holds no text in ${lang}`, file);
  const status = statusOf(file);
  const provenance = { options: lang === undefined ? {} : { lang }, ...(status ? { sourceStatus: status } : {}) };
  const parsed = { file, documents: [first, ...others], withText: read.format !== 'txt' } as const;
  await deliver(await written(parsed, provenance, format), output);
}
