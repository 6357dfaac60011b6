import type { PairLexicon } from '../lexicon/pair-lexicon.js';
import { preparedLexicon } from '../lexicon/prepared.js';
import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { END, endPunctuation } from '../similarity/end-punctuation.js';
import { lengthRatio } from '../similarity/length.js';
import { splitSegments } from '../text/sentences.js';
import type { TermCutter } from '../text/terms.js';
import { visibleLength } from '../text/tokenise.js';
import type { CheckContext, CheckedPair, PairSide } from './context.js';
import { documentRatio } from './length.js';
import { nameEvidence } from './names.js';
import { type OmissionFeatures, type OmissionModel, omissionEvidence } from './omission-model.js';
import { bestRun, type Edges, edgeEvidence, mayOmit, type Piece, type Run } from './omission-run.js';
import { type Promised, promiseEvidence, promiseTally, type Tally } from './promises.js';

/** A passage for which nothing on the other side stands, as far as can be told. */
export interface Omission {
  /** Into the text of the side that has the passage. */
  readonly span: Span;
  /** How much speaks for it, as log-odds. */
  readonly evidence: number;
  /** What that is made of. */
  readonly features: OmissionFeatures;
}

/** Nats for a figure without counterpart; for one in whose place another stands; for one left out as correct translations do; and against one that has its own. */
const FIGURE_MISSING = 2.6;
const FIGURE_REPLACED = 1.2;
const FIGURE_DOUBTFUL = 0.6;
const FIGURE_FOUND = 2.3;
/** How often a translation stands there by chance where another passage calls for it too, and at least. */
const CALLED_ELSEWHERE = 0.64;
const LEAST_CHANCE = 0.0075;
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

/** A segment of a text, with its terms, each once. */
interface Segment {
  readonly span: Span;
  /** Characters, white space apart. */
  readonly length: number;
  readonly terms: readonly string[];
}

const cutSegments = new WeakMap<PairSide, readonly Segment[]>();

/** Cuts a text once for both directions: their lexicons know the same terms. */
function segmentsOf(side: PairSide, cutter: TermCutter): readonly Segment[] {
  const known = cutSegments.get(side);
  if (known !== undefined) return known;
  const made = splitSegments(side.text, side.version.language).map((span): Segment => {
    const text = side.text.slice(span.start, span.end);
    return { span, length: visibleLength(text), terms: [...new Set(cutter.cut(text))] };
  });
  cutSegments.set(side, made);
  return made;
}

/** What a term calls for: with what probability one of its translations is used, and those that stand anywhere in the other version. */
interface Calls {
  readonly mass: number;
  readonly targets: readonly string[];
}

/** A term that has translations, and those of them that stand in the other text. */
interface Called {
  readonly mass: number;
  readonly found: readonly string[];
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
  readonly #lexicon: PairLexicon;
  readonly #ratio: number;
  readonly #variance: number;
  /** For each term of the other side, the share of its pairs that hold it. */
  readonly #share = new Map<string, number>();
  /** For each term of this side that was asked for; null where the lexicon doesn't know it. */
  readonly #calls = new Map<string, Calls | null>();
  readonly #pieces = new Map<CheckedPair, readonly Piece[]>();
  readonly #fidelity: number;
  /** For a text of the other side that opens with a small letter: −ln of the share of texts that do. */
  readonly #smallOpening: number;

