import type { PairLexicon } from '../lexicon/pair-lexicon.js';
import type { Evidence } from '../model/alignment.js';
import { BeadPriors } from './bead-priors.js';
import { ContentGain } from './content-gain.js';
import { LengthCost } from './evidence/length.js';
import { lexiconEvidence, openingEvidence, type TermsOfUnits } from './evidence/lexicon.js';
import { noteEvidence } from './evidence/notes.js';
import { NumberingCost } from './evidence/numbering.js';
import { PunctuationCost } from './evidence/punctuation.js';
import { quantityEvidence, referenceEvidence } from './evidence/quantities.js';
import { FeatureReader, type FeatureSink } from './features.js';
import { coverageOf, meansOf, USUAL_MEANS } from './joins/coverage.js';
import { type AlignmentModel, EVIDENCE_KINDS, type EvidenceKind, type ItemKind } from './model.js';
import { PresenceBeads, presenceDetails } from './presence/bead.js';
import { type ItemEvidence, indexPresence, type PresenceIndex } from './presence/presence.js';
import { PresenceRows, type PresenceWeights, type WeighedPresence, weighedAbsences } from './presence/rows.js';
import { type WeightedCost, type WeightedRange, weightedCost } from './ranged-cost.js';
import type { ReadSides } from './read-sides.js';
import type { UnitRanges } from './side.js';

/** Pairs that coverage is learnt from at most, and how far beside them chance ones stand. */
const MOST_BELIEVED = 400;
const BESIDE = 2;

/** Kinds that moved text keeps though its place and its number change. */
const SETTING: ReadonlySet<EvidenceKind> = new Set(['length', 'punctuation']);

export interface ScorerOptions {
  readonly lexicon: PairLexicon;
  readonly model: AlignmentModel;
  readonly earlier?: EarlierPass;
}

/** What an earlier pass over the same text has found. */
export interface EarlierPass {
  /** Beads that are believed. */
  readonly sure: readonly UnitRanges[];
  /** What units open with. Where nothing was known of that, a lexicon learnt from the text itself knows none, lacking its commonest words. */
  readonly opening: ItemEvidence<'opening'>;
}

/** Puts the evidence together: the cost of any bead, and what it is made of. */
export class BeadScorer {
  readonly rows: number;
  readonly columns: number;
  readonly terms: TermsOfUnits;
  /** What units open with, as far as the lexicon knows it. */
  readonly opening: ItemEvidence<'opening'>;
  /** The weights of each kind in `presence`. */
  readonly itemWeights: PresenceWeights;
  readonly #model: AlignmentModel;
  readonly #presence: PresenceIndex;
  readonly #weighed: WeighedPresence;
  readonly #beads: PresenceBeads;
  #coverage = coverageOf(USUAL_MEANS);
  readonly #content: ContentGain;
  readonly #numbering: NumberingCost;
  readonly #length: LengthCost;
  readonly #punctuation: PunctuationCost;
  readonly #ranged: readonly WeightedRange[];
  readonly #rangedCost: WeightedCost;
  readonly #settingCost: WeightedCost;
  readonly #priors: BeadPriors;
  readonly #features: FeatureReader;

