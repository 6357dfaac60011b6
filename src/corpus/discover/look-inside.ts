import { statSync } from 'node:fs';
import { ClauseAlignError } from '../../errors.js';
import { detectLanguage } from '../../languages/detect.js';
import { parseDocument } from '../../parse/index.js';
import { readDocumentFile } from '../../read/text-file.js';

/** How much of a text is parsed for its symbol, in characters or blocks: it stands at the head. */
const HEAD = 6_000;
const HEAD_BLOCKS = 60;

/** What a text says of itself, or why it can't be read. */
export type TextFacts =
  | {
      /** Of each version in the file: a table or paragraphs by turns may hold several. None where it can't be told. */
      readonly languages: readonly string[];
      readonly symbol: string | null;
    }
  | { readonly unreadable: string };

/** The work of a thread: a file that is looked into. */
export interface LookTask {
  readonly path: string;
  /** Megabytes that it may have. */
  readonly maxSize: number;
}

/** Looks into a text for what the file's name doesn't say. */
export async function lookInside({ path, maxSize }: LookTask): Promise<TextFacts> {
  const size = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) / 1e6;
  if (size > maxSize) return { unreadable: `${size.toFixed(1)} MB, more than the limit of ${maxSize} MB` };
  try {
    const { versions } = await readDocumentFile(path);
    const [{ content, language }] = versions;
    const { document } = parseDocument(typeof content === 'string' ? content.slice(0, HEAD) : content.slice(0, HEAD_BLOCKS));
    const { symbol } = document;
    if (versions.length > 1) return { languages: versions.flatMap((version) => version.language ?? []), symbol };
    const told = language ?? (typeof content === 'string' ? detectLanguage(content)?.tag : document.language);
    return { languages: told === undefined || told === 'und' ? [] : [told], symbol };
  } catch (error) {
    if (error instanceof ClauseAlignError) return { unreadable: error.message };
    throw error;
  }
}
