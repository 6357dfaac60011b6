import fitted from '../../corpora/model/weights.json' with { type: 'json' };

/** The kinds of evidence that compare items, in the order in which they are indexed. */
export const ITEM_KINDS = ['lexicon', 'opening', 'cognates', 'names', 'quantities', 'references', 'notes'] as const;
/** The kinds of evidence that compare beads as wholes. */
export const BEAD_KINDS = ['coverage', 'numbering', 'length', 'punctuation', 'position', 'embedding'] as const;

/**
 * What is seen besides of some kinds of evidence, each with a weight of its own and counted with its kind.
 *
 * - Of coverage, in a 1-1 bead: that fewer terms are found than chance gives as often (`pair-lacking`), or hardly any (`pair-foreign`).
 *   In a bead that joins several units
 *   with one: the terms of the one (`whole`), of those that are joined (`parts`, and what speaks against them, `parts-lacking`), in what order
 *   they are found (`order`), and what each has that the others haven't (`own`, `own-lacking`).
 * - Of length: whether the units of a bead look like pieces of one unit (`pieces`).
 * - Of punctuation: one sentence end that one side has more, or several (`sentence`, `sentences`); and of a seam between joined units, how
 *   the first ends (`seam-…`), whether the one has such a mark near that place, elsewhere or not at all, how the second begins, and
 *   whether the number that it begins with stands in the one; and, where the first ends a sentence that the one doesn't end there, how much
 *   rarer that is in this text than elsewhere (`unusual`).
 */
export const ASPECTS = {
  'pair-lacking': 'coverage',
  'pair-foreign': 'coverage',
  whole: 'coverage',
  parts: 'coverage',
  'parts-lacking': 'coverage',
  order: 'coverage',
  own: 'coverage',
  'own-lacking': 'coverage',
  pieces: 'length',
  sentence: 'punctuation',
  sentences: 'punctuation',
  'seam-stop-met': 'punctuation',
  'seam-stop-astray': 'punctuation',
  'seam-stop-unmet': 'punctuation',
  'seam-mark-met': 'punctuation',
  'seam-mark-astray': 'punctuation',
  'seam-mark-unmet': 'punctuation',
  'seam-colon-met': 'punctuation',
  'seam-colon-unmet': 'punctuation',
  'seam-bare-met': 'punctuation',
  'seam-bare-unmet': 'punctuation',
  'seam-bare': 'punctuation',
  'begins-low': 'punctuation',
  'begins-capital': 'punctuation',
  'number-met': 'punctuation',
  'number-unmet': 'punctuation',
  unusual: 'punctuation',
} as const;
export type Aspect = keyof typeof ASPECTS;
/** Aspects of coverage in a bead that joins several units. */
export const MERGE_ASPECTS = ['whole', 'parts', 'parts-lacking', 'order', 'own', 'own-lacking'] as const satisfies readonly Aspect[];
export type MergeAspect = (typeof MERGE_ASPECTS)[number];
/** Aspects of coverage in a bead of one unit with one. */
export const PAIR_ASPECTS = ['pair-lacking', 'pair-foreign'] as const satisfies readonly Aspect[];
export type PairAspect = (typeof PAIR_ASPECTS)[number];
export type CoverageAspect = MergeAspect | PairAspect;
export const ASPECT_NAMES = Object.keys(ASPECTS) as readonly Aspect[];

/** A kind of evidence that can be weighed or switched off. */
export type ItemKind = (typeof ITEM_KINDS)[number];
export type EvidenceKind = ItemKind | (typeof BEAD_KINDS)[number];
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [...ITEM_KINDS, ...BEAD_KINDS];

/** Points of a rising, piecewise linear map from raw to calibrated probability. */
export type CalibrationCurve = readonly (readonly [raw: number, calibrated: number])[];

/** The fitted numbers of the model: everything in it that was learnt from data. */
export interface AlignmentModel {
  /** What a nat of each kind's evidence is worth. */
  readonly kinds: Readonly<Record<EvidenceKind, number>>;
  /** For kinds that compare items: what a nat is worth that speaks against, of an item that is missing on the other side. */
  readonly missing: Readonly<Record<ItemKind, number>>;
  /** What a nat, or one occurrence, of each aspect is worth; those of seams have either sign. */
  readonly aspects: Readonly<Record<Aspect, number>>;
  /** Cost in nats of each bead type before any evidence. */
  readonly beads: Readonly<Record<string, number>>;
  /** Share of each bead type in the texts that the model was fitted on. */
  readonly shares: Readonly<Record<string, number>>;
  /** Of joined units of which the first ends a sentence, in these texts, the share where the other version ends it there too. */
  readonly stopsMet: number;
  /** Posterior from which a pair of the first pass teaches the second: the lattice's own, which no new calibration changes. */
  readonly teaches: number;
  /** Divides costs before they become probabilities. */
  readonly temperature: number;
  readonly calibration: { readonly pair: CalibrationCurve; readonly null: CalibrationCurve };
}

const curve = (points: readonly (readonly number[])[]): CalibrationCurve =>
  points.map(([raw = 0, calibrated = 0]) => [raw, calibrated] as const);

/** The model that ships, as `npm run fit` wrote it. */
export const fittedModel: AlignmentModel = {
  ...fitted,
  calibration: { pair: curve(fitted.calibration.pair), null: curve(fitted.calibration.null) },
};

/** The model with some kinds of evidence switched off; coverage, which counts the lexicon's findings, with the lexicon. */
export function withoutKinds(model: AlignmentModel, kinds: readonly EvidenceKind[]): AlignmentModel {
  if (kinds.length === 0) return model;
  const off: readonly EvidenceKind[] = kinds.includes('lexicon') ? [...kinds, 'coverage'] : kinds;
  const none = Object.fromEntries(off.map((kind) => [kind, 0]));
  const silent = Object.fromEntries(ASPECT_NAMES.filter((name) => off.includes(ASPECTS[name])).map((name) => [name, 0]));
  return {
    ...model,
    kinds: { ...model.kinds, ...none },
    missing: { ...model.missing, ...none },
    aspects: { ...model.aspects, ...silent },
  };
}
