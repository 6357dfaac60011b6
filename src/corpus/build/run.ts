import { ClauseAlignError } from '../../errors.js';
import type { DocumentSet, Rejection } from '../discover/document-set.js';
import { inOrder } from '../in-order.js';
import { LostWork, type Pool } from '../pool.js';
import { reasonOf } from '../reason.js';
import type { GroupRows, RowFacts, SetResult, SetTask } from './align-set.js';
import type { ShardResult, ShardTask } from './finish-shard.js';
import { unwritable } from './folder-file.js';
import type { DocumentRecord, Journal } from './journal.js';
import type { SettledOptions } from './options.js';
import type { CorpusProgress } from './progress.js';
import type { SeenRows } from './seen-rows.js';
import { SIGNATURE } from './signature.js';
import { confidenceBin, lengthBin, Tally } from './tally.js';

/** Documents that may be under way for each thread: a long one doesn't keep the other threads idle. */
const AHEAD = 4;

/** What a run works with. */
export interface RunParts {
  readonly journal: Journal;
  readonly pool: Pool;
  readonly out: string;
  readonly base: string;
  readonly options: SettledOptions;
  /** Lexicons of the user: files. */
  readonly lexicons: readonly string[];
  readonly jobs: number;
  /** All languages of the corpus, the pivot first. */
  readonly languages: readonly string[];
  readonly seen: SeenRows;
  readonly progress: { done: number; now: number; rows: number; rejected: number; readonly of: number };
  readonly onProgress: (progress: CorpusProgress) => void;
}

/** The result for a document whose thread ended over it. */
function lost({ document }: DocumentSet, error: LostWork): SetResult {
  const rejected: Rejection[] = [{ document, code: 'failed', reason: reasonOf(error) }];
  return { document, versions: [], rejected, groups: [], counts: {} };
}

async function aligned(line: string, { pool, base, options, lexicons }: RunParts): Promise<SetResult> {
  const set: DocumentSet = JSON.parse(line);
  try {
    return await pool.run<SetTask, SetResult>('alignDocumentSet', { ...set, base, options, lexicons }, options.seconds);
  } catch (error) {
    if (error instanceof LostWork) return lost(set, error);
    throw error;
  }
}

/** Counts a row that stays. */
function count(group: string, { type, confidence, lengths, rules, cut }: RowFacts, tally: Tally): void {
  tally.add(group, 'rows', 'rows');
  tally.add(group, 'type', type);
  tally.add(group, 'confidence', confidenceBin(confidence));
  for (const rule of rules) tally.add(group, 'finding', rule);
  for (const filter of cut) tally.add(group, 'cut', filter);
  for (const [language, length] of lengths) {
    tally.add(language, 'length', lengthBin(length));
    tally.add(group, 'characters', language, length);
  }
}

/** Rows that no earlier row is like, counted. */
function newRows({ group, lines, facts, signatures }: GroupRows, seen: SeenRows, tally: Tally) {
  let text = '';
  const kept: number[] = [];
  lines.forEach((line, k) => {
    const twin = seen.find(signatures, k * SIGNATURE);
    if (twin !== undefined) {
      tally.add(group, 'removed', twin);
      return;
    }
    const fact = facts[k];
    if (fact === undefined) return;
    const own = signatures.subarray(k * SIGNATURE, (k + 1) * SIGNATURE);
    seen.add(own);
    kept.push(...own);
    text += `${line}\n`;
    count(group, fact, tally);
  });
  return { text, kept };
}

/** Puts a document down: of its rows those that are new, its record, and where it fills its shard, the shard's files. */
async function putDown({ groups, counts, ...result }: SetResult, parts: RunParts): Promise<void> {
  const { journal, progress } = parts;
  const tally = new Tally();
  tally.addAll(counts);
  const lines = new Map<string, string>();
  const rows: Record<string, number> = {};
  const signatures: number[] = [];
  for (const each of groups) {
    const { text, kept } = newRows(each, parts.seen, tally);
    if (kept.length === 0) continue;
    lines.set(each.group, text);
    rows[each.group] = kept.length / SIGNATURE;
    signatures.push(...kept);
  }
  tally.add('', 'documents', groups.length === 0 ? 'unusable' : signatures.length === 0 ? 'filtered' : 'aligned');
  const record: DocumentRecord = { ...result, rows, counts: tally.counts };
  const shard = journal.shard;
  const isFull = journal.add(record, lines, Float64Array.from(signatures));
  progress.done++;
  progress.now++;
  progress.rows += signatures.length / SIGNATURE;
  progress.rejected += record.rejected.length;
  parts.onProgress(progress);
  if (isFull) await finish(shard, parts);
}

/** Has the files of a shard made of its rows. */
async function finish(shard: number, { journal, pool, out, options, languages }: RunParts): Promise<void> {
  const task: ShardTask = { rows: journal.rowsFolder(shard), out, shard, formats: options.formats, languages };
  const result = await pool.run<ShardTask, ShardResult>('finishShard', task).catch((error: Error) => unfinished(shard, out, error));
  if ('failure' in result) unwritable(out, Object.assign(new Error(result.failure), { code: result.failure }));
  journal.finishShard(result.files);
}

/** A shard's files can't be left out as a document can: the run ends, and goes on once its thread may have more. */
function unfinished(shard: number, out: string, error: Error): never {
  if (!(error instanceof LostWork)) throw error;
  const way = '--resume goes on with it, with a higher --memory-limit if that was too low';
  throw new ClauseAlignError('unwritable', `the files of shard ${shard} could not be made: its thread ${error.message}; ${way}`, out);
}

/** Aligns the documents that are still to do, and finishes all shards. */
export async function runDocuments(parts: RunParts): Promise<void> {
  const { journal, jobs } = parts;
  // A run that was killed may have left a full shard whose files aren't made.
  while (journal.finished < journal.shard) await finish(journal.finished, parts);
  await inOrder(
    journal.rest(),
    jobs * AHEAD,
    (line) => aligned(line, parts),
    (result) => putDown(result, parts),
  );
  if (journal.done % parts.options.shardSize !== 0) await finish(journal.shard, parts);
}
