import { ClauseAlignError, type ErrorCode } from '../errors.js';
import type { Fields } from '../model/fields.js';

/**
 * What a value must be that a caller hands over. The types say so to callers in TypeScript; this says it, in one line, to those in JavaScript.
 * Only the surface is looked at, so that a check costs nothing beside the work: that a document has clauses, not what is in them.
 */
export interface Expected {
  readonly is: (value: unknown) => boolean;
  /** Stands after “must be”; in brackets how a caller comes by one. */
  readonly what: string;
  /** Default: `invalid-input` for an argument, `invalid-option` for an option. */
  readonly code?: ErrorCode;
}

/** What each option of a function must be, where it is given: one entry for every field of the options' type. */
export type ExpectedOptions<Options> = Readonly<Record<keyof Options, Expected>>;

/**
 * Refuses arguments that aren't what they must be.
 *
 * @param caller The public function.
 * @param values The arguments by name: `{ source, target }`.
 * @throws {ClauseAlignError} which says what argument of what function was given what, and how a caller comes by what is expected.
 */
export function expectArguments(caller: string, expected: Expected, values: Fields, code: ErrorCode = 'invalid-input'): void {
  for (const [name, value] of Object.entries(values)) {
    if (!expected.is(value))
      throw new ClauseAlignError(expected.code ?? code, `${caller}: ${name} must be ${expected.what}, not ${shown(value)}`, value);
  }
}

/**
 * Refuses options that there are not, as misspelt ones, and those that aren't what they must be.
 *
 * @param name What the argument is called. Default `options`.
 * @throws {ClauseAlignError} as `expectArguments`, `invalid-option` unless the option has a code of its own.
 */
export function expectOptions(caller: string, known: Readonly<Record<string, Expected>>, options: object, name = 'options'): void {
  const names = Object.keys(known);
  expectArguments(caller, { is: isPlain, what: `an object with ${names}` }, { [name]: options }, 'invalid-option');
  for (const [option, value] of Object.entries(options)) {
    const expected = known[option];
    if (expected === undefined || !Object.hasOwn(known, option))
      throw new ClauseAlignError('invalid-option', `${caller}: ${name} has no ${option}, but ${names}`, option);
    if (value !== undefined) expectArguments(caller, expected, { [option]: value }, 'invalid-option');
  }
}

/** What kind of object a value is: `[object Promise]`. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Neither a promise nor a list nor a map, whose fields nobody means. */
export const isPlain = (value: unknown): value is Fields => tagOf(value) === '[object Object]';

/** A value in a few words, on one line: `"some text"`, `undefined`, `[object Promise]`, `[ { document,findings } ]`. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 30));
  if (Array.isArray(value)) return `[ ${value.slice(0, 3).map(shown)} ]`;
  if (isPlain(value)) return `{ ${Object.keys(value).slice(0, 4)} }`;
  return value === Object(value) ? tagOf(value) : String(value);
}
