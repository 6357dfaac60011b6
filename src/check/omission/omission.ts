import type { Span } from '../../model/span.js';
import { type LengthRatio, lengthRatio } from '../../similarity/evidence/length.js';
import type { CheckContext, CheckedPair } from '../context.js';
import { calledLength } from './called-length.js';
import { EdgeReader } from './edges.js';
import { figureMarks } from './figure-marks.js';
import { lengthGain } from './length-gain.js';
import { listedBeyond } from './listed.js';
import { type Mark, marksEvidence, marksIn } from './marks.js';
import { cautionFor, type OmissionFeatures, type OmissionModel, type OmissionWeights, omissionEvidence } from './model.js';
import { nameMarks } from './names.js';
import { Openings } from './openings.js';
import { spanOfRun } from './place.js';
import type { PromisedLetters, PromisedTerms } from './promised-terms.js';
import { type Promises, promiseEvidence, type Tally, tallyOf } from './promises.js';
import type { ReadPairs } from './read-pairs.js';
import { bestRun, innerEnds, mostEvidence, mostOutside, type Outside, type Run } from './run.js';
import type { Piece, TextTerms } from './text-terms.js';

/** A passage for which nothing on the other side stands, as far as can be told. */
export interface Omission {
  /** Into the text of the side that has the passage. */
  readonly span: Span;
  /** How much speaks for it, as log-odds. */
  readonly evidence: number;
  /** What that is made of. */
  readonly features: OmissionFeatures;
}

/** Share of the promised translations that are found in official texts, and the terms by which a text's own share is drawn towards it. */
const USUAL_FIDELITY = 0.85;
const USUAL_TERMS = 50;
/** Characters by which a text's ratio of lengths is drawn towards its languages' usual one. */
const USUAL_CHARACTERS = 400;
/** The same for the rest of a pair, drawn towards the text's. */
const PAIR_TERMS = 30;
const MOST_FAITHFUL = 0.97;
/** Terms by which the share of unmet ones is drawn towards none. */
const FEW_TERMS = 2;
/** Largest share of a text that the fit drops: a larger one proves no more. */
const MOST_SHARE = 0.7;
/** What must speak for a run at the least, in log-odds, for it to be judged. */
const LEAST_EVIDENCE = 0.5;
/** What names may add to that, where they haven't been looked for. */
const BY_NAMES = 0.3;
/** What a run may gain once fidelity is measured on the rest of its pair (development set: 1.05 at most, of passages that are told of). */
const BY_FIDELITY = 1.2;

/** A passage in the making: the run of pieces, and what it is weighed by. */
interface Found {
  readonly pieces: readonly Piece[];
  readonly run: Run;
  readonly marks: readonly Mark[];
  readonly outside: Outside;
}

/**
 * Looks in pairs for passages that one side has and the other lacks.
 *
 * Each run of pieces, a few words between commas, is weighed: the words in it whose translations are missing, its figures and names, and whether the other
 * text's length fits better without it. The run for which most speaks is then judged by more (`OmissionFeatures`). How faithfully words are translated is measured
 * on the whole text and then on the rest of the pair, so that free translation is no omission. Quadratic in the pieces of a pair.
 */
export class OmissionFinder {
  readonly #from: 'source' | 'target';
  readonly #weights: OmissionWeights;
  readonly #caution: number;
  readonly #lengths: LengthRatio;
  readonly #terms: PromisedTerms;
  /** By pair, of what the other text promises. */
  readonly #otherTallies: readonly Tally[];
  /** By pair. */
  readonly #pieces: readonly (readonly Piece[])[];
  readonly #other: TextTerms;
  readonly #indexOf: ReadonlyMap<CheckedPair, number>;
  readonly #fidelity: number;
  readonly #edges: EdgeReader;
  readonly #openings: Openings;

  constructor(context: CheckContext, read: ReadPairs, from: 'source' | 'target', model: OmissionModel) {
    const [to, kind] = from === 'source' ? (['target', 'lost'] as const) : (['source', 'added'] as const);
    this.#from = from;
    this.#weights = model.weights[kind];
    this.#caution = cautionFor(model, kind, context[to].language);
    const { pairs } = read;
    this.#other = read[to];
    this.#terms = read.promised[from];
    this.#otherTallies = read.promised[to].tallies;
    const usual = lengthRatio(context[from].language, context[to].language);
    this.#pieces = read[from].pieces.map((pieces, pair) => this.#called(pieces, pair, usual.ratio));
    this.#lengths = { ratio: this.#ratio(pairs, to, usual.ratio), variance: usual.variance };
    this.#indexOf = new Map(pairs.map((pair, index) => [pair, index]));
    this.#fidelity = fidelityOf(this.#terms.tallies, USUAL_FIDELITY, USUAL_TERMS);
    this.#edges = new EdgeReader(pairs.map((pair) => [pair[from], pair[to]]));
    this.#openings = new Openings(read[to]);
  }

