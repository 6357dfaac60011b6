import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClauseAlignError } from '../../errors.js';
import { isFields } from '../../model/fields.js';
import { version } from '../../write/generator.js';
import type { SettledOptions } from './options.js';
import { type CorpusSummary, NAMED } from './write-corpus.js';

/** What the `corpus.json` of a finished corpus says. */
export interface FinishedCorpus {
  /** Whether it was made by this version with these options. */
  readonly sameMaking: boolean;
  /** Of the documents that were found for it. */
  readonly fingerprint: unknown;
  readonly summary: CorpusSummary;
}

function damaged(out: string): never {
  throw new ClauseAlignError('unwritable', 'its corpus.json is damaged: make the corpus anew in another folder', out);
}

function fieldsOf(out: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(join(out, 'corpus.json'), 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return damaged(out);
  }
  return isFields(value) ? value : damaged(out);
}

function sameOptions(before: unknown, options: SettledOptions, apart: ReadonlySet<string>): boolean {
  const shaping = (all: object) => JSON.stringify(Object.entries(all).filter(([name]) => !apart.has(name)));
  return isFields(before) && shaping(before) === shaping(options);
}

/**
 * Reads what a finished corpus came to.
 *
 * @param apart Options in which it may differ.
 * @throws {ClauseAlignError} `unwritable` where its `corpus.json` is damaged.
 */
export function finishedCorpus(out: string, options: SettledOptions, apart: ReadonlySet<string>): FinishedCorpus {
  const { generator, documents, input, rows, removed, rejected, fingerprint } = fieldsOf(out);
  if (!isFields(generator) || !isFields(documents) || !isFields(input) || !isFields(removed) || !Array.isArray(rejected))
    return damaged(out);
  const summary = {
    documents: Number(documents.found),
    files: {
      seen: Number(input.seen),
      inDocuments: Number(input.inDocuments),
      rejected: Number(input.rejected),
      passedOver: Number(input.passedOver),
    },
    aligned: Number(documents.aligned),
    rows: Number(rows),
    removed: removed as CorpusSummary['removed'],
    rejected: { count: rejected.length, first: rejected.slice(0, NAMED) },
  };
  return { sameMaking: generator.version === version && sameOptions(generator.options, options, apart), fingerprint, summary };
}
