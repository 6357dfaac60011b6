import fitted from '../../corpora/model/moved.json' with { type: 'json' };
import { type LinearModel, logOdds } from '../similarity/log-odds.js';

/** What is seen of two units that may belong together though they cross others. In nats where not said otherwise. */
export interface MovedFeatures {
  /** What their content says for the pair. */
  readonly content: number;
  /** The same where it speaks against it, else 0: what is only set alike has not moved. */
  readonly lacking: number;
  /** How far their content stands out from what either shares with units elsewhere, −3..3. */
  readonly lead: number;
  /** What their lengths and punctuation say. */
  readonly setting: number;
  /** What the beads that they are in now would be cheaper without them, beyond the cost of two units alone. */
  readonly saved: number;
  /** ln of the units that stand alone, summed over both sides: where much was lost, something will fit by chance. */
  readonly rivals: number;
  /** 1 where these two are all that stands alone, else 0: what is left over on either side is then likelier one text than two. */
  readonly only: number;
}

export const MOVED_FEATURES = ['content', 'lacking', 'lead', 'setting', 'saved', 'rivals', 'only'] as const;

/** What a unit of each feature is worth in log-odds, and what speaks against any move: fitted by `npm run fit:moved`. */
export type MovedModel = LinearModel<(typeof MOVED_FEATURES)[number]>;

export const movedModel: MovedModel = fitted;

/** How much speaks for two units belonging together, as log-odds. */
export function movedEvidence(features: MovedFeatures, model: MovedModel): number {
  return logOdds(MOVED_FEATURES, features, model);
}