  constructor(context: CheckContext, from: 'source' | 'target', model: OmissionModel) {
    this.#model = model;
    const to = from === 'source' ? 'target' : 'source';
    this.#from = from;
    this.#lexicon = preparedLexicon(context.lexicons, context[from].language, context[to].language);
    const ratio = documentRatio(context);
    this.#ratio = from === 'source' ? ratio : 1 / ratio;
    this.#variance = lengthRatio(context[from].language, context[to].language).variance;
    const pairs = context.pairs.filter((pair) => pair.isFilled);
    const cut = new Map(
      pairs.map((pair) => [pair, new Set(segmentsOf(pair[to], this.#lexicon.targetCutter).flatMap(({ terms }) => terms))]),
    );
    for (const terms of cut.values()) for (const term of terms) this.#share.set(term, (this.#share.get(term) ?? 0) + 1);
    for (const [term, count] of this.#share) this.#share.set(term, (count + 1) / (pairs.length + 10));
    for (const [pair, present] of cut) this.#pieces.set(pair, this.#piecesOf(pair, present));
    const known = [...this.#pieces.values()].flat().map((piece) => promiseTally(piece.promises));
    this.#fidelity = fidelityOf(known, USUAL_FIDELITY, USUAL_TERMS);
    const small = pairs.filter((pair) => opensSmall(pair[to].text)).length;
    this.#smallOpening = -Math.log((small + 0.5) / (pairs.length + 20));
  }

  /** Terms of a text that nothing on the other side calls for, above what is usual. */
  surplus(pair: CheckedPair): number {
    const tallies = (this.#pieces.get(pair) ?? []).map((piece) => promiseTally(piece.promises));
    return tallies.reduce((sum, { expected, found }) => sum + expected * this.#fidelity - found, 0);
  }

  /**
   * The passage that most likely has no counterpart; undefined where nothing speaks for any.
   *
   * @param surplus terms of the other text that nothing calls for, above what is usual.
   */
  find(pair: CheckedPair, surplus: number): Omission | undefined {
    const pieces = this.#pieces.get(pair) ?? [];
    if (pieces.length < 2) return undefined;
    const model = this.#model;
    const [own, other] = this.#from === 'source' ? [pair.source, pair.target] : [pair.target, pair.source];
    const gain = this.#lengthGain(visibleLength(own.text), visibleLength(other.text));
    const most = gain(visibleLength(own.text) - visibleLength(other.text) / this.#ratio);
    const edges = this.#edges(own.text, other.text);
    if (!mayOmit(pieces, this.#fidelity, most * model.length + edgeEvidence(edges, model), model)) return undefined;
    const run = bestRun(pieces, this.#fidelity, { gain, edges, model });
    const [first, last] = [pieces[run?.first ?? -1], pieces[run?.last ?? -1]];
    if (run === undefined || first === undefined || last === undefined) return undefined;
    const features = this.#features(pieces, run, gain, edges, surplus);
    return { span: { start: first.span.start, end: last.span.end }, features, evidence: omissionEvidence(features, model) };
  }

  #features(pieces: readonly Piece[], run: Run, gain: (dropped: number) => number, edges: Edges, surplus: number): OmissionFeatures {
    const rest = pieces.filter((_, k) => k < run.first || k > run.last).map((piece) => promiseTally(piece.promises));
    const fidelity = fidelityOf(rest, this.#fidelity, PAIR_TERMS);
    const inside = pieces.slice(run.first, run.last + 1);
    const sum = (value: (piece: Piece) => number) => inside.reduce((total, piece) => total + value(piece), 0);
    const dropped = sum(({ length }) => length);
    return {
      terms: sum(({ promises }) => promiseEvidence(promises, fidelity)),
      marks: sum(({ marks }) => marks),
      length: gain(dropped),
      end: run.last === pieces.length - 1 ? edges.end : 0,
      start: run.first === 0 ? edges.start : 0,
      surplus,
      share: Math.min(MOST_SHARE, dropped / pieces.reduce((total, { length }) => total + length, 0)),
      pieces: Math.log(pieces.length),
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

  #piecesOf(pair: CheckedPair, present: ReadonlySet<string>): Piece[] {
    const [own, other] = this.#from === 'source' ? [pair.source, pair.target] : [pair.target, pair.source];
    const segments = segmentsOf(own, this.#lexicon.sourceCutter);
    const called = segments.map(({ terms }) => this.#called(terms, present));
    const rivals = rivalsIn(called);
    const figures = figureEvidence(pair, own);
    const names = nameEvidence(own, other);
    return segments.map(({ span, length }, k) => ({
      span,
      length,
      marks: figures(span) + names(span),
      promises: (called[k] ?? []).map((one) => this.#promised(one, rivals)),
    }));
  }

  #callsOf(term: string): Calls | null {
    const known = this.#calls.get(term);
    if (known !== undefined) return known;
    const row = this.#lexicon.translations.get(term);
    const targets = row?.map(({ target }) => target).filter((target) => this.#share.has(target)) ?? [];
    const made = row === undefined ? null : { mass: Math.min(1, this.#lexicon.sourceMass.get(term) ?? 0), targets };
    this.#calls.set(term, made);
    return made;
  }

  /** The terms that have translations, with those that stand in the other text. */
  #called(terms: readonly string[], present: ReadonlySet<string>): Called[] {
    const called: Called[] = [];
    for (const term of terms) {
      const calls = this.#callsOf(term);
      if (calls !== null) called.push({ mass: calls.mass, found: calls.targets.filter((target) => present.has(target)) });
    }
    return called;
  }

  #promised({ mass, found }: Called, rivals: ReadonlySet<string>): Promised {
    if (found.length === 0) return { mass, chance: undefined };
    return { mass, chance: found.reduce((most, target) => Math.max(most, this.#chance(target, rivals)), 0) };
  }

  #chance(term: string, rivals: ReadonlySet<string>): number {
    if (rivals.has(term)) return CALLED_ELSEWHERE;
    return Math.min(CALLED_ELSEWHERE, Math.max(LEAST_CHANCE, this.#share.get(term) ?? 0));
  }
}

/** The terms of the other text that two segments or more call for. */
function rivalsIn(segments: readonly (readonly Called[])[]): Set<string> {
  const first = new Map<string, number>();
  const rivals = new Set<string>();
  segments.forEach((segment, k) => {
    for (const { found } of segment) {
      for (const target of found) {
        const caller = first.get(target);
        if (caller === undefined) first.set(target, k);
        else if (caller !== k) rivals.add(target);
      }
    }
  });
  return rivals;
}

const opensSmall = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);

/** Share of promised translations that were found. */
function fidelityOf(tallies: readonly Tally[], usual: number, weight: number): number {
  let [expected, found] = [weight, weight * usual];
  for (const tally of tallies) {
    expected += tally.expected;
    found += tally.found;
  }
  return Math.min(MOST_FAITHFUL, found / expected);
}

/** What the figures between two offsets say. Marks and note marks say nothing. */
function figureEvidence(pair: CheckedPair, own: PairSide): (span: Span) => number {
  if (own.quantities.length === 0) return () => 0;
  const { source, target, doubtful } = pair.difference;
  const { side } = own.version;
  const missing = new Set<Quantity>(side === 'source' ? source : target);
  const unsure = new Set<Quantity>(doubtful[side]);
  const isReplaced = (side === 'source' ? target : source).length > 0;
  const values = new Map<string, number>();
  for (const { value } of own.quantities) values.set(value, (values.get(value) ?? 0) + 1);
  return ({ start, end }) => {
    let evidence = 0;
    for (const quantity of own.quantities) {
      if (quantity.span.start < start || quantity.span.end > end || quantity.kind === 'mark' || quantity.kind === 'note') continue;
      if (missing.has(quantity)) evidence += isReplaced ? FIGURE_REPLACED : FIGURE_MISSING;
      else if (unsure.has(quantity)) evidence += FIGURE_DOUBTFUL;
      else if (values.get(quantity.value) === 1) evidence -= FIGURE_FOUND;
    }
    return evidence;
  };
}
