import fitted from '../../../corpora/model/omission.json' with { type: 'json' };
import { primarySubtag } from '../../languages/tag.js';
import { type LinearModel, logOdds } from '../../similarity/log-odds.js';

/**
 * What figures and names in a passage are to the other text: a figure that is missing, or in whose place another stands, or that is missing as
 * correct translations leave it out (a year, a number in words, another), or that is printed there less often, or once as here; a name that is missing or found.
 */
export const MARK_KINDS = [
  'figureMissing',
  'figureReplaced',
  'figureDoubtful',
  'yearDoubtful',
  'wordDoubtful',
  'figureFewer',
  'figureFound',
  'nameMissing',
  'nameFound',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What is seen of a passage that may have no counterpart. In nats where not said otherwise; of marks, how many there are of each kind. */
export interface OmissionFeatures extends Readonly<Record<MarkKind, number>> {
  /** What its words say whose translations are missing. */
  readonly lacking: number;
  /** What those say that are translated: 0 or below. */
  readonly found: number;
  /** How many translations its words promise. */
  readonly promised: number;
  /** How many translations the words of the other text promise that this text lacks, and of how many: what seems to be missing may be put in those words. */
  readonly unmet: number;
  /** 0..1. */
  readonly unmetShare: number;
  /** How much better the other text's length fits without it. */
  readonly length: number;
  /** The same squared: a length that is far out proves less than twice one that is half as far. */
  readonly lengthSquared: number;
  /** 1 where it ends its text and the other ends with a mark of another class; 2 where that is a comma or none: the end has been cut off. */
  readonly end: number;
  /** How rare it is in the other version that a text opens with a small letter, as it does where the passage would open it. */
  readonly start: number;
  /** Where it opens its text: how strange the opening of the other text is, which would then be what followed it, in nats. */
  readonly opening: number;
  /** Where it opens its text with a number that the other lacks: how rare that is here. */
  readonly number: number;
  /** How much of the length that it calls for the other text has in segments that it claims, by its words; and in those that none claims: 0..1. */
  readonly claimed: number;
  readonly unclaimed: number;
  /** Share of its text that the passage is, 0..0.7: of larger ones the fit knows nothing. */
  readonly share: number;
  /** `lacking` times `share`: of a long passage more words seem to be missing by chance. */
  readonly lackingShare: number;
  /** How many of its ends lie inside a segment, where no comma parts it from the rest. */
  readonly inner: number;
  /** How many commas of lists its text has beyond all commas of the other: the members of a list are missing. */
  readonly listed: number;
  /** ln of the pieces that its text has: of many, one will seem to be missing. */
  readonly pieces: number;
}

export const OMISSION_FEATURES = [
  'lacking',
  'found',
  'promised',
  'unmet',
  'unmetShare',
  ...MARK_KINDS,
  'length',
  'lengthSquared',
  'end',
  'start',
  'opening',
  'number',
  'claimed',
  'unclaimed',
  'share',
  'lackingShare',
  'inner',
  'listed',
  'pieces',
] as const satisfies readonly (keyof OmissionFeatures)[];

/** A passage of the source that the translation lacks, or one of the translation that the source lacks. */
export type OmissionKind = 'lost' | 'added';

/** What a unit of each feature is worth in log-odds, and what speaks against any omission (`bias`). */
export type OmissionWeights = LinearModel<(typeof OMISSION_FEATURES)[number]>;

/** Fitted by `npm run fit:omission`. */
export interface OmissionModel {
  /** Translations lack what they overlooked, and add what makes explicit what the source implies: that looks otherwise. */
  readonly weights: Readonly<Record<OmissionKind, OmissionWeights>>;
  /** What is added for a language that may lack a passage, by primary subtag: into some is translated more freely, and with some the lexicons know more. */
  readonly languages: Readonly<Record<string, number>>;
  /** What is added for a passage that a translation adds. */
  readonly added: number;
}

export const omissionModel: OmissionModel = fitted;

/** How much speaks for a passage having no counterpart, as log-odds. @param caution as `cautionFor` gives it. */
export function omissionEvidence(features: OmissionFeatures, weights: OmissionWeights, caution: number): number {
  return logOdds(OMISSION_FEATURES, features, weights) + caution;
}

/** What is added for a language that may lack a passage; for one that nothing is known of, what the one that asks for most caution gets. */
export function cautionFor({ languages, added }: OmissionModel, kind: OmissionKind, lacking: string): number {
  if (kind === 'added') return added;
  return languages[primarySubtag(lacking)] ?? Math.min(0, ...Object.values(languages));
}
