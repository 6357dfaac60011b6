import { lexiconsServing } from '../lexicon/chain.js';
import { loadLexicons } from '../lexicon/load.js';
import type { Lexicon } from '../model/lexicon.js';
import { about, errorLine, InputError } from './errors.js';

/** Which lexicons a run is to use. */
export interface LexiconFlags {
  /** Files of the user. */
  readonly lexicon?: readonly string[];
  /** Whether those that ship are left out. */
  readonly noLexicon?: true;
}

/**
 * The user's lexicons that serve the languages of the run, by themselves or chained. Of a file that has none of them, standard error says so.
 *
 * @param languages of the run: those of a file that names none.
 */
export async function ownLexicons(
  { lexicon = [] }: LexiconFlags,
  languages: readonly [source: string, target: string],
): Promise<Lexicon[]> {
  if (lexicon.length === 0) return [];
  // The readers of every format are loaded for those who give a file.
  const { readLexicons } = await import('../read/lexicon-file.js');
  const files = lexicon.map((file) => ({ file, lexicons: about(file, () => readLexicons(file, { languages })) }));
  const serving = new Set(
    lexiconsServing(
      files.flatMap(({ lexicons }) => lexicons),
      ...languages,
    ),
  );
  for (const { file, lexicons } of files) if (!lexicons.some((one) => serving.has(one))) warnUnused(file, lexicons, languages);
  return [...serving];
}

function warnUnused(file: string, lexicons: readonly Lexicon[], [source, target]: readonly [string, string]): void {
  const has = lexicons.map((lexicon) => `${lexicon.source}–${lexicon.target}`).join(', ');
  const warning = new InputError(`warning: a lexicon of ${has} is of no use for ${source}–${target}`, file);
  process.stderr.write(`${errorLine(warning)}\n`);
}

/** The lexicons that ship for the languages of a run, unless the user wants none of them. */
export async function shippedLexicons({ noLexicon }: LexiconFlags, languages: readonly string[]): Promise<Lexicon[]> {
  return noLexicon ? [] : loadLexicons(languages.filter((language) => language !== 'und'));
}
