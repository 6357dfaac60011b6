import type { Lexicon, LexiconEntry } from '../model/lexicon.js';
import { type TermCutter, termCutter, termKey } from '../text/terms.js';

/** A translation of a term: how likely each way. */
export interface Translation {
  readonly target: string;
  /** Probability that the target has `target` where the source has the entry. */
  readonly forward: number;
  /** Probability that the source has the entry where the target has `target`. */
  readonly backward: number;
}

/** Several lexicons made one, for one direction of one pair of languages. */
export interface PairLexicon {
  readonly source: string;
  readonly target: string;
  readonly translations: ReadonlyMap<string, readonly Translation[]>;
  /** Σ of `forward` over the translations of each source term, and of `backward` over those that each target term translates. */
  readonly sourceMass: ReadonlyMap<string, number>;
  readonly targetMass: ReadonlyMap<string, number>;
  readonly sourceCutter: TermCutter;
  readonly targetCutter: TermCutter;
}

function primary(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}

/** True where a lexicon serves a pair of languages, in either direction. */
export function serves(lexicon: Lexicon, source: string, target: string): boolean {
  const pair = [primary(lexicon.source), primary(lexicon.target)];
  return pair.includes(primary(source)) && pair.includes(primary(target)) && primary(source) !== primary(target);
}

type Table = Map<string, Map<string, [forward: number, backward: number]>>;

function add(table: Table, source: string, target: string, forward: number, backward: number): void {
  if (source === '' || target === '') return;
  const row = table.get(source) ?? new Map<string, [number, number]>();
  if (row.size === 0) table.set(source, row);
  const seen = row.get(target);
  if (seen === undefined) row.set(target, [forward, backward]);
  else {
    seen[0] = Math.max(seen[0], forward);
    seen[1] = Math.max(seen[1], backward);
  }
}

/** Where a lexicon doesn't say how likely a translation is. */
const UNKNOWN_PROBABILITY = 0.4;

/**
 * Makes lexicons ready for one pair: turned to its direction, terms keyed by stem, the more probable of two statements kept.
 * Lexicons of other languages are passed over.
 */
export function pairLexicon(lexicons: readonly Lexicon[], source: string, target: string): PairLexicon {
  const table: Table = new Map();
  for (const lexicon of lexicons) {
    if (!serves(lexicon, source, target)) continue;
    const turned = primary(lexicon.source) !== primary(source);
    for (const entry of lexicon.entries) {
      const from = lexicon.keyed ? entry.source : termKey(entry.source, lexicon.source);
      const to = lexicon.keyed ? entry.target : termKey(entry.target, lexicon.target);
      const forward = entry.probability ?? UNKNOWN_PROBABILITY;
      const backward = entry.backward ?? forward;
      if (turned) add(table, to, from, backward, forward);
      else add(table, from, to, forward, backward);
    }
  }
  return sealTable(table, source, target);
}

/**
 * A lexicon with more translations. Where both know a pair the more probable statement holds; terms are still cut as the lexicon knows
 * them, so that the new entries must have been learnt from its terms.
 */
export function extendLexicon(lexicon: PairLexicon, entries: Iterable<LexiconEntry>): PairLexicon {
  const table: Table = new Map();
  for (const [source, row] of lexicon.translations)
    for (const { target, forward, backward } of row) add(table, source, target, forward, backward);
  for (const { source, target, probability = UNKNOWN_PROBABILITY, backward = probability } of entries)
    add(table, source, target, probability, backward);
  const { sourceCutter, targetCutter } = lexicon;
  return { ...sealTable(table, lexicon.source, lexicon.target), sourceCutter, targetCutter };
}

/** The lexicon with every probability multiplied by a factor, for a text that is translated more freely than most. 0 < factor ≤ 1. */
export function loosenLexicon(lexicon: PairLexicon, factor: number): PairLexicon {
  const scaled = (masses: ReadonlyMap<string, number>) => new Map([...masses].map(([term, mass]) => [term, mass * factor] as const));
  return {
    ...lexicon,
    translations: new Map(
      [...lexicon.translations].map(([term, row]) => [
        term,
        row.map((one) => ({ target: one.target, forward: one.forward * factor, backward: one.backward * factor })),
      ]),
    ),
    sourceMass: scaled(lexicon.sourceMass),
    targetMass: scaled(lexicon.targetMass),
  };
}

/** The part of a lexicon that speaks of some source terms. */
export function restrictLexicon(lexicon: PairLexicon, terms: Iterable<string>): PairLexicon {
  const translations = new Map<string, readonly Translation[]>();
  for (const term of terms) {
    const row = lexicon.translations.get(term);
    if (row !== undefined) translations.set(term, row);
  }
  return { ...lexicon, translations };
}

function sealTable(table: Table, source: string, target: string): PairLexicon {
  const translations = new Map<string, Translation[]>();
  const sourceMass = new Map<string, number>();
  const targetMass = new Map<string, number>();
  for (const [term, row] of table) {
    const list: Translation[] = [];
    for (const [to, [forward, backward]] of row) {
      list.push({ target: to, forward, backward });
      sourceMass.set(term, (sourceMass.get(term) ?? 0) + forward);
      targetMass.set(to, (targetMass.get(to) ?? 0) + backward);
    }
    translations.set(term, list);
  }
  return {
    source,
    target,
    translations,
    sourceMass,
    targetMass,
    sourceCutter: termCutter(source, translations.keys()),
    targetCutter: termCutter(target, targetMass.keys()),
  };
}
