import { visibleLength } from '../text/tokenise.js';
import type { CheckedPair } from './context.js';
import { counts } from './division.js';

/** Whether a pair is a unit without counterpart that a reader would miss: no blank line, no front matter. */
export function isAlone(pair: CheckedPair, side: 'source' | 'target'): boolean {
  const other = side === 'source' ? 'target' : 'source';
  const unit = pair.pair[side][0];
  return unit !== undefined && pair.pair[other].length === 0 && counts(unit.path) && visibleLength(unit.text) > 0;
}
