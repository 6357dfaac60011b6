import { version } from '../../write/generator.js';
import type { FileCounts, Rejection } from '../discover/document-set.js';
import { type Bar, grouped, histogram } from './charts.js';
import { CORPUS_FILTERS, type CorpusFilter, type CorpusFormat, type SettledOptions } from './options.js';
import { ALL } from './row.js';
import type { Tally } from './tally.js';

/** What a data card tells of. */
export interface CardFacts {
  readonly tally: Tally;
  readonly options: SettledOptions;
  /** Documents that were found, and those of them with one version alone. */
  readonly documents: number;
  readonly alone: number;
  readonly files: FileCounts;
  readonly rejected: { readonly count: number; readonly first: readonly Rejection[]; readonly byCode: ReadonlyMap<string, number> };
  /** Files that weren't looked at, by reason. */
  readonly passedOver: ReadonlyMap<string, number>;
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

/** Documents and files by what became of them; the last line is all of them. */
function foundTables({ tally, documents, alone, files, passedOver }: CardFacts): string {
  const became = tally.bins('documents');
  const of = table(
    ['documents', 'count'],
    [
      ['with rows in the corpus', became.get('aligned') ?? 0],
      ['all rows taken out by filters', became.get('filtered') ?? 0],
      ['no two versions that can be used', became.get('unusable') ?? 0],
      ['one version alone', alone],
      ['all', documents],
    ],
  );
  const out = [...passedOver].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => [`passed over: ${reason}`, count]);
  const read = [
    ['versions of documents that have two or more', files.inDocuments],
    ['rejected before that', files.rejected],
  ];
  return `${of}\n\n${table(['files', 'count'], [...read, ...out, ['all', files.seen]])}`;
}

function filterTable({ tally, options }: CardFacts): string {
  const [removed, cut] = [tally.bins('removed'), tally.bins('cut')];
  const counted = (name: CorpusFilter) => [removed, ...(options.all ? [cut] : [])].map((bins) => bins.get(name) ?? 0);
  return table(
    ['filter', 'takes out', 'rows taken out', ...(options.all ? ['versions taken out of rows that stayed'] : [])],
    CORPUS_FILTERS.map((name) => [
      name,
      FILTER_RULES[name]?.(options) ?? '',
      ...counted(name).map((count) => (options.skipFilters.includes(name) ? 'off' : grouped(count))),
    ]),
  );
}

function groupTable({ tally }: CardFacts): string {
  const rows = tally.groups('pairs').map((group) => {
    const characters = [...tally.bins('characters', group)].map(([language, count]) => `${language} ${grouped(count)}`).join(', ');
    const [pairs, aligned, removed, left] = (['pairs', 'aligned', 'removed', 'rows'] as const).map((metric) => tally.sum(metric, group));
    return [group, pairs ?? 0, aligned ?? 0, removed ?? 0, left ?? 0, tally.sum('unpaired', group), characters];
  });
  return table(
    ['languages', 'documents', 'rows aligned', 'taken out', 'rows', 'clauses without counterpart', 'characters in the rows'],
    rows,
  );
}

function languageTable({ tally }: CardFacts): string {
  const rows = tally.groups('versions').map((language) => {
    const read = tally.bins('clauses', language).get('read') ?? 0;
    return [language, tally.sum('versions', language), read, tally.sum('read', language)];
  });
  return table(['language', 'versions', 'clauses', 'characters read'], rows);
}

type Bin = readonly [bin: string, count: number];

const mostFirst = ([a, m]: Bin, [b, n]: Bin): number => n - m || (a < b ? -1 : 1);
const highestFirst = ([a]: Bin, [b]: Bin): number => (a < b ? 1 : -1);

function countTable(head: string, bins: ReadonlyMap<string, number>, order = mostFirst): string {
  const all = [...bins].sort(order);
  const whole = all.reduce((sum, [, count]) => sum + count, 0);
  return table(
    [head, 'count', 'share'],
    all.map(([bin, count]) => [`\`${bin}\``, count, percent(count, whole)]),
  );
}

/** Findings by rule, in rows and elsewhere. */
function findingTable(tally: Tally): string {
  const [inRows, elsewhere] = [tally.bins('finding'), tally.bins('elsewhere')];
  const of = (rule: string): number[] => [inRows.get(rule) ?? 0, elsewhere.get(rule) ?? 0];
  const sums = [...new Set([...inRows.keys(), ...elsewhere.keys()])].map(
    (rule): Bin => [rule, of(rule).reduce((sum, count) => sum + count)],
  );
  return table(
    ['rule', 'in rows', 'elsewhere'],
    sums.sort(mostFirst).map(([rule]) => [`\`${rule}\``, ...of(rule)]),
  );
}

function rejectedTable({ count, first, byCode }: CardFacts['rejected']): string {
  if (count === 0) return 'None.';
  const codes = table(['code', 'count'], [...[...byCode].sort(mostFirst), ['all', count]]);
  const rows = first.map(({ document, language, file, code, reason }) => [document ?? '', language ?? '', file ?? '', code, reason]);
  const more = count > first.length ? `\n\nAnd ${grouped(count - first.length)} more, in \`corpus.json\`.` : '';
  return `${codes}\n\n${table(['document', 'language', 'file', 'code', 'reason'], rows)}${more}`;
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
  const aligned = tally.bins('documents').get('aligned') ?? 0;
  const kind = options.all ? 'rows of all versions' : `pairs with ${options.pivot ?? 'zh, or else the first version,'} as the source`;
  const formats = options.formats.map((format) => `- ${LAYOUT[format]}`).join('\n');
  const pictures = Object.keys(chartsOf(facts)).map((name) => `![${name.replace('.svg', '')}](charts/${name})`);
  return `# Parallel corpus

Made by clausealign ${version}: ${kind}. ${grouped(tally.sum('rows'))} rows of ${grouped(aligned)} documents; ${grouped(documents)} documents
were found. The texts keep the terms of their sources.

## Contents

${groupTable(facts)}

${languageTable(facts)}

## Found

${foundTables(facts)}

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

${countTable('from', tally.bins('confidence'), highestFirst)}

## Findings

What the checks of the versions against each other found: in the rows of the corpus, as they have it in \`findings\`, and elsewhere, in clauses
without counterpart and in documents as a whole. What was found in rows that filters took out is not counted.

${findingTable(tally)}

## Rejected

${rejectedTable(rejected)}

## Charts

${pictures.join('\n')}
`;
}
