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
