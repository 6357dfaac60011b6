import { type AlignOptions, alignDocuments, alignLines } from '../align/index.js';
import { ClauseAlignError } from '../errors.js';
import { detectLanguage } from '../languages/detect.js';
import type { Alignment } from '../model/alignment.js';
import { isFields } from '../model/fields.js';
import { parseDocument } from '../parse/index.js';
import type { LexiconSource } from './remembered-lexicons.js';

/** One side of a row: a text to parse, or lines to align as they stand. */
export interface RowSide {
  /** BCP-47 tag; detected where it isn't given. */
  readonly language?: string;
  readonly text?: string;
  readonly lines?: readonly string[];
}

/** What a row may ask for. */
export interface RowOptions extends Pick<AlignOptions, 'minConfidence' | 'explain' | 'secondPass'> {
  /** Default: `line` for sides with lines, `clause` for sides with text; `sentence` needs text. */
  readonly unit?: 'clause' | 'sentence' | 'line';
}

/** A pair of documents on its way through `clausealign stream`. */
export interface StreamRow {
  readonly source: RowSide;
  readonly target: RowSide;
  readonly options: RowOptions;
}

function refuse(message: string, value: unknown): never {
  throw new ClauseAlignError('invalid-input', message, value);
}

function sideOf(value: unknown, name: string): RowSide {
  if (!isFields(value)) return refuse(`${name} must be an object with text or lines`, value);
  const { language, text, lines } = value;
  if (language !== undefined && typeof language !== 'string') return refuse(`${name}.language must be a string`, language);
  const tag = language === undefined ? {} : { language };
  if (typeof text === 'string' && lines === undefined) return { ...tag, text };
  if (Array.isArray(lines) && text === undefined && lines.every((line): line is string => typeof line === 'string'))
    return { ...tag, lines };
  return refuse(`${name} must have either text, a string, or lines, an array of strings`, value);
}

const OPTION_CHECKS: Readonly<Record<keyof RowOptions, (value: unknown) => boolean>> = {
  unit: (value) => value === 'clause' || value === 'sentence' || value === 'line',
  minConfidence: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  explain: (value) => typeof value === 'boolean',
  secondPass: (value) => value === 'auto' || value === 'always' || value === 'never',
};

function optionsOf(value: unknown): RowOptions {
  if (value === undefined || value === null) return {};
  if (!isFields(value)) return refuse('options must be an object', value);
  for (const [name, option] of Object.entries(value)) {
    const check = Object.entries(OPTION_CHECKS).find(([known]) => known === name)?.[1];
    if (!check?.(option))
      throw new ClauseAlignError('invalid-option', `no such option or value: ${name}: ${JSON.stringify(option)}`, option);
  }
  return value;
}

/**
 * Checks a row.
 *
 * @throws {ClauseAlignError} `invalid-input` or `invalid-option`, saying which field is wrong.
 */
export function streamRow(value: unknown): StreamRow {
  if (!isFields(value)) return refuse('a row must be a JSON object', value);
  const [source, target] = [sideOf(value.source, 'source'), sideOf(value.target, 'target')];
  if ((source.lines === undefined) !== (target.lines === undefined)) return refuse('both sides must have text, or both lines', value);
  const options = optionsOf(value.options);
  if (options.unit !== undefined && (options.unit === 'line') !== (source.lines !== undefined))
    return refuse(`unit ${options.unit} needs sides with ${options.unit === 'line' ? 'lines' : 'text'}`, options);
  return { source, target, options };
}

/** Aligns a row. */
export async function alignRow({ source, target, options }: StreamRow, lexiconsFor: LexiconSource): Promise<Alignment> {
  const { unit = 'clause', ...rest } = options;
  if (source.lines !== undefined && target.lines !== undefined) {
    const sourceLanguage = source.language ?? detected(source.lines);
    const targetLanguage = target.language ?? detected(target.lines);
    const lexicons = await lexiconsFor([sourceLanguage, targetLanguage]);
    return alignLines(source.lines, target.lines, { ...rest, lexicons, sourceLanguage, targetLanguage });
  }
  const [from, to] = [parsed(source), parsed(target)];
  const lexicons = await lexiconsFor([from.language, to.language]);
  return alignDocuments(from, to, { ...rest, lexicons, unit: unit === 'sentence' ? 'sentence' : 'clause' });
}

function detected(lines: readonly string[]): string {
  return detectLanguage(lines.join('\n'))?.tag ?? 'und';
}

function parsed({ text = '', language }: RowSide) {
  return parseDocument(text, language === undefined ? {} : { language }).document;
}