  constructor(sides: ReadSides, options: ScorerOptions) {
    const { source, target, quantities, terms } = sides;
    const { earlier } = options;
    this.rows = source.units.length;
    this.columns = target.units.length;
    this.#model = options.model;
    this.terms = terms;
    const translations = lexiconEvidence(terms, options.lexicon);
    this.opening = earlier?.opening.source.names.length === 0 ? earlier.opening : openingEvidence(translations);
    const items: ItemEvidence[] = [
      translations,
      this.opening,
      sides.likeness,
      quantityEvidence(quantities.source, quantities.target),
      referenceEvidence(quantities.source, quantities.target),
      noteEvidence(source, target),
    ];
    this.#presence = indexPresence(items, this.rows, this.columns);
    this.#beads = new PresenceBeads(this.#presence);
    this.#numbering = new NumberingCost(source, target);
    this.#length = new LengthCost(source, target);
    this.#punctuation = new PunctuationCost(source, target);
    const { kinds, missing, aspects } = options.model;
    this.itemWeights = {
      found: items.map(({ kind }) => kinds[kind as ItemKind]),
      missing: items.map(({ kind }) => missing[kind as ItemKind]),
      coverage: { ...aspects, pair: kinds.coverage },
    };
    this.#weighed = weighedAbsences(this.#presence, this.itemWeights);
    const learning: ReadSides['ranged'] = [
      { kind: 'length', evidence: this.#length },
      { kind: 'punctuation', evidence: this.#punctuation },
      { kind: 'numbering', evidence: this.#numbering },
    ];
    this.#ranged = [...sides.ranged, ...learning].map((one) => ({ ...one, weight: kinds[one.kind] }));
    this.#features = new FeatureReader(this.#presence, this.#beads, this.#ranged);
    this.#content = new ContentGain(this.#presence, this.#beads, this.itemWeights, this.#ranged);
    this.#rangedCost = weightedCost(
      this.#ranged.filter(({ kind }) => kind !== 'numbering'),
      aspects,
    );
    this.#settingCost = weightedCost(
      this.#ranged.filter(({ kind }) => SETTING.has(kind)),
      aspects,
    );
    this.#priors = new BeadPriors(source, target, options.model.beads);
  }

  /** The index of what both sides share: where anchors come from. */
  get presence(): PresenceIndex {
    return this.#presence;
  }

  /** Whether both sides print numbers or stand in scopes, so that numbering has a say. */
  get isNumbered(): boolean {
    return this.#model.kinds.numbering > 0 && this.#numbering.speaks;
  }

  /** The weighted cost of a bead's numbering, in nats, which `pass` leaves out. */
  numberingCost(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
    return this.#model.kinds.numbering * this.#numbering.cost(sourceStart, sourceEnd, targetStart, targetEnd);
  }

  /** Tells how far the numbers of these versions can be believed, from pairs that their content makes sure of. */
  trustNumbers(sure: readonly { readonly sourceStart: number; readonly targetStart: number }[]): void {
    this.#numbering.trust(sure);
  }

  /** Learns from pairs of units that are believed how much of what the lexicon knows is found in this text, and beside its place. */
  expectCoverage(believed: readonly { readonly source: number; readonly target: number }[]): void {
    const together: [number, number] = [0, 0];
    const chance: [number, number] = [0, 0];
    const stride = Math.max(1, Math.ceil(believed.length / MOST_BELIEVED));
    for (let k = 0; k < believed.length; k += stride) {
      const { source, target } = believed[k] ?? { source: 0, target: 0 };
      const beside = target + BESIDE < this.columns ? target + BESIDE : target - BESIDE;
      this.#countCoverage(source, target, together);
      if (beside >= 0) this.#countCoverage(source, beside, chance);
    }
    this.#coverage = coverageOf(meansOf(together, chance));
  }

  /** Learns from beads that an earlier pass was sure of how lengths go together in this text. */
  expectLengths(sure: readonly UnitRanges[]): void {
    this.#length.learn(sure);
  }

  #countCoverage(source: number, target: number, sums: [found: number, all: number]): void {
    const { covered, known } = this.#beads.gains(source, source + 1, target, target + 1);
    sums[0] += covered;
    sums[1] += known;
  }

  /** Sees a filled bead, and how likely it is, to learn from it which ends go together in this text and where its units are cut. */
  see(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, probability: number): void {
    this.#punctuation.see(sourceStart, sourceEnd, targetStart, targetEnd, probability);
  }

  /** Learns from the beads seen. @returns what a bead costs more for it, in nats. */
  learn(): WeightedCost {
    const { kinds, aspects, stopsMet } = this.#model;
    return this.#punctuation.learn(stopsMet, { cost: kinds.punctuation, unusual: aspects.unusual });
  }

