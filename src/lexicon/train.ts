import type { Lexicon, LexiconEntry } from '../model/lexicon.js';
import { normalise } from '../text/normalise.js';
import { stemmer } from '../text/stem.js';
import { writesUnspaced } from '../text/terms.js';
import { words } from '../text/tokenise.js';
import { learnModel1, type TermPair } from './model1.js';
import { pairLexicon } from './pair-lexicon.js';

export interface TrainLexiconOptions {
  /** Lexicons whose terms the texts are cut into, beside words: those that ship. Default none. */
  readonly lexicons?: readonly Lexicon[];
  /** Pairs that are learnt from at a time; memory grows with it. Default 5,000. */
  readonly batch?: number;
  /** Translations whose probabilities, multiplied and rooted, lie below this are dropped. 0–1, default 0.08. */
  readonly minProbability?: number;
  /** Terms of a side that are kept in memory at most, the rarest being dropped first. Default 150,000. */
  readonly terms?: number;
}

/** Translations kept for a term at most, the surest first. */
const MOST = 12;

/** Translations of a term that are kept while there is more to come; the weakest of more are dropped. */
const MOST_OPEN = 4 * MOST;

/** Sums over batches: probabilities times the units that had the term. */
interface Sum {
  forward: number;
  backward: number;
}

/** The written form that most often has each stem, kept by majority vote (Boyer & Moore): one form a stem, whatever the text's size. */
class Forms {
  readonly #stem: (word: string) => string;
  readonly #forms = new Map<string, { form: string; votes: number }>();

  constructor(language: string) {
    this.#stem = stemmer(language);
  }

  see(text: string): void {
    for (const word of words(normalise(text))) {
      const stem = this.#stem(word);
      const known = this.#forms.get(stem);
      if (known === undefined) this.#forms.set(stem, { form: word, votes: 1 });
      else if (known.form === word) known.votes++;
      else if (--known.votes === 0) this.#forms.set(stem, { form: word, votes: 1 });
    }
  }

