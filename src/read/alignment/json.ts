import { ClauseAlignError } from '../../errors.js';
import { isFields } from '../../model/fields.js';
import { filledLines } from '../lines.js';
import type { LanguagePair } from './language-pair.js';
import type { ReadPair, ReadUnit } from './read-pair.js';

function refuse(expected: string, place: string): never {
  throw new ClauseAlignError('invalid-gold', `expected ${expected}`, undefined, place);
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('JSON', place);
  }
}

function units(value: unknown, place: string): ReadUnit[] {
  if (!Array.isArray(value)) return refuse('the units of a side as an array', place);
  return value.map((unit: unknown) => {
    if (!isFields(unit) || typeof unit.path !== 'string') return refuse('units with a path', place);
    return { path: unit.path, text: typeof unit.text === 'string' ? unit.text : '' };
  });
}

function pair(value: unknown, place: string): ReadPair {
  if (!isFields(value)) return refuse('a pair as an object', place);
  const read = { id: String(value.id ?? ''), source: units(value.source, place), target: units(value.target, place) };
  return typeof value.confidence === 'number' ? { ...read, confidence: value.confidence } : read;
}

function clausePaths(side: unknown, name: string): string[] {
  return units(isFields(side) ? side.clauses : undefined, name).map((unit) => unit.path);
}

function languageOf(side: unknown): string {
  return isFields(side) && typeof side.language === 'string' ? side.language : 'und';
}

/** An alignment as our JSON has it: pairs by path, and the paths of all clauses in reading order. */
export interface AlignmentJson {
  readonly languages: LanguagePair;
  readonly pairs: readonly ReadPair[];
  readonly paths: { readonly source: readonly string[]; readonly target: readonly string[] };
}

/**
 * Reads what `toJson` writes.
 *
 * @throws {ClauseAlignError} `invalid-gold`, with the place of what is missing or malformed.
 */
export function readAlignmentJson(text: string): AlignmentJson {
  const value = parsed(text, 'line 1');
  if (!isFields(value) || !Array.isArray(value.pairs)) return refuse('an alignment with pairs', 'line 1');
  return {
    languages: [languageOf(value.source), languageOf(value.target)],
    pairs: value.pairs.map((item: unknown, index) => pair(item, `pairs[${index}]`)),
    paths: { source: clausePaths(value.source, 'source.clauses'), target: clausePaths(value.target, 'target.clauses') },
  };
}

/**
 * Reads what `toJsonl` writes: a pair a line.
 *
 * @throws {ClauseAlignError} `invalid-gold`, with the line that is malformed.
 */
export function readAlignmentJsonl(text: string): ReadPair[] {
  return filledLines(text).map((line) => pair(parsed(line.text, `line ${line.number}`), `line ${line.number}`));
}
