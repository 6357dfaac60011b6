import { ClauseAlignError } from '../errors.js';
import { isFields } from '../model/fields.js';
import { lexiconProvenance } from '../write/generator.js';
import { alignmentJson, jsonLine, oneLine } from '../write/json.js';
import { rawMember } from './raw-member.js';
import { reasonOf } from './reason.js';
import { type LexiconSource, rememberedLexicons } from './remembered-lexicons.js';
import { alignRow, streamRow } from './stream-row.js';

/** What is written for a row. */
export interface Answer {
  readonly ok: boolean;
  readonly line: string;
}

/** The work of a thread: one line of the input. */
export interface AnswerTask {
  readonly line: string;
  /** Files of the user. */
  readonly lexicons: readonly string[];
}

/** Answers one line of the input. It never throws: what is wrong with a row is its answer. */
export type Answerer = (line: string) => Promise<Answer>;

/** The line of a row: its id as it came, letter for letter, then the rest. */
function answerOf(line: string, value: unknown, { ok, ...rest }: { readonly ok: boolean }): Answer {
  const id = isFields(value) ? (rawMember(line, 'id') ?? 'null') : 'null';
  return { ok, line: `{"id":${oneLine(id)},${jsonLine({ ok, ...rest }).slice(1)}` };
}

function failure(line: string, value: unknown, error: unknown): Answer {
  const code = error instanceof ClauseAlignError ? error.code : 'internal';
  const message = error instanceof ClauseAlignError ? error.message : reasonOf(error);
  const fields = { ok: false, error: { code, message } };
  return answerOf(line, value, fields);
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
  return failure(line, parsed(line), new Error(reason));
}

async function aligned(line: string, value: unknown, lexiconsFor: LexiconSource): Promise<Answer> {
  const row = streamRow(value);
  const alignment = await alignRow(row, lexiconsFor);
  const { source, target } = alignment;
  const lexicons = lexiconProvenance(await lexiconsFor([source.language, target.language]));
  const fields = { ok: true, alignment: alignmentJson(alignment, { options: { ...row.options }, lexicons }) };
  return answerOf(line, value, fields);
}

/** Answers rows in this thread. */
export function answerer(lexiconsFor: LexiconSource = rememberedLexicons()): Answerer {
  return async (line) => {
    const value = parsed(line);
    if (value === undefined) return failure(line, value, new ClauseAlignError('invalid-input', 'the row is not JSON'));
    try {
      return await aligned(line, value, lexiconsFor);
    } catch (error) {
      return failure(line, value, error);
    }
  };
}
