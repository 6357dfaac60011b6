import fitted from '../../corpora/model/omission.json' with { type: 'json' };
import { type LinearModel, logOdds } from '../similarity/log-odds.js';

/** What is seen of a passage that may have no counterpart. In nats where not said otherwise; what speaks for omission is above 0. */
export interface OmissionFeatures {
  /** What its words say: translations that are missing, or found. */
  readonly terms: number;
  /** What its figures and names say. */
  readonly marks: number;
  /** How much better the other text's length fits without it. */
  readonly length: number;
  /** 1 where it ends its text and the other ends with a mark of another class; 2 where that is a comma or none: the end has been cut off. */
  readonly end: number;
  /** How rare it is in the other version that a text opens with a small letter, as it does where the passage would open it. */
  readonly start: number;
  /** Terms of the other text that nothing calls for, above what is usual: the passage may be rendered freely by them. */
  readonly surplus: number;
  /** Share of its text that the passage is, 0..0.7: of larger ones the fit knows nothing. */
  readonly share: number;
  /** ln of the segments that its text has: of many, one will seem to be missing. */
  readonly pieces: number;
}

export const OMISSION_FEATURES = ['terms', 'marks', 'length', 'end', 'start', 'surplus', 'share', 'pieces'] as const;

/** What a unit of each feature is worth in log-odds, and what speaks against any omission: fitted by `npm run fit:omission`. */
export type OmissionModel = LinearModel<(typeof OMISSION_FEATURES)[number]>;

export const omissionModel: OmissionModel = fitted;

/** How much speaks for a passage having no counterpart, as log-odds. */
export function omissionEvidence(features: OmissionFeatures, model: OmissionModel): number {
  return logOdds(OMISSION_FEATURES, features, model);
}
