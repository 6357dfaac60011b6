import { parseDocument } from '../../parse/index.js';
import { readTextFile } from '../../read/text-file.js';
import { documentToText } from '../../write/document-tree.js';
import { documentToJson } from '../../write/json.js';
import { outputWidth, writeOut } from '../output.js';
import { statusOf } from '../status.js';

/** Flags of `clausealign parse`. */
export interface ParseFlags {
  readonly lang?: string;
  readonly format: 'tree' | 'json';
}

/** Parses a file and prints it. */
export async function parse(file: string, { lang, format }: ParseFlags): Promise<void> {
  const { text, findings } = readTextFile(file);
  const { document, findings: more } = parseDocument(text, lang === undefined ? {} : { language: lang });
  const parsed = { document, findings: [...findings, ...more] };
  const status = statusOf(file);
  const provenance = { options: lang === undefined ? {} : { lang }, ...(status ? { sourceStatus: status } : {}) };
  await writeOut(format === 'json' ? documentToJson(parsed, provenance) : documentToText(parsed, { width: outputWidth() }));
}
