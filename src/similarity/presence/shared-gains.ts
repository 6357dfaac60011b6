import { flatLists, type Lists, listedInRange, turned } from './listed-by.js';
import type { PresenceIndex } from './presence.js';

/**
 * Bounds what single source units and some target units may gain by their items, without weighing each pair: a link between two of their
 * items counts in full, as if each item had only that one. Takes time in what is shared, not in the pairs.
 */
export class SharedGains {
  readonly #index: PresenceIndex;
  readonly #weights: readonly number[];
  /** For each target item the places, in the list of targets, of the units that have it. */
  readonly #places: Lists;
  readonly #sums: Float64Array;

  /** @param weights of each of the index's kinds, what a nat is worth. */
  constructor(index: PresenceIndex, weights: readonly number[], targets: readonly number[]) {
    this.#index = index;
    this.#weights = weights;
    const items = targets.map((target) => listedInRange(index.targetItems, target, target + 1));
    this.#places = turned(flatLists(items), index.targetKind.length);
    this.#sums = new Float64Array(targets.length);
  }

  /** For each of the targets no less than what it and a source unit gain: valid until the next call. */
  of(source: number): Float64Array {
    const { sourceItems, sourceLinkStart, sourceLinks, linkTarget, targetKind, forwardGain, backwardGain } = this.#index;
    const { start, values } = this.#places;
    const sums = this.#sums.fill(0);
    for (const item of listedInRange(sourceItems, source, source + 1)) {
      const end = sourceLinkStart[item + 1] ?? 0;
      for (let at = sourceLinkStart[item] ?? 0; at < end; at++) {
        const link = sourceLinks[at] ?? 0;
        const target = linkTarget[link] ?? 0;
        const gain = ((this.#weights[targetKind[target] ?? 0] ?? 0) * ((forwardGain[link] ?? 0) + (backwardGain[link] ?? 0))) / 2;
        const last = start[target + 1] ?? 0;
        for (let k = start[target] ?? 0; k < last; k++) sums[values[k] ?? 0] = (sums[values[k] ?? 0] ?? 0) + gain;
      }
    }
    return sums;
  }
}
