import { InvalidArgumentError } from 'commander';
import { MOST_THREADS } from '../corpus/pool.js';
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from '../languages/official.js';

/** What `align --format` offers. */
export const ALIGN_FORMATS = ['text', 'json', 'jsonl', 'tsv', 'tmx', 'xliff', 'html', 'beads', 'moses', 'tei', 'xlsx'] as const;

/** What `parse --format` offers. */
export const PARSE_FORMATS = ['tree', 'json', 'akn'] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number];
export type AlignFormat = (typeof ALIGN_FORMATS)[number];

/** What `check --format` offers. */
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What `concord --format` offers. */
export const CONCORD_FORMATS = ['text', 'json', 'tsv', 'tmx', 'html'] as const;
export type ConcordFormat = (typeof CONCORD_FORMATS)[number];

/** What `diff --format` offers. */
export const DIFF_FORMATS = ['text', 'json', 'html'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** What `check --fail-on` offers. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Collects an option that may be given again, each time one of some values. */
export function eachOf<T extends string>(values: readonly T[]): (value: string, before?: readonly T[]) => readonly T[] {
  return (value, before = []) => {
    const found = values.find((each) => each === value);
    if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.`);
    return [...before, found];
  };
}

/** Collects an option that may be given again. */
export function each(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Languages of the United Nations, with commas between. */
export function officialLanguages(value: string): readonly OfficialLanguage[] {
  return value.split(',').map((tag) => {
    const found = OFFICIAL_LANGUAGES.find((language) => language === tag.trim().toLowerCase());
    if (!found) throw new InvalidArgumentError(`Each must be one of ${OFFICIAL_LANGUAGES.join(', ')}.`);
    return found;
  });
}

/** A number from 0 to 1. */
export function confidence(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return number;
}

/** A whole number from 1. */
export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

/** How many threads to use. */
export function threads(value: string): number {
  const number = count(value);
  if (number > MOST_THREADS) throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_THREADS}.`);
  return number;
}

/** A number from some other. */
export function numberFrom(least: number): (value: string) => number {
  return (value) => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (!(number >= least && Number.isFinite(number))) throw new InvalidArgumentError(`It must be a number from ${least}.`);
    return number;
  };
}
