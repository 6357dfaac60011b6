import { ClauseAlignError } from '../../errors.js';
import { primarySubtag } from '../../languages/tag.js';
import { languageOf, languageTag } from '../../lexicon/formats/language-names.js';
import { TSV_COLUMNS } from '../alignment/tsv.js';
import type { BitextPair } from './pair.js';

interface Row {
  readonly text: string;
  readonly number: number;
}

function refuse(row: Row, expected: string): never {
  const shown = row.text.length > 40 ? `${row.text.slice(0, 40)}…` : row.text;
  throw new ClauseAlignError('invalid-input', `expected ${expected}, found “${shown}”`, row.text, `line ${row.number}`);
}

async function* filledRows(lines: AsyncIterable<string>): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = (number === 1 ? line.replace(/^\ufeff/, '') : line).replace(/\r$/, '');
    if (text.trim() !== '') yield { text, number };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A text as rows have it: a string, `{text}`, or a list of either. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = value.map(textOf);
    return parts.includes(undefined) ? undefined : parts.join(' ');
  }
  return isObject(value) && 'text' in value ? textOf(value.text) : undefined;
}

const saidLanguage = (value: unknown): string | undefined =>
  isObject(value) && typeof value.language === 'string' ? value.language : undefined;

function jsonPair(row: Row): BitextPair {
  let value: unknown;
  try {
    value = JSON.parse(row.text);
  } catch {
    return refuse(row, 'a row of JSON');
  }
  if (!isObject(value)) return refuse(row, 'an object with source and target');
  const [source, target] = [textOf(value.source), textOf(value.target)];
  if (source !== undefined && target !== undefined) {
    const [from, to] = [saidLanguage(value.source), saidLanguage(value.target)];
    const languages = from !== undefined && to !== undefined ? { languages: [from, to] as const } : {};
    return { source, target, ...languages, ...(typeof value.confidence === 'number' ? { confidence: value.confidence } : {}) };
  }
  // {"zh": "…", "en": "…"}: the keys are the languages.
  const [one, two, ...more] = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (one === undefined || two === undefined || more.length > 0)
    return refuse(row, 'source and target, or a text for each of two languages');
  return { source: one[1], target: two[1], languages: [one[0], two[0]] };
}

/** The pairs of JSON Lines: what `align --format jsonl` writes, `source` and `target` as texts, or one text a language. */
export async function* jsonlPairs(lines: AsyncIterable<string>): AsyncGenerator<BitextPair> {
  for await (const row of filledRows(lines)) yield jsonPair(row);
}

/** Whether the cells of a first line name two languages by their tags (`UN`, `ONU` are words). */
function nameLanguages(...cells: readonly [string, string]): boolean {
  const [source, target] = cells.map((cell) => languageOf(primarySubtag(languageTag(cell) ?? '')));
  return source !== undefined && target !== undefined && source !== target;
}

const unescaped = (cell: string): string => cell.replace(/\\\|/g, ' ').replace(/\\([tnr\\])/g, (_, c: string) => (c === '\\' ? '\\' : ' '));

function ownTsvPair(row: Row): BitextPair {
  const cells = row.text.split('\t');
  if (cells.length < TSV_COLUMNS.length) return refuse(row, `${TSV_COLUMNS.length} cells`);
  const confidence = Number(cells[TSV_COLUMNS.indexOf('confidence')]);
  return {
    source: unescaped(cells[TSV_COLUMNS.indexOf('source_text')] ?? ''),
    target: unescaped(cells[TSV_COLUMNS.indexOf('target_text')] ?? ''),
    ...(Number.isNaN(confidence) ? {} : { confidence }),
  };
}

/** The pairs of a table with tabs: what `align --format tsv` writes, or source and target, with a first line of two tags or without. */
export async function* tsvPairs(lines: AsyncIterable<string>): AsyncGenerator<BitextPair> {
  let own = false;
  let named: { languages: readonly [string, string] } | undefined;
  for await (const row of filledRows(lines)) {
    const [source = '', target = ''] = row.text.split('\t');
    if (row.number === 1 && row.text.startsWith(TSV_COLUMNS.join('\t'))) own = true;
    else if (row.number === 1 && nameLanguages(source, target)) named = { languages: [source, target] };
    else if (own) yield ownTsvPair(row);
    else if (!row.text.includes('\t')) refuse(row, 'two texts with a tab between');
    else yield { source, target, ...named };
  }
}
