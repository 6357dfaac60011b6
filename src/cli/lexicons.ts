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
 * The lexicons of a run: the user's that serve its languages, by themselves or chained, then those that ship. Of a file that has none of
 * its languages, standard error says so.
 *
 * @param languages of the run. Where there are two, they are those of a file that names none.
 */
export async function lexiconsFor({ lexicon = [], noLexicon }: LexiconFlags, languages: readonly string[]): Promise<Lexicon[]> {
  const own = await ownLexicons(lexicon, languages);
  return noLexicon ? own : [...own, ...(await loadLexicons(languages.filter((language) => language !== 'und')))];
}

interface LexiconFile {
  readonly file: string;
  readonly lexicons: readonly Lexicon[];
}

/**
 * Reads the user's files.
 *
 * @param languages of a file that names none. Default: such a file is refused.
 * @throws {InputError} naming the file that is no lexicon.
 */
export async function readLexiconFiles(paths: readonly string[] = [], languages?: readonly [string, string]): Promise<LexiconFile[]> {
  if (paths.length === 0) return [];
  // The readers of every format are loaded for those who give a file.
  const { readLexicons } = await import('../read/lexicon-file.js');
  const options = languages === undefined ? {} : { languages };
  return paths.map((file) => ({ file, lexicons: about(file, () => readLexicons(file, options)) }));
}

async function ownLexicons(paths: readonly string[], languages: readonly string[]): Promise<Lexicon[]> {
  const [source, target, ...more] = languages;
  const isPair = source !== undefined && target !== undefined && more.length === 0;
  const files = await readLexiconFiles(paths, isPair ? [source, target] : undefined);
  const all = files.flatMap(({ lexicons }) => lexicons);
  const serving = lexiconsServing(all, languages);
  for (const { file, lexicons } of files) if (!lexicons.some((one) => serving.includes(one))) warnUnused(file, lexicons, languages);
  return serving;
}

function warnUnused(file: string, lexicons: readonly Lexicon[], languages: readonly string[]): void {
  const has = lexicons.map((lexicon) => `${lexicon.source}–${lexicon.target}`).join(', ');
  const warning = new InputError(`warning: a lexicon of ${has} is of no use for ${languages.join('–')}`, file);
  process.stderr.write(`${errorLine(warning)}\n`);
}
