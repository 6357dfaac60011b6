import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jsonlWriter } from '../formats/jsonl.js';
import { mosesWriter } from '../formats/moses.js';
import { tmxWriter } from '../formats/tmx.js';
import type { ShardFile, ShardPlace, ShardWriter } from '../formats/writer.js';
import { linesOf } from '../lines-of.js';
import type { CorpusFormat } from './options.js';
import { ALL, languagesOf, rowOfLine } from './row.js';

/** The work of a thread: the rows of a shard become files. */
export interface ShardTask {
  /** Where the rows are, a file a group. */
  readonly rows: string;
  readonly out: string;
  readonly shard: number;
  readonly formats: readonly CorpusFormat[];
  /** All languages of the corpus, the pivot first: the columns of rows of all versions. */
  readonly languages: readonly string[];
}

/** The files of a shard, or what went wrong with writing them. */
export type ShardResult = { readonly files: readonly ShardFile[] } | { readonly failure: string };

async function writerOf(format: CorpusFormat, place: ShardPlace): Promise<ShardWriter> {
  if (format === 'tmx') return tmxWriter(place);
  if (format === 'moses') return mosesWriter(place);
  if (format === 'parquet') return (await import('../formats/parquet.js')).parquetWriter(place);
  return jsonlWriter(place);
}

async function finishGroup(group: string, task: ShardTask): Promise<ShardFile[]> {
  const languages = group === ALL ? task.languages : languagesOf(group);
  const place = { out: task.out, group, name: String(task.shard).padStart(5, '0'), languages };
  const writers = await Promise.all(task.formats.map((format) => writerOf(format, place)));
  const needsRows = task.formats.some((format) => format !== 'jsonl');
  const none = { document: '', id: '', type: '', cells: [], confidence: 0, findings: [] };
  for await (const line of linesOf(createReadStream(join(task.rows, `${group}.jsonl`)))) {
    const row = needsRows ? rowOfLine(line) : none;
    for (const writer of writers) writer.add(row, line);
  }
  return writers.flatMap((writer) => writer.finish());
}

/** Writes the files of a shard in all formats, each whole, in the order of groups and formats. */
export async function finishShard(task: ShardTask): Promise<ShardResult> {
  try {
    const groups = existsSync(task.rows) ? readdirSync(task.rows).sort() : [];
    const files: ShardFile[] = [];
    for (const name of groups) files.push(...(await finishGroup(name.replace(/\.jsonl$/, ''), task)));
    return { files };
  } catch (error) {
    return { failure: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
