import { preparedLexicon } from '../../lexicon/prepared.js';
import type { Span } from '../../model/span.js';
import { END, endPunctuation } from '../../similarity/evidence/end-punctuation.js';
import { lengthRatio } from '../../similarity/evidence/length.js';
import type { TermCutter } from '../../text/terms.js';
import type { CheckContext, CheckedPair, PairSide } from '../context.js';
import { documentRatio } from '../length.js';
import type { Segment } from '../read-text.js';
import { figureMarks, type Mark } from './figure-marks.js';
import { cautionFor, MARK_KINDS, type MarkKind, type OmissionFeatures, type OmissionModel, omissionEvidence } from './model.js';
import { nameMarks } from './names.js';
import { PromisedTerms, type SegmentPromises } from './promised-terms.js';
import { promiseEvidence, type Tally } from './promises.js';
import { bestRun, type Edges, mostEvidence, mostOutside, type Outside, type Run } from './run.js';
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
/** How lengths spread around a text's own ratio, against the variance between any texts (development set, all pairs with Chinese): most closely, some freely. */
const SPREADS = [
  { share: 0.92, scale: 0.5 },
  { share: 0.075, scale: 2 },
].map(({ share, scale }) => ({ share: share / Math.sqrt(2 * Math.PI), scale }));
/** Share of pairs whose length tells nothing. */
const STRANGE = 0.005;
/** Where one text in so many lacks the number of its counterpart, that says nothing. */
const USUAL_LOSS = 5;
/** What must speak for omission at the most, in log-odds, for a pair to be looked at closely. */
const LEAST_EVIDENCE = 0.5;
/** The same before names are looked for, which may add to it. */
const LEAST_WITHOUT_NAMES = 0.2;

/** A passage in the making: the run of segments, and what it is weighed by. */
interface Found {
  readonly segments: readonly Segment[];
  readonly run: Run;
  readonly marks: readonly Mark[];
  readonly outside: Outside;
  /** Terms of the other text that nothing calls for, above what is usual. */
  readonly surplus: number;
  /** Terms of the other text that call for a translation. */
  readonly expected: number;
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
  readonly #caution: number;
  readonly #ratio: number;
  readonly #variance: number;
  readonly #terms: PromisedTerms;
  readonly #indexOf: ReadonlyMap<CheckedPair, number>;
  readonly #fidelity: number;
  /** For a text of the other side that opens with a small letter: −ln of the share of texts that do. */
  readonly #smallOpening: number;
  /** What it says that a number before a text of this side has none beside it, 0..1. */
  readonly #numberLost: number;

  constructor(context: CheckContext, read: ReadPairs, from: 'source' | 'target', model: OmissionModel) {
    this.#model = model;
    const to = from === 'source' ? 'target' : 'source';
    this.#from = from;
    this.#caution = cautionFor(model, context.source.language, context.target.language);
    const lexicon = preparedLexicon(context.lexicons, context[from].language, context[to].language);
    const ratio = documentRatio(context);
    this.#ratio = from === 'source' ? ratio : 1 / ratio;
    this.#variance = lengthRatio(context[from].language, context[to].language).variance;
    const { pairs } = read;
    this.#terms = new PromisedTerms(read[from], read[to], lexicon);
    this.#indexOf = new Map(pairs.map((pair, index) => [pair, index]));
    this.#fidelity = fidelityOf(this.#terms.tallies(), USUAL_FIDELITY, USUAL_TERMS);
    const small = pairs.filter((pair) => opensSmall(pair[to].text)).length;
    this.#smallOpening = rarity(small, pairs.length);
    const lost = pairs.filter((pair) => opensWithNumber(pair[from]) && !opensWithNumber(pair[to])).length;
    this.#numberLost = Math.max(0, 1 - (USUAL_LOSS * lost) / Math.max(1, pairs.length));
  }

