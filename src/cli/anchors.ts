import { ClauseAlignError } from '../errors.js';
import { type ReadAnchors, readAnchors } from '../read/alignment/anchors.js';
import { readTextFile } from '../read/text-file.js';
import { about, InputError } from './errors.js';

/** A file of anchors as it was read. */
export interface AnchorFile {
  readonly file: string;
  readonly anchors: ReadAnchors;
}

/** Reads the anchors of a run between two languages. */
export function readAnchorFile(file: string, languages: readonly [source: string, target: string]): AnchorFile {
  return { file, anchors: about(file, () => readAnchors(readTextFile(file).text, { languages })) };
}

/** Where the file names a unit, if at one place only. */
function placeOf(unit: unknown, { fixed, forbidden }: ReadAnchors): string | undefined {
  const naming = [...fixed, ...forbidden].filter((anchor) => [...anchor.source, ...anchor.target].some((named) => named === unit));
  return naming.length === 1 ? naming[0]?.place : undefined;
}

/** Aligns with the anchors of a file; what the aligner has against them is said of the file. */
export function withAnchors<T>({ file, anchors }: AnchorFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ClauseAlignError) || error.code !== 'invalid-option') throw error;
    throw new InputError(error.message, file, placeOf(error.value, anchors), error);
  }
}
