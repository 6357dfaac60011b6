import { expectArguments } from '../arguments/expect.js';
import { DOCUMENT } from '../arguments/values.js';
import { ClauseAlignError } from '../errors.js';
import { primarySubtag } from '../languages/tag.js';
import type { AlignmentSide } from '../model/alignment.js';
import type { DocumentDiff } from '../model/diff.js';
import type { Document } from '../model/document.js';
import { alignStates } from './align-states.js';

/**
 * Compares two states of one text in one language, such as a draft and its revision: which clauses are unchanged, edited, added, deleted,
 * moved or renumbered, and which words were edited.
 *
 * @returns an alignment whose source is the older state. Confidence is calibrated on translations: between two states it errs on the low side.
 * @throws {ClauseAlignError} `invalid-option` for documents in two languages.
 *
 * @example
 * ```ts
 * const older = parseDocument('The General Assembly,\n1. Requests the Secretary-General to report;\n2. Decides to remain seized of the matter.').document;
 * const newer = parseDocument('The General Assembly,\n1. Requests the President to report;\n2. Decides to remain seized of the matter.').document;
 * diffDocuments(older, newer).pairs.map((pair) => `${pair.target[0]?.path} ${pair.change}`);
 * // ["organ unchanged", "op.1 edited", "op.2 unchanged"]
 * ```
 */
export function diffDocuments(older: Document, newer: Document): DocumentDiff {
  expectArguments('diffDocuments', DOCUMENT, { older, newer });
  if (primarySubtag(older.language) !== primarySubtag(newer.language)) {
    const languages = [older.language, newer.language] as const;
    throw new ClauseAlignError('invalid-option', `the two states are in different languages: ${languages.join(' and ')}`, languages);
  }
  return alignStates(sideOf(older), sideOf(newer));
}

/** A document as one side of an alignment. */
export function sideOf({ language, symbol, title, clauses }: Document): AlignmentSide {
  return { language, symbol, title, clauses: clauses.map(({ path, text, span, numbering }) => ({ path, text, span, numbering })) };
}
