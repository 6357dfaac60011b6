import { readDocumentFile } from '../../read/text-file.js';
import { documentToText } from '../../write/document-tree.js';
import { documentToJson } from '../../write/json.js';
import { InputError } from '../errors.js';
import { parseInput } from '../input.js';
import { outputWidth, writeOut } from '../output.js';
import { statusOf } from '../status.js';

/** Flags of `clausealign parse`. */
export interface ParseFlags {
  readonly lang?: string;
  readonly format: 'tree' | 'json';
}

/** Parses a file and prints it; of a file with several languages all of them, or the one that is asked for. */
export async function parse(file: string, { lang, format }: ParseFlags): Promise<void> {
  const read = await readDocumentFile(file);
  const versions = read.versions.filter(({ language }) => read.versions.length === 1 || lang === undefined || language === lang);
  const parsed = versions.map(({ content, language }) =>
    parseInput({ file, format: read.format, content, language: language ?? lang, findings: read.findings }),
  );
  const [first, ...others] = parsed;
  if (!first) throw new InputError(`the file holds no text in ${lang}`, file);
  const status = statusOf(file);
  const provenance = { options: lang === undefined ? {} : { lang }, ...(status ? { sourceStatus: status } : {}) };
  const withText = read.format !== 'txt';
  if (format === 'json') await writeOut(documentToJson(first, provenance, { withText, others }));
  else await writeOut(parsed.map((each) => documentToText(each, { width: outputWidth() })).join('\n'));
}
