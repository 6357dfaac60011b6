/** What a caller did wrong, as a stable code. */
export type ErrorCode =
  | 'invalid-language'
  | 'invalid-option'
  | 'invalid-input'
  | 'invalid-gold'
  | 'invalid-lexicon'
  | 'unreadable'
  | 'unwritable';

/**
 * The one error that this library throws: for misuse, never for imperfect text.
 *
 * @example
 * ```ts
 * try { parseDocument('…', { language: '!!' }); }
 * catch (error) { if (error instanceof ClauseAlignError) console.log(error.code); } // "invalid-language"
 * ```
 */
export class ClauseAlignError extends Error {
  override readonly name = 'ClauseAlignError';
  readonly code: ErrorCode;
  /** The value that was refused. */
  readonly value: unknown;
  /** Where in the file it stands (`line 12`), for files that are read. */
  readonly place: string | undefined;

  constructor(code: ErrorCode, message: string, value?: unknown, place?: string) {
    super(message);
    this.code = code;
    this.value = value;
    this.place = place;
  }
}

/** Refuses what is no number from 0 to 1. @throws {ClauseAlignError} `invalid-option`, or the code given. */
export function checkShare(name: string, value: unknown, code: ErrorCode = 'invalid-option'): void {
  if (!(typeof value === 'number' && value >= 0 && value <= 1))
    throw new ClauseAlignError(code, `${name} must lie between 0 and 1, not ${value}`, value);
}
