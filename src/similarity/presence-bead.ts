import { coverageGain } from './coverage.js';
import type { PresenceIndex } from './presence.js';

/** Unweighted gains of one bead, for each of the index's kinds: of the items that are found on the other side, and of those that are missing. */
export interface GainsByKind {
  readonly found: Float64Array;
  readonly missing: Float64Array;
  /** Of how many items of the first kind each unit finds, summed over the units. */
  readonly coverage: number;
}

/** The unweighted gains of one bead, halved as `PresenceRows.gain` halves them: for evidence and for fitting. */
export function presenceByKind(
  index: PresenceIndex,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
): GainsByKind {
  const found = new Float64Array(index.kinds.length);
  const missing = new Float64Array(index.kinds.length);
  const count = (kind: number, gain: number, absent: number) => {
    if (gain > 0) found[kind] = (found[kind] ?? 0) + gain / 2;
    else missing[kind] = (missing[kind] ?? 0) + absent / 2;
  };
  const best = new Map<number, number>();
  for (let row = sourceStart; row < sourceEnd; row++) for (const item of index.sourceItems[row] ?? []) best.set(item, 0);
  const seen = new Set<number>();
  for (let column = targetStart; column < targetEnd; column++) {
    for (const item of index.targetItems[column] ?? []) {
      if (seen.has(item)) continue;
      seen.add(item);
      count(index.targetKind[item] ?? 0, strongestLink(index, item, best), index.targetAbsent[item] ?? 0);
    }
  }
  for (const [item, gain] of best) count(index.sourceKind[item] ?? 0, gain, index.sourceAbsent[item] ?? 0);
  return { found, missing, coverage: coverageOf(index, sourceStart, sourceEnd, targetStart, targetEnd) / 2 };
}

function coverageOf(index: PresenceIndex, sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): number {
  const source = new Set<number>();
  for (let row = sourceStart; row < sourceEnd; row++) for (const item of index.sourceItems[row] ?? []) source.add(item);
  const linked = new Set<number>();
  let gain = 0;
  for (let column = targetStart; column < targetEnd; column++) {
    let covered = 0;
    const first = index.targetFirst[column] ?? 0;
    (index.targetItems[column] ?? new Int32Array()).forEach((item, q) => {
      let found = false;
      for (let link = index.linkStart[item] ?? 0; link < (index.linkStart[item + 1] ?? 0); link++) {
        const other = index.linkSource[link] ?? 0;
        if (!source.has(other)) continue;
        found = true;
        linked.add(other);
      }
      if (found && q < first) covered++;
    });
    gain += coverageGain(covered, first);
  }
  for (let row = sourceStart; row < sourceEnd; row++) {
    const first = index.sourceFirst[row] ?? 0;
    const covered = (index.sourceItems[row] ?? new Int32Array()).filter((item, k) => k < first && linked.has(item)).length;
    gain += coverageGain(covered, first);
  }
  return gain;
}

/** The best backward gain of a target item with the source items of a bead; notes the best forward gain of each of those. */
function strongestLink(index: PresenceIndex, item: number, best: Map<number, number>): number {
  let backward = 0;
  for (let link = index.linkStart[item] ?? 0; link < (index.linkStart[item + 1] ?? 0); link++) {
    const source = index.linkSource[link] ?? 0;
    const known = best.get(source);
    if (known === undefined) continue;
    best.set(source, Math.max(known, index.forwardGain[link] ?? 0));
    backward = Math.max(backward, index.backwardGain[link] ?? 0);
  }
  return backward;
}

/** The linked items of one bead, strongest first, `source = target` each, by kind: what a reader is shown. */
export function presenceDetails(
  index: PresenceIndex,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
): Map<string, string> {
  const source = new Set(index.sourceItems.slice(sourceStart, sourceEnd).flatMap((items) => [...items]));
  const found = new Map<string, { gain: number; text: string }[]>();
  for (const item of new Set(index.targetItems.slice(targetStart, targetEnd).flatMap((items) => [...items]))) {
    for (let link = index.linkStart[item] ?? 0; link < (index.linkStart[item + 1] ?? 0); link++) {
      const other = index.linkSource[link] ?? 0;
      if (!source.has(other)) continue;
      const kind = index.kinds[index.targetKind[item] ?? 0] ?? '';
      const [from = '', to = ''] = [index.sourceNames[other], index.targetNames[item]];
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
