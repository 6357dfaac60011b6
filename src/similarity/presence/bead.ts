import { listedInRange } from './listed-by.js';
import type { PresenceIndex } from './presence.js';

/** Unweighted gains of one bead, for each of the index's kinds: of the items that are found on the other side, and of those that are missing. */
export interface GainsByKind {
  readonly found: Float64Array;
  readonly missing: Float64Array;
  /** How many items of the first kind its units have together, and how many of them are found on the other side. */
  readonly known: number;
  readonly covered: number;
}

/**
 * Weighs single beads apart from any pass over the matrix: for evidence, for fitting, and for text that has moved. What belongs to the
 * bead at hand is told from what is left of earlier ones by a stamp, so that nothing is made or cleared for a bead.
 */
export class PresenceBeads implements GainsByKind {
  readonly found: Float64Array;
  readonly missing: Float64Array;
  known = 0;
  covered = 0;
  readonly #index: PresenceIndex;
  /** The stamp of the last bead that each item was in, and that linked each source item to a target item. */
  readonly #sourceStamp: Int32Array;
  readonly #targetStamp: Int32Array;
  readonly #linkedStamp: Int32Array;
  /** For items of the bead at hand: the strongest forward gain of a source item, and whether a target item is linked. */
  readonly #forward: Float64Array;
  readonly #isLinked: Uint8Array;
  #bead = 0;

  constructor(index: PresenceIndex) {
    const [sources, targets] = [index.sourceKind.length, index.targetKind.length];
    this.#index = index;
    this.found = new Float64Array(index.kinds.length);
    this.missing = new Float64Array(index.kinds.length);
    this.#sourceStamp = new Int32Array(sources);
    this.#linkedStamp = new Int32Array(sources);
    this.#forward = new Float64Array(sources);
    this.#targetStamp = new Int32Array(targets);
    this.#isLinked = new Uint8Array(targets);
  }

  /** The unweighted gains of one bead, halved as `PresenceRows.gain` halves them: valid until the next call. */
  gains(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): GainsByKind {
    const { targetItems, targetFirst, targetHead, sourceFirst } = this.#index;
    this.#bead++;
    this.found.fill(0);
    this.missing.fill(0);
    this.#enterSource(sourceStart, sourceEnd);
    let covered = 0;
    let known = 0;
    for (let column = targetStart; column < targetEnd; column++) {
      const begin = targetItems.start[column] ?? 0;
      const size = (targetItems.start[column + 1] ?? 0) - begin;
      const first = targetFirst[column] ?? 0;
      const head = targetHead[column] ?? 0;
      for (let q = 0; q < size; q++) {
        if (q >= first && q < head && column > targetStart) continue;
        const item = targetItems.values[begin + q] ?? 0;
        this.#enterTarget(item);
        if (q < first) covered += this.#isLinked[item] ?? 0;
      }
      known += first;
    }
    for (let row = sourceStart; row < sourceEnd; row++) {
      covered += this.#leaveSource(row, row === sourceStart);
      known += sourceFirst[row] ?? 0;
    }
    this.known = known;
    this.covered = covered;
    return this;
  }

  #enterSource(sourceStart: number, sourceEnd: number): void {
    const { start, values } = this.#index.sourceItems;
    for (let row = sourceStart; row < sourceEnd; row++) {
      const begin = start[row] ?? 0;
      const size = (start[row + 1] ?? 0) - begin;
      const first = this.#index.sourceFirst[row] ?? 0;
      const head = this.#index.sourceHead[row] ?? 0;
      for (let k = 0; k < size; k++) {
        if (k >= first && k < head && row > sourceStart) continue;
        const item = values[begin + k] ?? 0;
        this.#sourceStamp[item] = this.#bead;
        this.#forward[item] = 0;
      }
    }
  }

  /** Counts a target item, once in the bead, with the best backward gain of its links; notes the best forward gain of each source item. */
  #enterTarget(item: number): void {
    const { linkStart, linkSource, forwardGain, backwardGain, targetKind, targetAbsent } = this.#index;
    if (this.#targetStamp[item] === this.#bead) return;
    this.#targetStamp[item] = this.#bead;
    let backward = 0;
    let isLinked = 0;
    const end = linkStart[item + 1] ?? 0;
    for (let link = linkStart[item] ?? 0; link < end; link++) {
      const source = linkSource[link] ?? 0;
      if (this.#sourceStamp[source] !== this.#bead) continue;
      isLinked = 1;
      this.#linkedStamp[source] = this.#bead;
      const forward = forwardGain[link] ?? 0;
      if (forward > (this.#forward[source] ?? 0)) this.#forward[source] = forward;
      if ((backwardGain[link] ?? 0) > backward) backward = backwardGain[link] ?? 0;
    }
    this.#isLinked[item] = isLinked;
    this.#count(targetKind[item] ?? 0, backward, targetAbsent[item] ?? 0);
  }

  /** Counts the items of a source unit that have not been counted in the bead. @returns how many of the first kind are found. */
  #leaveSource(row: number, isHead: boolean): number {
    const { sourceItems, sourceFirst, sourceHead, sourceKind, sourceAbsent } = this.#index;
    const begin = sourceItems.start[row] ?? 0;
    const size = (sourceItems.start[row + 1] ?? 0) - begin;
    const first = sourceFirst[row] ?? 0;
    const head = sourceHead[row] ?? 0;
    let covered = 0;
    for (let k = 0; k < size; k++) {
      if (k >= first && k < head && !isHead) continue;
      const item = sourceItems.values[begin + k] ?? 0;
      if (k < first && this.#linkedStamp[item] === this.#bead) covered++;
      if (this.#sourceStamp[item] !== this.#bead) continue;
      this.#sourceStamp[item] = 0;
      this.#count(sourceKind[item] ?? 0, this.#forward[item] ?? 0, sourceAbsent[item] ?? 0);
    }
    return covered;
  }

  #count(kind: number, gain: number, absent: number): void {
    if (gain > 0) this.found[kind] = (this.found[kind] ?? 0) + gain / 2;
    else this.missing[kind] = (this.missing[kind] ?? 0) + absent / 2;
  }
}

/** The linked items of one bead, strongest first, `source = target` each, by kind: what a reader is shown. */
export function presenceDetails(
  index: PresenceIndex,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
): Map<string, string> {
  const source = new Set(listedInRange(index.sourceItems, sourceStart, sourceEnd));
  const found = new Map<string, { gain: number; text: string }[]>();
  for (const item of new Set(listedInRange(index.targetItems, targetStart, targetEnd))) {
    for (let link = index.linkStart[item] ?? 0; link < (index.linkStart[item + 1] ?? 0); link++) {
      const other = index.linkSource[link] ?? 0;
      if (!source.has(other)) continue;
      const kind = index.kinds[index.targetKind[item] ?? 0] ?? '';
      const [from, to] = [index.sourceName(other), index.targetName(item)];
      found.set(kind, [...(found.get(kind) ?? []), { gain: index.forwardGain[link] ?? 0, text: from === to ? from : `${from} = ${to}` }]);
    }
  }
  const strongest = (list: { gain: number; text: string }[]) => list.sort((a, b) => b.gain - a.gain).slice(0, MOST_SHOWN);
  return new Map(
    [...found].map(([kind, list]) => [
      kind,
      strongest(list)
        .map(({ text }) => text)
        .join(', '),
    ]),
  );
}

/** Matches that are shown of each kind. */
const MOST_SHOWN = 6;