  /** Terms of a text that nothing on the other side calls for, above what is usual. */
  surplus(pair: CheckedPair): number {
    return sumOf(this.#promised(pair), ({ tally }) => tally.expected * this.#fidelity - tally.found);
  }

  /** Terms of a text that call for a translation. */
  expected(pair: CheckedPair): number {
    return sumOf(this.#promised(pair), ({ tally }) => tally.expected);
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
    const outside: Outside = { gain: this.#lengthGain(from.length, to.length), edges: this.#edges(from, to), model };
    const open = mostOutside(outside, from.length - to.length / this.#ratio);
    const terms = this.#promised(pair).map(({ promises }) => {
      const { lacking, found } = promiseEvidence(promises, this.#fidelity);
      return model.lacking * lacking + model.found * found;
    });
    const figures = figureMarks(pair, from, to);
    // Names are looked for where they can matter only: nearly all pairs are settled without.
    const evidenceOf = (marks: readonly Mark[]) => segments.map(({ span }, k) => (terms[k] ?? 0) + marksEvidence(marks, span, model));
    if (mostEvidence(evidenceOf(figures), open) <= LEAST_WITHOUT_NAMES) return undefined;
    const marks = [...figures, ...nameMarks(from, to)];
    const evidence = evidenceOf(marks);
    if (mostEvidence(evidence, open) <= LEAST_EVIDENCE) return undefined;
    const run = bestRun(evidence, segments, outside);
    if (run === undefined) return undefined;
    const span = spanOf(segments, run);
    const features = this.#features(pair, { segments, run, marks, outside, surplus: other.surplus(pair), expected: other.expected(pair) });
    return { span, features, evidence: omissionEvidence(features, model, this.#caution) };
  }

  #features(pair: CheckedPair, { segments, run, marks, outside, surplus, expected }: Found): OmissionFeatures {
    const promised = this.#promised(pair);
    const rest = promised.filter((_, k) => k < run.first || k > run.last).map(({ tally }) => tally);
    const fidelity = fidelityOf(rest, this.#fidelity, PAIR_TERMS);
    const inside = segments.slice(run.first, run.last + 1);
    const [dropped, whole] = [inside, segments].map((these) => sumOf(these, ({ length }) => length)) as [number, number];
    const evidence = promised.slice(run.first, run.last + 1).map(({ promises }) => promiseEvidence(promises, fidelity));
    const { end, start, number } = outside.edges;
    return {
      lacking: sumOf(evidence, ({ lacking }) => lacking),
      found: sumOf(evidence, ({ found }) => found),
      ...marksIn(marks, inside),
      length: outside.gain(dropped),
      end: run.last === segments.length - 1 ? end : 0,
      start: run.first === 0 ? start : 0,
      number: run.first === 0 ? number : 0,
      surplus,
      room: Math.min(1, Math.max(0, surplus / (1 + (expected * dropped) / whole))),
      ...this.#claims(pair, run, dropped),
      share: Math.min(MOST_SHARE, dropped / whole),
      pieces: Math.log(segments.length),
    };
  }

  /** Which part of the length that a run calls for stands in segments of the other text that the run claims, and that nothing claims. */
  #claims(pair: CheckedPair, run: Run, dropped: number): Pick<OmissionFeatures, 'claimed' | 'unclaimed'> {
    const { segments } = this.#from === 'source' ? pair.target : pair.source;
    const claimants = this.#terms.claimants(this.#indexOf.get(pair) ?? -1);
    const shareOf = (isMeant: (claimant: number) => boolean) =>
      Math.min(1, sumOf(segments, ({ length }, k) => (isMeant(claimants[k] ?? -1) ? length : 0)) / (this.#ratio * dropped + 1));
    return {
      claimed: shareOf((claimant) => claimant >= run.first && claimant <= run.last),
      unclaimed: shareOf((claimant) => claimant < 0),
    };
  }

  /** What the two ends of the other text say of something being cut off there. */
  #edges(own: PairSide, other: PairSide): Edges {
    const [wanted, ending] = [endPunctuation(own.text), endPunctuation(other.text)];
    const isCut = wanted !== ending && wanted !== END.none;
    return {
      end: isCut ? (ending === END.comma || ending === END.none ? 2 : 1) : 0,
      start: opensSmall(other.text) ? this.#smallOpening : 0,
      number: opensWithNumber(own) && !opensWithNumber(other) ? this.#numberLost : 0,
    };
  }

  /** How much better the other text's length fits without a passage of a length (Gale & Church 1993, with a tail for free translation). */
  #lengthGain(length: number, other: number): (dropped: number) => number {
    const tail = STRANGE / (3 * this.#ratio * length + 30);
    const density = (from: number): number => {
      const variance = this.#variance * Math.max(from, other / this.#ratio) + 10 * (1 + this.#ratio * this.#ratio);
      const squared = (other - this.#ratio * from) ** 2 / variance;
      return SPREADS.reduce(
        (sum, { share, scale }) => sum + (share * Math.exp((-0.5 * squared) / scale)) / Math.sqrt(scale * variance),
        tail,
      );
    };
    const whole = density(length);
    return (dropped) => Math.log(density(length - dropped) / whole);
  }
}

/** −ln of the share of so many among all. */
const rarity = (some: number, all: number): number => -Math.log((some + 0.5) / (all + 20));

const opensWithNumber = ({ quantities }: PairSide): boolean => quantities[0]?.kind === 'mark';

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

function sumOf<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((sum, item, index) => sum + value(item, index), 0);
}

function isIn({ span }: Mark, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}

/** What the marks between two offsets say. */
function marksEvidence(marks: readonly Mark[], span: Span, model: OmissionModel): number {
  return marks.reduce((sum, mark) => (isIn(mark, span) ? sum + model[mark.kind] : sum), 0);
}

/** How many marks of each kind segments hold. */
function marksIn(marks: readonly Mark[], segments: readonly Segment[]): Record<MarkKind, number> {
  const counts = Object.fromEntries(MARK_KINDS.map((kind) => [kind, 0])) as Record<MarkKind, number>;
  for (const { span } of segments) for (const mark of marks) if (isIn(mark, span)) counts[mark.kind]++;
  return counts;
}

function spanOf(segments: readonly Segment[], { first, last }: Run): Span {
  return { start: segments[first]?.span.start ?? 0, end: segments[last]?.span.end ?? 0 };
}
