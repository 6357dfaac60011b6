import { expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT, PLACE, SIDE } from '../arguments/values.js';
import { keptFor } from '../kept-for.js';
import type { Alignment, AlignmentPair, AlignmentUnit } from '../model/alignment.js';

/** Which side a place is in. */
export interface CounterpartOptions {
  /** The side that the path or offset belongs to. Default `source`. */
  readonly side?: 'source' | 'target';
}

interface SideIndex {
  readonly pairOfPath: ReadonlyMap<string, AlignmentPair>;
  /** Units by start of their span. */
  readonly ordered: readonly AlignmentUnit[];
}

/**
 * The units of the other side that a clause is aligned with: empty where it has no counterpart, or where no unit stands at the place.
 *
 * @param place a path (`op.8`), or a UTF-16 offset from 0 into the text of its side, as a cursor gives it. O(log n) after the first call.
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment or no place, `invalid-option` for an option that there is not.
 *
 * @example
 * ```ts
 * const alignment = alignLines(['第一。', '第二。'], ['First.', 'Second.'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * counterpartsOf(alignment, 'line.1').map((unit) => unit.text); // ["Second."]
 * ```
 */
export function counterpartsOf(alignment: Alignment, place: string | number, options: CounterpartOptions = {}): readonly AlignmentUnit[] {
  expectArguments('counterpartsOf', ALIGNMENT, { alignment });
  expectArguments('counterpartsOf', PLACE, { place });
  expectOptions('counterpartsOf', { side: SIDE }, options);
  const { side = 'source' } = options;
  const index = indexOf(alignment)[side];
  const path = typeof place === 'string' ? place : unitAt(index.ordered, place)?.path;
  const pair = path === undefined ? undefined : index.pairOfPath.get(path);
  return pair?.[side === 'source' ? 'target' : 'source'] ?? [];
}

const indexOf = keptFor((alignment: Alignment) => {
  const sideIndex = (side: 'source' | 'target'): SideIndex => ({
    pairOfPath: new Map(alignment.pairs.flatMap((pair) => pair[side].map((unit) => [unit.path, pair] as const))),
    ordered: [...alignment[side].clauses].sort((a, b) => a.span.start - b.span.start),
  });
  return { source: sideIndex('source'), target: sideIndex('target') };
});

/** The unit whose span holds an offset. A note body may stand inside another clause's hull: the narrowest span wins. */
function unitAt(ordered: readonly AlignmentUnit[], offset: number): AlignmentUnit | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= 0; k--) {
    const unit = ordered[k];
    if (unit !== undefined && offset < unit.span.end) return unit;
    if (low - k > MOST_NESTED) return undefined;
  }
  return undefined;
}

/** Units that may begin inside one that they interrupt. */
const MOST_NESTED = 8;