  /** Forgets the stems that stand in none of the terms. */
  keep(terms: Iterable<string>): void {
    const stems = new Set<string>();
    for (const term of terms) for (const stem of term.split(' ')) stems.add(stem);
    for (const stem of this.#forms.keys()) if (!stems.has(stem)) this.#forms.delete(stem);
  }

  of(term: string): string {
    return term
      .split(' ')
      .map((stem) => this.#forms.get(stem)?.form ?? stem)
      .join(' ');
  }
}

/**
 * Learns a lexicon from pairs of texts that come one after the other. Batches of them are learnt from apart (IBM Model 1, both directions)
 * and their probabilities averaged by how often each term occurred, so that memory doesn't grow with the number of pairs.
 */
export class LexiconTrainer {
  readonly #source: string;
  readonly #target: string;
  readonly #options: Required<Omit<TrainLexiconOptions, 'lexicons'>>;
  readonly #cut: { readonly source: (text: string) => string[]; readonly target: (text: string) => string[] };
  readonly #forms: { readonly source: Forms | undefined; readonly target: Forms | undefined };
  readonly #sums = new Map<string, Map<string, Sum>>();
  readonly #seen = { source: new Map<string, number>(), target: new Map<string, number>() };
  #batch: TermPair[] = [];

  /** @param source BCP-47 tag. @param target BCP-47 tag. */
  constructor(source: string, target: string, options: TrainLexiconOptions = {}) {
    const { lexicons = [], batch = 5_000, minProbability = 0.08, terms = 150_000 } = options;
    [this.#source, this.#target, this.#options] = [source, target, { batch, minProbability, terms }];
    const { sourceCutter, targetCutter } = pairLexicon(lexicons, source, target);
    this.#cut = { source: (text) => sourceCutter.cut(text), target: (text) => targetCutter.cut(text) };
    const forms = (language: string) => (writesUnspaced(language) ? undefined : new Forms(language));
    this.#forms = { source: forms(source), target: forms(target) };
  }

  /** Takes a pair of texts in. */
  add(source: string, target: string): void {
    this.#forms.source?.see(source);
    this.#forms.target?.see(target);
    this.#batch.push({ source: this.#cut.source(source), target: this.#cut.target(target) });
    if (this.#batch.length >= this.#options.batch) this.#learn();
  }

  #learn(): void {
    const pairs = this.#batch;
    this.#batch = [];
    const counts = { source: counted(pairs, 'source'), target: counted(pairs, 'target') };
    // Half the bar: what is weak in one batch may prove true in the next.
    for (const { source, target, probability = 0, backward = 0 } of learnModel1(pairs, {
      minProbability: this.#options.minProbability / 2,
    })) {
      const row = this.#sums.get(source) ?? new Map<string, Sum>();
      this.#sums.set(source, row);
      const sum = row.get(target) ?? { forward: 0, backward: 0 };
      sum.forward += probability * (counts.source.get(source) ?? 0);
      sum.backward += backward * (counts.target.get(target) ?? 0);
      row.set(target, sum);
    }
    for (const side of ['source', 'target'] as const)
      for (const [term, count] of counts[side]) this.#seen[side].set(term, (this.#seen[side].get(term) ?? 0) + count);
    this.#forget();
  }

  /**
   * Bounds the memory: the vocabulary of a text grows with it for ever. The rarest terms of a side that has too many are dropped, so that half
   * of what is allowed is left (as in lossy counting, Manku & Motwani 2002), and of the translations of a term those of the least mass.
   */
  #forget(): void {
    const rare = {
      source: rarest(this.#seen.source, this.#options.terms),
      target: rarest(this.#seen.target, this.#options.terms),
    };
    for (const term of rare.source) this.#sums.delete(term);
    for (const [term, row] of this.#sums) {
      for (const target of row.keys()) if (rare.target.has(target)) row.delete(target);
      if (row.size > 2 * MOST_OPEN) this.#sums.set(term, heaviest(row, MOST_OPEN));
    }
    for (const side of ['source', 'target'] as const) {
      for (const term of rare[side]) this.#seen[side].delete(term);
      if (rare[side].size > 0) this.#forms[side]?.keep(this.#seen[side].keys());
    }
  }

  /** Terms that are held in memory, of both sides. */
  get size(): number {
    return this.#seen.source.size + this.#seen.target.size;
  }

  /** What was learnt from all pairs taken in: terms in the form that the texts most often have, sorted. */
  finish(): LexiconEntry[] {
    if (this.#batch.length > 0) this.#learn();
    const found = new Map<string, LexiconEntry>();
    for (const [term, row] of this.#sums) for (const entry of this.#best(term, row)) found.set(`${entry.source}\t${entry.target}`, entry);
    return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
  }

  #best(term: string, row: ReadonlyMap<string, Sum>): LexiconEntry[] {
    const likely = [...row].map(([target, sum]) => ({
      target,
      probability: sum.forward / (this.#seen.source.get(term) ?? 1),
      backward: sum.backward / (this.#seen.target.get(target) ?? 1),
    }));
    const score = (one: (typeof likely)[number]) => Math.sqrt(one.probability * one.backward);
    return likely
      .filter((one) => score(one) >= this.#options.minProbability)
      .sort((a, b) => score(b) - score(a) || (a.target < b.target ? -1 : 1))
      .slice(0, MOST)
      .map((one) => ({ ...one, source: this.#forms.source?.of(term) ?? term, target: this.#forms.target?.of(one.target) ?? one.target }));
  }

  /** The lexicon's languages. */
  get languages(): readonly [source: string, target: string] {
    return [this.#source, this.#target];
  }
}

/** Of more terms than are allowed the rarest, so that at most half are left; none where they aren't too many. */
function rarest(seen: ReadonlyMap<string, number>, most: number): Set<string> {
  if (seen.size <= most) return new Set();
  const counts = [...seen.values()].sort((a, b) => b - a);
  const floor = counts[Math.floor(most / 2)] ?? 0;
  return new Set([...seen].flatMap(([term, count]) => (count <= floor ? [term] : [])));
}

/** The translations of the most mass in both directions. */
function heaviest(row: ReadonlyMap<string, Sum>, most: number): Map<string, Sum> {
  const mass = ({ forward, backward }: Sum): number => forward + backward;
  return new Map([...row].sort(([a, one], [b, other]) => mass(other) - mass(one) || (a < b ? -1 : 1)).slice(0, most));
}

/** In how many units of a side each term stands. */
function counted(pairs: readonly TermPair[], side: keyof TermPair): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) for (const term of new Set(pair[side])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
