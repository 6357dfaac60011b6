import { alignRow, type LexiconSource, rowId, streamRow } from '../../corpus/stream-row.js';
import { ClauseAlignError } from '../../errors.js';
import { loadLexicons } from '../../lexicon/load.js';
import { alignmentJson, jsonLine } from '../../write/json.js';
import { lexiconProvenance } from '../lexicons.js';

/** What is written for a row. */
export interface Answer {
  readonly ok: boolean;
  readonly line: string;
}

/** Answers one line of the input. It never throws: what is wrong with a row is its answer. */
export type Answerer = (line: string) => Promise<Answer>;

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

function failure(id: unknown, error: unknown): Answer {
  const code = error instanceof ClauseAlignError ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, line: jsonLine({ id, ok: false, error: { code, message } }) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The answer for a row whose work ended without one. */
export function lostAnswer(line: string, reason: string): Answer {
  return failure(rowId(parsed(line)), new Error(reason));
}

async function aligned(value: unknown, lexiconsFor: LexiconSource): Promise<Answer> {
  const row = streamRow(value);
  const alignment = await alignRow(row, lexiconsFor);
  const { source, target } = alignment;
  const lexicons = lexiconProvenance(await lexiconsFor([source.language, target.language]));
  const json = alignmentJson(alignment, { options: { ...row.options }, lexicons });
  return { ok: true, line: jsonLine({ id: row.id, ok: true, alignment: json }) };
}

/** Answers rows in this thread. */
export function answerer(): Answerer {
  const lexiconsFor = rememberedLexicons();
  return async (line) => {
    const value = parsed(line);
    if (value === undefined) return failure(null, new ClauseAlignError('invalid-input', 'the row is not JSON'));
    try {
      return await aligned(value, lexiconsFor);
    } catch (error) {
      return failure(rowId(value), error);
    }
  };
}
