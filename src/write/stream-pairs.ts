import { expectArguments, expectOptions } from '../arguments/expect.js';
import { HEAD, oneOf, PAIR, PAIRS } from '../arguments/values.js';
import type { AlignmentPair } from '../model/alignment.js';
import { leadPhrase } from '../parse/lead-phrase.js';
import { PROVENANCE, type Provenance } from './generator.js';
import { jsonlWriter } from './json.js';
import { mosesWriter } from './moses.js';
import type { AlignmentHead, PairWriter } from './pair-writer.js';
import { teiWriter } from './tei.js';
import { tmxWriter } from './tmx.js';
import { tsvWriter } from './tsv.js';
import { xliffWriter } from './xliff.js';

const WRITERS = {
  jsonl: jsonlWriter,
  tsv: tsvWriter,
  tmx: (head, provenance) => tmxWriter(head, provenance, leadPhrase),
  xliff: xliffWriter,
  tei: teiWriter,
  'moses-source': (head) => mosesWriter(head, 'source'),
  'moses-target': (head) => mosesWriter(head, 'target'),
} satisfies Record<string, (head: AlignmentHead, provenance: Provenance) => PairWriter>;

/** The formats that are written pair by pair; of Moses each side is a file. */
export type StreamFormat = keyof typeof WRITERS;

/** How much text is gathered before it is handed on, in UTF-16 units. */
const CHUNK = 1 << 16;

/**
 * Writes pairs as they come, in the memory of a few: what the writers of strings write, in pieces of about 64 KiB.
 *
 * @param pairs In the order in which they are to be written.
 * @param head Languages, symbols and the unit of the pairs.
 * @throws {ClauseAlignError} at once, `invalid-option` for a format that isn't written so.
 *
 * @example
 * ```ts
 * const alignment = alignLines(['一'], ['One'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * let memory = '';
 * for await (const piece of streamPairs('tmx', alignment.pairs, alignment)) memory += piece;
 * memory === toTmx(alignment); // true
 * ```
 */
export function streamPairs(
  format: StreamFormat,
  pairs: Iterable<AlignmentPair> | AsyncIterable<AlignmentPair>,
  head: AlignmentHead,
  provenance: Provenance = {},
): AsyncGenerator<string, void, undefined> {
  expectArguments('streamPairs', oneOf(Object.keys(WRITERS)), { format }, 'invalid-option');
  expectArguments('streamPairs', PAIRS, { pairs });
  expectArguments('streamPairs', HEAD, { head });
  expectOptions('streamPairs', PROVENANCE, provenance, 'provenance');
  return written(WRITERS[format](head, provenance), pairs);
}

async function* written(
  writer: PairWriter,
  pairs: Iterable<AlignmentPair> | AsyncIterable<AlignmentPair>,
): AsyncGenerator<string, void, undefined> {
  let gathered = writer.start;
  let number = 0;
  for await (const pair of pairs) {
    expectArguments('streamPairs', PAIR, { pair });
    number++;
    gathered += writer.pair(pair, number);
    if (gathered.length < CHUNK) continue;
    yield gathered;
    gathered = '';
  }
  gathered += writer.end(number);
  if (gathered !== '') yield gathered;
}
