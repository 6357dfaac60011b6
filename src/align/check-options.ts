import { ClauseAlignError, checkShare } from '../errors.js';
import { checkLexicons } from '../lexicon/check-lexicons.js';
import { EVIDENCE_KINDS } from '../similarity/model.js';
import type { AlignDocumentsOptions } from './options.js';

/** The values that an option may have. */
const CHOICES = {
  unit: ['clause', 'sentence'],
  children: ['sentence', 'segment'],
  secondPass: ['auto', 'always', 'never'],
} as const;

/** Refuses what a caller in JavaScript, or a file, may have got wrong. @throws {ClauseAlignError} `invalid-option`, quoting the value. */
export function checkOptions(options: AlignDocumentsOptions): void {
  const { minConfidence, without, lexicons } = options;
  if (lexicons !== undefined) checkLexicons(lexicons);
  if (minConfidence !== undefined) checkShare('minConfidence', minConfidence);
  const unknown = without?.find((kind) => !EVIDENCE_KINDS.includes(kind));
  if (unknown !== undefined) throw new ClauseAlignError('invalid-option', `no such kind of evidence: ${unknown}`, unknown);
  for (const name of ['unit', 'children', 'secondPass'] as const) {
    const value = options[name];
    const choices: readonly string[] = CHOICES[name];
    if (value !== undefined && !choices.includes(value)) {
      throw new ClauseAlignError('invalid-option', `${name} must be one of ${choices.join(', ')}, not ${value}`, value);
    }
  }
}
