import { ClauseAlignError } from '../../errors.js';
import { type Fields, isFields } from '../../model/fields.js';
import type { LadderBead } from '../../model/ladder.js';
import { indexed, type ReadUnit } from './read-pair.js';

/** Gold of several languages, as far as it concerns two of them. */
export interface GoldBeads {
  readonly beads: readonly LadderBead[];
  readonly paths: { readonly source: readonly string[]; readonly target: readonly string[] };
}

function rowsOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) && Array.isArray(value.rows) ? value.rows : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is gold of several languages: `{"rows": […]}`. */
export function isGoldRows(text: string): boolean {
  return /^\s*\{\s*"rows"/.test(text) && rowsOf(text) !== undefined;
}

function cell(row: Fields, language: string, place: string): ReadUnit[] {
  const paths = row[language];
  if (!Array.isArray(paths) || !paths.every((path): path is string => typeof path === 'string'))
    throw new ClauseAlignError('invalid-gold', `expected paths in ${language}, an array of strings`, paths, place);
  return paths.map((path) => ({ path, text: '' }));
}

/**
 * Reads two languages of gold in rows: `{"rows": [{"zh": ["op.1"], "en": ["op.1"], …}, …]}`, a row for each group of clauses that say the
 * same, a cell for each language. Rows that are empty in both are passed over.
 *
 * @throws {ClauseAlignError} `invalid-gold` for a row that lacks a language, which `place` names.
 */
export function readGoldRows(text: string, source: string, target: string): GoldBeads {
  const pairs = (rowsOf(text) ?? []).map((row, index) => {
    const place = `rows[${index}]`;
    if (!isFields(row)) throw new ClauseAlignError('invalid-gold', 'expected a row as an object', row, place);
    return { id: place, source: cell(row, source, place), target: cell(row, target, place) };
  });
  const { beads, paths } = indexed(pairs.filter((pair) => pair.source.length + pair.target.length > 0));
  return { beads, paths };
}
