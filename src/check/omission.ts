import { preparedLexicon } from '../lexicon/prepared.js';
import type { Span } from '../model/span.js';
import { END, endPunctuation } from '../similarity/end-punctuation.js';
import { lengthRatio } from '../similarity/length.js';
import type { TermCutter } from '../text/terms.js';
import type { CheckContext, CheckedPair } from './context.js';
import { figureMarks } from './figure-marks.js';
import { documentRatio } from './length.js';
import { type Mark, NAME_AT_MOST, nameMarks } from './names.js';
import { type OmissionFeatures, type OmissionModel, omissionEvidence } from './omission-model.js';
import { bestRun, type Edges, mostEvidence, mostOutside, type Outside, type Run } from './omission-run.js';
import { PromisedTerms, type SegmentPromises } from './promised-terms.js';
import { promiseEvidence, type Tally } from './promises.js';
import type { Segment } from './read-text.js';
import { TextTerms } from './text-terms.js';

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
/** The same for the rest of a pair, drawn towards the text's. */
const PAIR_TERMS = 30;
const MOST_FAITHFUL = 0.97;
/** Largest share of a text that the fit drops: a larger one proves no more. */
const MOST_SHARE = 0.7;
/** Share of pairs whose length tells nothing. */
const STRANGE = 0.014;
/** What must speak for omission at the most, in log-odds, for a pair to be looked at closely. */
const LEAST_EVIDENCE = 0.5;

/** A passage in the making: the run of segments, and what it is weighed by. */
interface Found {
  readonly segments: readonly Segment[];
  readonly run: Run;
  readonly marks: readonly Mark[];
  readonly outside: Outside;
  /** Terms of the other text that nothing calls for, above what is usual. */
  readonly surplus: number;
}

/** The pairs that are looked through, with the terms of both sides: cut once for both directions, whose lexicons know the same terms. */
export interface ReadPairs {
  readonly pairs: readonly CheckedPair[];
  readonly source: TextTerms;
  readonly target: TextTerms;
}

/** Reads the terms of all pairs with both sides filled. */
export function readPairs(context: CheckContext): ReadPairs {
  const lexicon = preparedLexicon(context.lexicons, context.source.language, context.target.language);
  const pairs = context.pairs.filter((pair) => pair.isFilled);
  const side = (name: 'source' | 'target', cutter: TermCutter) =>
    new TextTerms(
      pairs.map((pair) => pair[name]),
      cutter,
    );
  return { pairs, source: side('source', lexicon.sourceCutter), target: side('target', lexicon.targetCutter) };
}

/**
 * Looks in pairs for passages that one side has and the other lacks.
 *
 * Each run of segments between commas is weighed: the words in it whose translations are missing, its figures and names, and whether the other
 * text's length fits better without it. The run for which most speaks is then judged by more (`OmissionFeatures`). How faithfully words are translated is measured
 * on the whole text and then on the rest of the pair, so that free translation is no omission. Quadratic in the segments of a pair.
 */
export class OmissionFinder {
  readonly #from: 'source' | 'target';
  readonly #model: OmissionModel;
  readonly #ratio: number;
  readonly #variance: number;
  readonly #terms: PromisedTerms;
  readonly #indexOf: ReadonlyMap<CheckedPair, number>;
  readonly #fidelity: number;
  /** For a text of the other side that opens with a small letter: −ln of the share of texts that do. */
  readonly #smallOpening: number;

  constructor(context: CheckContext, read: ReadPairs, from: 'source' | 'target', model: OmissionModel) {
    this.#model = model;
    const to = from === 'source' ? 'target' : 'source';
    this.#from = from;
    const lexicon = preparedLexicon(context.lexicons, context[from].language, context[to].language);
    const ratio = documentRatio(context);
    this.#ratio = from === 'source' ? ratio : 1 / ratio;
    this.#variance = lengthRatio(context[from].language, context[to].language).variance;
    const { pairs } = read;
    this.#terms = new PromisedTerms(read[from], read[to], lexicon);
    this.#indexOf = new Map(pairs.map((pair, index) => [pair, index]));
    this.#fidelity = fidelityOf(this.#terms.tallies(), USUAL_FIDELITY, USUAL_TERMS);
    const small = pairs.filter((pair) => opensSmall(pair[to].text)).length;
    this.#smallOpening = -Math.log((small + 0.5) / (pairs.length + 20));
  }

  /** Terms of a text that nothing on the other side calls for, above what is usual. */
  surplus(pair: CheckedPair): number {
    return this.#promised(pair).reduce((sum, { tally }) => sum + tally.expected * this.#fidelity - tally.found, 0);
  }