  /** Shifts the prior cost of a bead type, m units with n, by so many nats from what the model says: what the text at hand teaches. */
  shiftPrior(m: number, n: number, change: number): void {
    this.#priors.shift(m, n, change);
  }

  /**
   * A function that costs beads by their end, in nats, for one pass over the matrix from its first row to its last. All evidence is in it
   * but numbering, which is added once it is known how far it can be believed.
   *
   * @param columnsOf the target units, from–to exclusive, that beads through a source unit may touch.
   * @param depth the most units that a bead has on the source side.
   */
  pass(
    columnsOf: (row: number) => readonly [from: number, to: number],
    depth: number,
  ): (row: number, column: number, m: number, n: number) => number {
    const presence = new PresenceRows(this.#presence, this.#weighed, this.#coverage, depth);
    let entered = 0;
    return (row, column, m, n) => {
      for (; entered < row; entered++) presence.enterRow(entered, ...columnsOf(entered));
      const base = this.#priors.cost(row - m, row, column - n, column);
      if (m === 0 || n === 0 || base === Infinity || this.#priors.sourceBlank[row - 1]) return base;
      const gain = presence.gain(row - m, row, column - n, column);
      if (gain === -Infinity) return Infinity;
      return base - gain + this.#rangedCost(row - m, row, column - n, column);
    };
  }

  /**
   * The evidence for a bead, its prior first (`bead`): weighted costs in nats that sum to the bead's cost. Kinds that say nothing are
   * left out.
   */
  evidence(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, explain = false): Evidence[] {
    const prior = this.#priors.cost(sourceStart, sourceEnd, targetStart, targetEnd);
    const found: Evidence[] = [{ kind: 'bead', cost: prior }];
    if (sourceStart === sourceEnd || targetStart === targetEnd || this.#priors.sourceBlank[sourceStart]) return found;
    const costs = this.#features.weighted(this.#model, this.#coverage, sourceStart, sourceEnd, targetStart, targetEnd);
    const details = explain ? this.#details(sourceStart, sourceEnd, targetStart, targetEnd) : undefined;
    for (const kind of EVIDENCE_KINDS) {
      const cost = costs.get(kind) ?? 0;
      if (cost === 0) continue;
      const detail = details?.get(kind);
      found.push(detail === undefined ? { kind, cost } : { kind, cost, detail });
    }
    return found;
  }

  #details(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): Map<string, string> {
    const details = presenceDetails(this.#presence, sourceStart, sourceEnd, targetStart, targetEnd);
    for (const { kind, evidence } of this.#ranged) {
      const detail = evidence.detail?.(sourceStart, sourceEnd, targetStart, targetEnd);
      if (detail !== undefined) details.set(kind, detail);
    }
    return details;
  }

  /** What a unit costs that stands alone, in nats. */
  get aloneCost(): number {
    return this.#priors.alone;
  }

  /** What two single units keep wherever they stand, their lengths and punctuation, says for their belonging together, in nats. */
  settingGain(source: number, target: number): number {
    return -this.#settingCost(source, source + 1, target, target + 1);
  }

  /** Whether a blank line is one of two units. */
  isBlank(source: number, target: number): boolean {
    return (this.#priors.sourceBlank[source] ?? false) || (this.#priors.targetBlank[target] ?? false);
  }

  /** What the content of two single units says for their belonging together, in nats. */
  contentGain(source: number, target: number): number {
    return this.#content.gain(source, target, this.#coverage);
  }

  /** For each of some target units no less than `contentGain` with a source unit. */
  mostContent(targets: readonly number[]): (source: number) => Float64Array {
    return this.#content.most(targets, this.#coverage);
  }

  /** Tells the unweighted costs of a bead's evidence, in nats: what weights are fitted on. */
  features(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, to: FeatureSink): void {
    this.#features.each(this.#coverage, sourceStart, sourceEnd, targetStart, targetEnd, to);
  }
}
