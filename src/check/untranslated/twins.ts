import type { AlignmentUnit } from '../../model/alignment.js';
import type { CheckContext } from '../context.js';
import { isAlone } from '../pairs-alone.js';
import { isUntranslated, sameKey } from './text.js';

/**
 * Clauses left in the language of the source, where the alignment holds the two for one missing and one extra: from either unit to the other.
 */
export function untranslatedTwins(context: CheckContext): Map<AlignmentUnit, AlignmentUnit> {
  const alone = (side: 'source' | 'target') => context.pairs.filter((pair) => isAlone(pair, side)).flatMap((pair) => pair.pair[side]);
  const missing = new Map(alone('source').map((unit) => [sameKey(unit.text), unit]));
  const twins = new Map<AlignmentUnit, AlignmentUnit>();
  for (const extra of alone('target')) {
    const unit = missing.get(sameKey(extra.text));
    if (unit === undefined || !isUntranslated(extra.text, context.target.language, context.source.language, unit.text)) continue;
    twins.set(extra, unit);
    twins.set(unit, extra);
  }
  return twins;
}
