import { expectArguments } from '../arguments/expect.js';
import { SHARE } from '../arguments/values.js';
import { keptFor } from '../kept-for.js';
import type { Lexicon, LexiconEntry } from '../model/lexicon.js';
import { termKey } from '../text/terms.js';
import { type LexiconIndex, type LexiconSide, ownIndex, type Translation } from './lexicon-index.js';

/** Where a lexicon doesn't say how likely a translation is. */
const UNKNOWN_PROBABILITY = 0.4;

type Rows = Map<string, Translation[]>;

function push(rows: Rows, term: string, translation: Translation): void {
  const row = rows.get(term);
  if (row === undefined) rows.set(term, [translation]);
  else row.push(translation);
}

/** The index of entries whose terms are keyed. */
export function entryIndex(entries: Iterable<LexiconEntry>): LexiconIndex {
  const rows: Record<LexiconSide, Rows> = { source: new Map(), target: new Map() };
  for (const { source, target, probability: forward = UNKNOWN_PROBABILITY, backward = forward } of entries) {
    if (source === '' || target === '') continue;
    push(rows.source, source, { target, forward, backward });
    push(rows.target, target, { target: source, forward: backward, backward: forward });
  }
  return {
    terms: (side) => rows[side].keys(),
    has: (side, term) => rows[side].has(term),
    translations: (side, term) => rows[side].get(term) ?? [],
  };
}

/** Figures are compared as quantities and part no words: a term that holds one (`Group of 77`) would be known by what is left of it. */
const FIGURE = /\p{N}/u;

function* keyedEntries({ entries, source, target }: Lexicon): Generator<LexiconEntry> {
  for (const entry of entries) {
    const { probability = 0, backward = 0 } = entry;
    checkProbability(entry.source, probability);
    checkProbability(entry.target, backward);
    if (FIGURE.test(entry.source) || FIGURE.test(entry.target)) continue;
    yield { ...entry, source: termKey(entry.source, source), target: termKey(entry.target, target) };
  }
}

/** The index of any lexicon: its own, or one made by reading it through, once. */
export const lexiconIndex = keptFor(
  (lexicon: Lexicon): LexiconIndex => ownIndex(lexicon) ?? entryIndex(lexicon.keyed ? lexicon.entries : keyedEntries(lexicon)),
);

function checkProbability(term: string, probability: number): void {
  if (!SHARE.is(probability)) expectArguments(`lexicon, “${term}”`, SHARE, { probability }, 'invalid-lexicon');
}
