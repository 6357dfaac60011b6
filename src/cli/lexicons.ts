import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { loadLexicons } from '../lexicon/load.js';
import type { Lexicon } from '../model/lexicon.js';
import { decodeText } from '../read/decode.js';
import { readLexiconTsv } from '../read/lexicon-tsv.js';
import { readBytes } from '../read/text-file.js';
import type { LexiconProvenance } from '../write/generator.js';
import { about } from './errors.js';

/** Which lexicons a run is to use. */
export interface LexiconFlags {
  /** Files of the user. */
  readonly lexicon?: readonly string[];
  /** Whether those that ship are left out. */
  readonly noLexicon?: true;
}

function ownLexicon(file: string): Lexicon {
  const bytes = readBytes(file);
  const checksum = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return about(file, () => ({ ...readLexiconTsv(decodeText(bytes).text, basename(file)), checksum }));
}

/** The user's lexicons. They are read before any work, so that a mistake in them shows at once. */
export function ownLexicons({ lexicon = [] }: LexiconFlags): Lexicon[] {
  return lexicon.map(ownLexicon);
}

/** The lexicons that ship for the languages of a run, unless the user wants none of them. */
export async function shippedLexicons({ noLexicon }: LexiconFlags, languages: readonly string[]): Promise<Lexicon[]> {
  return noLexicon ? [] : loadLexicons(languages.filter((language) => language !== 'und'));
}

/** What provenance says of lexicons. */
export function lexiconProvenance(lexicons: readonly Lexicon[]): LexiconProvenance[] {
  return lexicons.map(({ name, checksum }) => ({ name: name ?? 'unnamed', checksum: checksum ?? null }));
}
