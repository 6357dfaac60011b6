import { keptFor } from '../kept-for.js';
import type { ComparedSide } from './side.js';

/**
 * What is read of a side, once for as many other versions as it is compared with: kept for as long as the side is.
 *
 * @param read is asked once for each side.
 */
export const ofSide: <Read>(read: (side: ComparedSide) => Read) => (side: ComparedSide) => Read = keptFor;

/**
 * What is read of a side in one of several ways, in the language of quantities or as a lexicon cuts terms: as `ofSide`.
 *
 * @param read is asked once for each side and way.
 */
export function ofSideBy<Way, Read>(read: (side: ComparedSide, way: Way) => Read): (side: ComparedSide, way: Way) => Read {
  const waysOf = ofSide(() => new Map<Way, Read>());
  return (side, way) => {
    const known = waysOf(side);
    const found = known.get(way);
    if (found !== undefined) return found;
    const made = read(side, way);
    known.set(way, made);
    return made;
  };
}