  #promised(pair: CheckedPair): readonly SegmentPromises[] {
    return this.#terms.segments[this.#indexOf.get(pair) ?? -1] ?? [];
  }

  /**
   * The passage that most likely has no counterpart; undefined where nothing speaks for any.
   *
   * @param other looks in the other direction.
   */
  find(pair: CheckedPair, other: OmissionFinder): Omission | undefined {
    const [from, to] = this.#from === 'source' ? [pair.source, pair.target] : [pair.target, pair.source];
    const { segments } = from;
    if (segments.length < 2) return undefined;
    const model = this.#model;
    const outside: Outside = { gain: this.#lengthGain(from.length, to.length), edges: this.#edges(from.text, to.text), model };
    const open = mostOutside(outside, from.length - to.length / this.#ratio);
    const terms = this.#promised(pair).map(({ promises }) => model.terms * promiseEvidence(promises, this.#fidelity));
    const figures = figureMarks(pair, from);
    // Names are looked for where they can matter only: nearly all pairs are settled without.
    const evidenceOf = (marks: readonly Mark[]) => segments.map(({ span }, k) => (terms[k] ?? 0) + model.marks * natsIn(marks, span));
    if (mostEvidence(evidenceOf(figures), open) <= LEAST_EVIDENCE - model.marks * NAME_AT_MOST) return undefined;
    const marks = [...figures, ...nameMarks(from, to)];
    const evidence = evidenceOf(marks);
    if (mostEvidence(evidence, open) <= LEAST_EVIDENCE) return undefined;
    const run = bestRun(evidence, segments, outside);
    if (run === undefined) return undefined;
    const span = spanOf(segments, run);
    const features = this.#features(pair, { segments, run, marks, outside, surplus: other.surplus(pair) });
    return { span, features, evidence: omissionEvidence(features, model) };
  }

  #features(pair: CheckedPair, { segments, run, marks, outside, surplus }: Found): OmissionFeatures {
    const promised = this.#promised(pair);
    const rest = promised.filter((_, k) => k < run.first || k > run.last).map(({ tally }) => tally);
    const fidelity = fidelityOf(rest, this.#fidelity, PAIR_TERMS);
    const inside = segments.slice(run.first, run.last + 1);
    const dropped = sumOf(inside, ({ length }) => length);
    return {
      terms: sumOf(promised.slice(run.first, run.last + 1), ({ promises }) => promiseEvidence(promises, fidelity)),
      marks: sumOf(inside, ({ span }) => natsIn(marks, span)),
      length: outside.gain(dropped),
      end: run.last === segments.length - 1 ? outside.edges.end : 0,
      start: run.first === 0 ? outside.edges.start : 0,
      surplus,
      share: Math.min(MOST_SHARE, dropped / sumOf(segments, ({ length }) => length)),
      pieces: Math.log(segments.length),
    };
  }

  /** What the two ends of the other text say of something being cut off there. */
  #edges(own: string, other: string): Edges {
    const [wanted, ending] = [endPunctuation(own), endPunctuation(other)];
    const isCut = wanted !== ending && wanted !== END.none;
    return { end: isCut ? (ending === END.comma || ending === END.none ? 2 : 1) : 0, start: opensSmall(other) ? this.#smallOpening : 0 };
  }

  /** How much better the other text's length fits without a passage of a length (Gale & Church 1993, with a tail for free translation). */
  #lengthGain(length: number, other: number): (dropped: number) => number {
    const tail = STRANGE / (3 * this.#ratio * length + 30);
    const density = (from: number): number => {
      const variance = this.#variance * Math.max(from, other / this.#ratio) + 10 * (1 + this.#ratio * this.#ratio);
      const deviation = other - this.#ratio * from;
      return ((1 - STRANGE) * Math.exp((-0.5 * deviation * deviation) / variance)) / Math.sqrt(2 * Math.PI * variance) + tail;
    };
    const whole = density(length);
    return (dropped) => Math.log(density(length - dropped) / whole);
  }
}

const opensSmall = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);

/** Share of promised translations that were found. */
function fidelityOf(tallies: Iterable<Tally>, usual: number, weight: number): number {
  let [expected, found] = [weight, weight * usual];
  for (const tally of tallies) {
    expected += tally.expected;
    found += tally.found;
  }
  return Math.min(MOST_FAITHFUL, found / expected);
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}

/** What the marks between two offsets say. */
function natsIn(marks: readonly Mark[], { start, end }: Span): number {
  return marks.reduce((sum, { span, nats }) => (span.start >= start && span.end <= end ? sum + nats : sum), 0);
}

function spanOf(segments: readonly Segment[], { first, last }: Run): Span {
  return { start: segments[first]?.span.start ?? 0, end: segments[last]?.span.end ?? 0 };
}
