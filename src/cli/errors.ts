import { ClauseAlignError } from '../errors.js';

/** Something wrong with what the user gave, with the file it is about. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly file: string | undefined;
  readonly place: string | undefined;

  constructor(message: string, file?: string, place?: string, cause?: unknown) {
    super(message, { cause });
    this.file = file;
    this.place = place;
  }
}

/** Does something with the content of a file; what is wrong with it is then said of that file. */
export function about<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClauseAlignError) throw new InputError(error.message, file, error.place, error);
    throw error;
  }
}

function located(message: string, file: string | undefined, place: string | undefined): string {
  const where = [file === '-' ? 'standard input' : file, place?.replace(/^line /, '')].filter(Boolean).join(':');
  return where === '' ? message : `${message} (${where})`;
}

/** The file that an error is about, where it says so. */
function fileOf({ code, value, place }: ClauseAlignError): string | undefined {
  const isOfFile = code === 'unreadable' || code === 'unwritable' || (code === 'invalid-input' && place !== undefined);
  return isOfFile && typeof value === 'string' ? value : undefined;
}

function described(error: unknown): string {
  if (error instanceof InputError) return located(error.message, error.file, error.place);
  if (error instanceof ClauseAlignError) {
    return located(error.message, fileOf(error), error.place);
  }
  if (!(error instanceof Error)) return `internal failure: ${String(error)}`;
  if ('code' in error && String(error.code).startsWith('commander.')) return error.message.replace(/^error: /, '');
  return `internal failure: ${error.message}; --debug shows where`;
}

/** The one line that standard error gets. */
export function errorLine(error: unknown): string {
  // Neither a file's name nor a message of another library may add a line or steer the terminal.
  return `clausealign: ${described(error)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()}`;
}
