import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { generatorOf, type LexiconProvenance, schemaVersion } from '../../write/generator.js';
import { jsonLine } from '../../write/json.js';
import type { FileCounts, Rejection } from '../discover/document-set.js';
import { cardOf, chartsOf } from './card.js';
import { writing } from './folder-file.js';
import type { Journal } from './journal.js';
import type { SettledOptions } from './options.js';
import { placeFile } from './placed-file.js';
import { Tally } from './tally.js';

/** Rejected documents that the data card names. */
export const NAMED = 50;

/** What is written of a corpus as a whole. */
export interface CorpusFacts {
  readonly options: SettledOptions;
  readonly lexicons: readonly LexiconProvenance[];
  readonly alone: number;
  readonly files: FileCounts;
  /** Of the documents that were found: with it a finished corpus is known again. */
  readonly fingerprint: string;
}

/** What a corpus came to. */
export interface CorpusSummary {
  /** Documents found, those with one version alone too. */
  readonly documents: number;
  /** Files found, and what became of them. */
  readonly files: FileCounts;
  /** Documents with rows in the corpus. */
  readonly aligned: number;
  readonly rows: number;
  /** Rows that filters took out, by filter. */
  readonly removed: Readonly<Record<string, number>>;
  /** What is not in the corpus: how many, and the first fifty. */
  readonly rejected: { readonly count: number; readonly first: readonly Rejection[] };
}

/** Writes a file of many lines without holding them, beside and then in its place. */
async function placeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const descriptor = writing(path, () => openSync(`${path}.part`, 'w'));
  try {
    for await (const line of lines) writing(path, () => writeSync(descriptor, line));
  } finally {
    closeSync(descriptor);
  }
  writing(path, () => renameSync(`${path}.part`, path));
}

async function* rejections(journal: Journal): AsyncGenerator<Rejection> {
  yield* journal.plan.rejected();
  for await (const { rejected } of journal.records()) yield* rejected;
}

async function* documentLines(journal: Journal): AsyncGenerator<string> {
  for await (const { document, versions, rows, rejected } of journal.records())
    yield `${jsonLine({ document, versions, rows, rejected: rejected.map(({ language, code }) => ({ language, code })) })}\n`;
}

/** The items of a list as the inside of a JSON array, a line each. */
async function* arrayLines(items: AsyncIterable<object>): AsyncGenerator<string> {
  let before = '\n';
  for await (const item of items) {
    yield `${before}    ${jsonLine(item)}`;
    before = ',\n';
  }
  yield before === '\n' ? '' : '\n  ';
}

async function* corpusJson(head: object, journal: Journal): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "files": [`;
  yield* arrayLines(journal.files());
  yield '],\n  "rejected": [';
  yield* arrayLines(rejections(journal));
  yield '],\n  "passedOver": [';
  yield* arrayLines(journal.plan.passedOver());
  yield ']\n}\n';
}

function headOf(tally: Tally, { options, lexicons, alone, files, fingerprint }: CorpusFacts, summary: CorpusSummary): object {
  const byBin = (metric: Parameters<Tally['bins']>[0], group?: string) => Object.fromEntries(tally.bins(metric, group));
  const groups = tally.groups('pairs').map((group) => {
    const sums = { documents: tally.sum('pairs', group), aligned: tally.sum('aligned', group), rows: tally.sum('rows', group) };
    const taken = { removed: byBin('removed', group), cut: byBin('cut', group), unpaired: tally.sum('unpaired', group) };
    const bins = { characters: byBin('characters', group), types: byBin('type', group), confidences: byBin('confidence', group) };
    return [group, { ...sums, ...taken, ...bins, findings: byBin('finding', group), findingsElsewhere: byBin('elsewhere', group) }];
  });
  const languages = tally.groups('versions').map((language) => {
    const [versions, clauses, characters] = [tally.sum('versions', language), tally.sum('clauses', language), tally.sum('read', language)];
    return [language, { versions, clauses, characters, lengths: byBin('length', language) }];
  });
  const { documents: found, rows, removed, rejected } = summary;
  return {
    schemaVersion,
    generator: generatorOf({ options, lexicons }),
    fingerprint,
    documents: { found, alone, unusable: 0, filtered: 0, aligned: 0, ...byBin('documents') },
    input: files,
    rows,
    removed,
    languages: Object.fromEntries(languages),
    groups: Object.fromEntries(groups),
    rejections: rejected.count,
  };
}

/** Writes what describes the corpus as a whole: charts, data card, index of documents, and last `corpus.json`. */
export async function writeCorpus(out: string, journal: Journal, facts: CorpusFacts): Promise<CorpusSummary> {
  const tally = new Tally();
  for await (const { counts } of journal.records()) tally.addAll(counts);
  const rejected = { count: 0, first: [] as Rejection[], byCode: new Map<string, number>() };
  for await (const rejection of rejections(journal)) {
    if (rejected.count++ < NAMED) rejected.first.push(rejection);
    rejected.byCode.set(rejection.code, (rejected.byCode.get(rejection.code) ?? 0) + 1);
  }
  const passedOver = new Map<string, number>();
  for await (const { reason } of journal.plan.passedOver()) passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
  const { options, files, alone } = facts;
  const summary: CorpusSummary = {
    documents: journal.done + alone,
    files,
    aligned: tally.bins('documents').get('aligned') ?? 0,
    rows: tally.sum('rows'),
    removed: Object.fromEntries(tally.bins('removed')),
    rejected: { count: rejected.count, first: rejected.first },
  };
  const card = { tally, options, documents: summary.documents, alone, files, rejected, passedOver };
  writing(out, () => mkdirSync(join(out, 'charts'), { recursive: true }));
  for (const [name, svg] of Object.entries(chartsOf(card))) placeFile(join(out, 'charts', name), svg);
  placeFile(join(out, 'README.md'), cardOf(card));
  await placeLines(join(out, 'documents.jsonl'), documentLines(journal));
  await placeLines(join(out, 'corpus.json'), corpusJson(headOf(tally, facts, summary), journal));
  return summary;
}
