import { ClauseAlignError } from '../errors.js';
import { lexiconProvenance } from '../write/generator.js';
import { alignmentJson, jsonLine } from '../write/json.js';
import { type LexiconSource, rememberedLexicons } from './remembered-lexicons.js';
import { alignRow, rowId, streamRow } from './stream-row.js';

/** What is written for a row. */
export interface Answer {
  readonly ok: boolean;
  readonly line: string;
}

/** Answers one line of the input. It never throws: what is wrong with a row is its answer. */
export type Answerer = (line: string) => Promise<Answer>;

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
export function answerer(lexiconsFor: LexiconSource = rememberedLexicons()): Answerer {
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