  /** Pieces as long as the words that are known to translate theirs make them. */
  #called(pieces: readonly Piece[], pair: number, ratio: number): readonly Piece[] {
    const letters = this.#terms.letters(pair);
    if (letters === undefined) return pieces;
    return pieces.map((piece, k) => ({ ...piece, length: calledLength(piece.length, letters[k] ?? NO_LETTERS, ratio) }));
  }

  /** Characters of the other side for one that pieces are long, in this very text: translators differ. */
  #ratio(pairs: readonly CheckedPair[], to: 'source' | 'target', usual: number): number {
    const called = sumOf(this.#pieces, lengthOf);
    const other = sumOf(pairs, (pair) => pair[to].comparedLength);
    return (USUAL_CHARACTERS * usual + other) / (USUAL_CHARACTERS + called);
  }

  #promised(pair: CheckedPair): readonly Promises[] {
    return this.#terms.pieces[this.#indexOf.get(pair) ?? -1] ?? [];
  }

  /**
   * The passage that most likely has no counterpart; undefined where nothing speaks for any.
   *
   * @param least evidence of a passage that is of interest: where it can't be had, no more is read.
   */
  find(pair: CheckedPair, least: number): Omission | undefined {
    const [from, to] = this.#from === 'source' ? [pair.source, pair.target] : [pair.target, pair.source];
    const index = this.#indexOf.get(pair) ?? -1;
    const pieces = this.#pieces[index] ?? [];
    if (pieces.length < 2) return undefined;
    const [weights, whole] = [this.#weights, lengthOf(pieces)];
    const outside: Outside = {
      gain: lengthGain(whole, to.comparedLength, this.#lengths),
      edges: this.#edges.edges(from, to, index),
      weights,
    };
    const surplus = whole - to.comparedLength / this.#lengths.ratio;
    const open = mostOutside(outside, surplus);
    const words = this.#promised(pair).map((promises) => promiseEvidence(promises, this.#fidelity));
    const terms = words.map(({ lacking, found }) => weights.lacking * lacking + weights.found * found);
    const byProducts =
      Math.max(0, weights.lengthSquared) * outside.gain(surplus) ** 2 +
      Math.max(0, weights.lackingShare * MOST_SHARE) * sumOf(words, ({ lacking }) => lacking);
    const floor = Math.max(LEAST_EVIDENCE, least - this.#mostBeside(pair, pieces, index) - byProducts);
    const figures = figureMarks(pair, from, to);
    // Names are looked for where they can matter only: nearly all pairs are settled without.
    const evidenceOf = (marks: readonly Mark[]) => pieces.map((piece, k) => (terms[k] ?? 0) + marksEvidence(marks, piece, weights));
    if (mostEvidence(evidenceOf(figures), open) <= floor - BY_NAMES) return undefined;
    const marks = [...figures, ...nameMarks(from, to)];
    const evidence = evidenceOf(marks);
    if (mostEvidence(evidence, open) <= floor) return undefined;
    const run = bestRun(evidence, pieces, outside, open);
    if (run === undefined) return undefined;
    const found = { pieces, run, marks, outside };
    const unclaimed = this.#features(pair, found);
    // What claims the passage speaks against it only.
    if (!isSeen(unclaimed) || omissionEvidence(unclaimed, weights, this.#caution) < least) return undefined;
    const features = { ...unclaimed, ...this.#claims(pair, run) };
    return { span: spanOfRun(pieces, run, from), features, evidence: omissionEvidence(features, weights, this.#caution) };
  }

  /** The most that may speak for a passage beside what a run is chosen by. */
  #mostBeside(pair: CheckedPair, pieces: readonly Piece[], index: number): number {
    const weights = this.#weights;
    const { unmet, unmetShare } = this.#unmet(index);
    const known =
      weights.bias +
      this.#caution +
      weights.pieces * Math.log(pieces.length) +
      weights.unmet * unmet +
      weights.unmetShare * unmetShare +
      weights.listed * listedBeyond(pair, this.#from);
    const promised = Math.max(0, weights.promised * (this.#terms.tallies[index]?.expected ?? 0));
    return (
      known +
      promised +
      Math.max(0, weights.share * MOST_SHARE) +
      Math.max(0, weights.opening * this.#openings.strangeness(index)) +
      BY_FIDELITY
    );
  }

  #features(pair: CheckedPair, { pieces, run, marks, outside }: Found): OmissionFeatures {
    const promised = this.#promised(pair);
    const rest = tallyOf(promised.filter((_, k) => k < run.first || k > run.last));
    const fidelity = fidelityOf([rest], this.#fidelity, PAIR_TERMS);
    const inside = pieces.slice(run.first, run.last + 1);
    const dropped = lengthOf(inside);
    const own = promised.slice(run.first, run.last + 1);
    const evidence = own.map((promises) => promiseEvidence(promises, fidelity));
    const { end, start, number } = outside.edges;
    const lacking = sumOf(evidence, (each) => each.lacking);
    const length = outside.gain(dropped);
    const share = Math.min(MOST_SHARE, dropped / lengthOf(pieces));
    return {
      lacking,
      found: sumOf(evidence, ({ found }) => found),
      promised: tallyOf(own).expected,
      ...this.#unmet(this.#indexOf.get(pair) ?? -1),
      ...marksIn(marks, inside),
      length,
      lengthSquared: length ** 2,
      end: run.last === pieces.length - 1 ? end : 0,
      start: run.first === 0 ? start : 0,
      opening: run.first === 0 ? this.#openings.strangeness(this.#indexOf.get(pair) ?? -1) : 0,
      number: run.first === 0 ? number : 0,
      claimed: 0,
      unclaimed: 0,
      share,
      lackingShare: lacking * share,
      inner: innerEnds(pieces, run),
      listed: listedBeyond(pair, this.#from),
      pieces: Math.log(pieces.length),
    };
  }

  /** What the other text promises in vain. */
  #unmet(index: number): Pick<OmissionFeatures, 'unmet' | 'unmetShare'> {
    const { expected, found } = this.#otherTallies[index] ?? NO_TALLY;
    const unmet = expected - found;
    return { unmet, unmetShare: unmet / (expected + FEW_TERMS) };
  }

  /** Which part of the length that a run calls for stands in segments of the other text that the run claims, and that nothing claims. */
  #claims(pair: CheckedPair, run: Run): Pick<OmissionFeatures, 'claimed' | 'unclaimed'> {
    const index = this.#indexOf.get(pair) ?? -1;
    const [own, pieces] = [this.#pieces[index] ?? [], this.#other.pieces[index] ?? []];
    const dropped = lengthOf(own.slice(run.first, run.last + 1));
    const claimants = this.#terms.claimants(index);
    const shareOf = (isMeant: (claimant: number) => boolean) =>
      Math.min(1, sumOf(pieces, ({ length }, k) => (isMeant(claimants[k] ?? -1) ? length : 0)) / (this.#lengths.ratio * dropped + 1));
    return {
      claimed: shareOf((claimant) => claimant >= run.first && claimant <= run.last),
      unclaimed: shareOf((claimant) => claimant < 0),
    };
  }
}

/** Nats by which lengths alone show that something is missing. */
const BY_LENGTH = 1;

/** Whether something of a passage is seen to be missing: how its text opens and ends proves nothing by itself. */
function isSeen({ lacking, length, figureMissing, figureReplaced, yearDoubtful, wordDoubtful, nameMissing }: OmissionFeatures): boolean {
  return lacking > 0 || length > BY_LENGTH || figureMissing + figureReplaced + yearDoubtful + wordDoubtful + nameMissing > 0;
}

const NO_TALLY: Tally = { expected: 0, found: 0 };
const NO_LETTERS: PromisedLetters = { own: 0, promised: 0 };

const lengthOf = (pieces: readonly Piece[]): number => sumOf(pieces, ({ length }) => length);

/** Share of promised translations that were found. */
function fidelityOf(tallies: Iterable<Tally>, usual: number, weight: number): number {
  let [expected, found] = [weight, weight * usual];
  for (const tally of tallies) {
    expected += tally.expected;
    found += tally.found;
  }
  return Math.min(MOST_FAITHFUL, found / expected);
}

function sumOf<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((sum, item, index) => sum + value(item, index), 0);
}
