import { version } from '../../write/generator.js';
import type { Rejection } from '../discover/document-set.js';
import { type Bar, grouped, histogram } from './charts.js';
import { CORPUS_FILTERS, type CorpusFormat, type SettledOptions } from './options.js';
import { ALL } from './row.js';
import type { Tally } from './tally.js';

/** What a data card tells of. */
export interface CardFacts {
  readonly tally: Tally;
  readonly options: SettledOptions;
  readonly documents: { readonly found: number; readonly aligned: number };
  readonly rejected: { readonly count: number; readonly first: readonly Rejection[] };
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const shown = (cell: string | number): string => (typeof cell === 'number' ? grouped(cell) : cell.replace(/[|\r\n]+/g, ' '));
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(shown).join(' | ')} |`;
  const rule = heads.map((_, k) => (typeof rows[0]?.[k] === 'number' ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const FILTER_RULES: Readonly<Record<string, (options: SettledOptions) => string>> = {
  boilerplate: () => 'front matter, organ, closing lines, and what has no letters',
  language: () => 'a side that is in another language',
  'length-ratio': ({ maxLengthRatio }) => `sides of lengths more than ${maxLengthRatio} times what is usual`,
  confidence: ({ minConfidence }) => `confidence below ${minConfidence}`,
  duplicates: () => 'the same texts as an earlier row',
  'near-duplicates': () => 'nearly the texts of an earlier row',
};

const LAYOUT: Readonly<Record<CorpusFormat, string>> = {
  jsonl: '`jsonl/GROUP/NNNNN.jsonl`: a row a line, with `document`, `id`, `type`, `confidence`, `findings` and the texts with their paths',
  tmx: '`tmx/GROUP/NNNNN.tmx`: TMX 1.4b, a unit a row',
  moses: '`moses/PAIR/NNNNN.LANGUAGE`: texts in step, a row a line; `cat` joins the shards',
  parquet:
    '`parquet/GROUP/NNNNN.parquet`: columns `document`, `id`, `type`, `languages`, `confidence`, `findings` (JSON), `text_…`, `paths_…`',
};

function filterTable({ tally, options }: CardFacts): string {
  const removed = tally.bins('removed');
  return table(
    ['filter', 'takes out', 'rows taken out'],
    CORPUS_FILTERS.map((name) => [
      name,
      FILTER_RULES[name]?.(options) ?? '',
      options.skipFilters.includes(name) ? 'off' : grouped(removed.get(name) ?? 0),
    ]),
  );
}

function groupTable({ tally }: CardFacts): string {
  const rows = tally.groups('pairs').map((group) => {
    const characters = [...tally.bins('characters', group)].map(([language, count]) => `${language} ${grouped(count)}`).join(', ');
    return [group, tally.sum('pairs', group), tally.sum('rows', group), tally.sum('unpaired', group), characters];
  });
  return table(['languages', 'documents', 'rows', 'clauses without counterpart', 'characters'], rows);
}

function languageTable({ tally }: CardFacts): string {
  const rows = tally.groups('versions').map((language) => {
    const read = tally.bins('clauses', language).get('read') ?? 0;
    return [language, tally.sum('versions', language), read, tally.sum('read', language)];
  });
  return table(['language', 'versions', 'clauses', 'characters read'], rows);
}

function countTable(head: string, bins: ReadonlyMap<string, number>): string {
  const all = [...bins].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const whole = all.reduce((sum, [, count]) => sum + count, 0);
  return table(
    [head, 'count', 'share'],
    all.map(([bin, count]) => [`\`${bin}\``, count, percent(count, whole)]),
  );
}

function rejectedTable({ count, first }: CardFacts['rejected']): string {
  if (count === 0) return 'None.';
  const rows = first.map(({ document, language, file, code, reason }) => [document ?? '', language ?? '', file ?? '', code, reason]);
  const more = count > first.length ? `\n\nAnd ${grouped(count - first.length)} more, in \`corpus.json\`.` : '';
  return table(['document', 'language', 'file', 'code', 'reason'], rows) + more;
}

/** The histograms of a corpus by the name of their file. */
export function chartsOf({ tally }: CardFacts): Readonly<Record<string, string>> {
  const bars = (bins: ReadonlyMap<string, number>, label: (bin: string) => string): Bar[] =>
    [...bins].map(([bin, value]) => ({ label: label(bin), value }));
  const charts: Record<string, string> = {
    'confidence.svg': histogram(
      'Confidence of the rows',
      'confidence, from',
      bars(tally.bins('confidence'), (bin) => bin),
    ),
    'types.svg': histogram(
      'Bead types',
      'clauses on each side',
      bars(tally.bins('type'), (bin) => bin)
        .sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1))
        .slice(0, 12),
    ),
  };
  for (const language of tally.groups('length'))
    charts[`length-${language}.svg`] = histogram(
      `Lengths, ${language}`,
      'characters, from',
      bars(tally.bins('length', language), (bin) => String(Number(bin))),
    );
  return charts;
}

/** The data card: what is in the corpus, how it was made, and what is not in it. */
export function cardOf(facts: CardFacts): string {
  const { tally, options, documents, rejected } = facts;
  const kind = options.all ? 'rows of all versions' : `pairs with ${options.pivot ?? 'zh, or else the first version,'} as the source`;
  const formats = options.formats.map((format) => `- ${LAYOUT[format]}`).join('\n');
  const pictures = Object.keys(chartsOf(facts)).map((name) => `![${name.replace('.svg', '')}](charts/${name})`);
  return `# Parallel corpus

Made by clausealign ${version}: ${kind}. ${grouped(tally.sum('rows'))} rows of ${grouped(documents.aligned)} documents; ${grouped(documents.found)} documents
were found. The texts keep the terms of their sources.

## Contents

${groupTable(facts)}

${languageTable(facts)}

## Files

${formats}
- \`documents.jsonl\`: each document with its versions, their files and checksums, and its rows
- \`corpus.json\`: the counts, options and checksums of all files, and what was rejected

A group is a pair of languages, source first${options.all ? ` (Moses), or \`${ALL}\`` : ''}. A shard holds the rows of ${options.shardSize} documents.

## Filters

${filterTable(facts)}

## Bead types

How many clauses each side has.

${countTable('type', tally.bins('type'))}

## Confidence

From 0 to 1: of the rows said to be 0.9, nine in ten are right.

${countTable('from', tally.bins('confidence'))}

## Findings

What the checks of the versions against each other found, in rows and in clauses without counterpart.

${countTable('rule', tally.bins('finding'))}

## Rejected

${rejectedTable(rejected)}

## Charts

${pictures.join('\n')}
`;
}
