import { linesOf } from '../../corpus/lines-of.js';
import { alignRow, type LexiconSource, rowId, streamRow } from '../../corpus/stream-row.js';
import { ClauseAlignError } from '../../errors.js';
import { loadLexicons } from '../../lexicon/load.js';
import { alignmentJson, jsonLine } from '../../write/json.js';
import { DONE, FOUND_SOMETHING } from '../exits.js';
import { lexiconProvenance } from '../lexicons.js';
import { writeOut } from '../output.js';

/** Flags of `clausealign stream`. */
export interface StreamFlags {
  readonly jobs: number;
}

/** Lexicons by pair of languages, loaded once: the engine keeps what it makes of a list for as long as the list is the same. */
function rememberedLexicons(): LexiconSource {
  const loaded = new Map<string, ReturnType<typeof loadLexicons>>();
  return (languages) => {
    const key = languages.join(' ');
    const lexicons = loaded.get(key) ?? loadLexicons(languages.filter((language) => language !== 'und'));
    loaded.set(key, lexicons);
    return lexicons;
  };
}

interface Answer {
  readonly ok: boolean;
  readonly line: string;
}

function failure(id: unknown, error: unknown): Answer {
  const code = error instanceof ClauseAlignError ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, line: jsonLine({ id, ok: false, error: { code, message } }) };
}

async function answer(line: string, lexiconsFor: LexiconSource): Promise<Answer> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure(null, new ClauseAlignError('invalid-input', 'the row is not JSON'));
  }
  try {
    const row = streamRow(value);
    const alignment = await alignRow(row, lexiconsFor);
    const { source, target } = alignment;
    const lexicons = lexiconProvenance(await lexiconsFor([source.language, target.language]));
    const json = alignmentJson(alignment, { options: { ...row.options }, lexicons });
    return { ok: true, line: jsonLine({ id: row.id, ok: true, alignment: json }) };
  } catch (error) {
    return failure(rowId(value), error);
  }
}

/**
 * Aligns the rows of standard input, one after the other and in their order, and gives the exit code.
 * One process does it all so far: aligning leaves no time free that a second row in the same process could use.
 */
export async function stream(_flags: StreamFlags): Promise<number> {
  const lexiconsFor = rememberedLexicons();
  let exit = DONE;
  for await (const line of linesOf(process.stdin)) {
    const { ok, line: out } = await answer(line, lexiconsFor);
    if (!ok) exit = FOUND_SOMETHING;
    await writeOut(`${out}\n`);
  }
  return exit;
}
