import { keptFor } from '../../kept-for.js';
import type { AlignmentUnit } from '../../model/alignment.js';
import type { CheckContext, CheckedPair, PairSide } from '../context.js';
import { counts, isNote } from '../division.js';
import { omissionModel } from './model.js';
import { type Omission, OmissionFinder } from './omission.js';
import { readPairs } from './read-pairs.js';

/** A passage that one side has and the other lacks. */
export interface FoundOmission extends Omission {
  readonly pair: CheckedPair;
  /** The side that has the passage. */
  readonly side: 'source' | 'target';
  /** The unit that is missing whole, where the passage is one of several on its side. */
  readonly unit: AlignmentUnit | undefined;
}

/** The passages without counterpart inside pairs, at most one a pair and side. Worked out once for all rules. */
export const omissions = keptFor((context: CheckContext): readonly FoundOmission[] => [...search(context)]);

/** Nats less that it takes where the passage is a whole unit: units joined because one of them is missing are not rare. */
const SWALLOWED = 2;
/** Share of a unit that must be missing for it to be missing whole, and of the passage that it must be: pieces may take a few words of the next unit along. */
const WHOLE = 0.8;
const OF_PASSAGE = 2 / 3;

function* search(context: CheckContext): Iterable<FoundOmission> {
  const { partialEvidence } = context.thresholds;
  const least = ({ units }: PairSide) => partialEvidence - (units.length > 1 ? SWALLOWED : 0);
  for (const candidate of omissionCandidates(context, omissionModel, least)) {
    const whole = wholeUnit(candidate.pair[candidate.side], candidate);
    if (candidate.evidence < partialEvidence - (whole === undefined ? 0 : SWALLOWED) || isNumber(candidate)) continue;
    yield { ...candidate, unit: whole };
  }
}

/** Whether a passage is no more than a heading's number, its stop included. */
const isNumber = ({ pair, side, span }: Omit<FoundOmission, 'unit'>): boolean => {
  const { start, end } = span;
  return pair.isNumber(pair[side], { start, end: start + pair[side].text.slice(start, end).replace(/[\s.:：–—-]{1,9}$/u, '').length });
};

/** Of each pair and side the passage that most likely has no counterpart. @param least evidence that is of interest. Default: however little there is. */
export function* omissionCandidates(
  context: CheckContext,
  model = omissionModel,
  least = (_: PairSide) => Number.NEGATIVE_INFINITY,
): Iterable<Omit<FoundOmission, 'unit'>> {
  const read = readPairs(context);
  for (const side of ['source', 'target'] as const) {
    const finder = new OmissionFinder(context, read, side, model);
    for (const pair of context.pairs) {
      const unit = pair.pair[side][0];
      if (unit === undefined || !counts(unit.path) || isNote(unit.path) || !pair.isComparable) continue;
      const omission = finder.find(pair, least(pair[side]));
      if (omission !== undefined) yield { ...omission, pair, side };
    }
  }
}

/** The unit that a passage is, or nearly is, where its side has several. */
function wholeUnit(side: PairSide, { span }: Omission): AlignmentUnit | undefined {
  if (side.units.length < 2) return undefined;
  return side.units.find((unit) => {
    const start = side.startOf(unit);
    const end = start + unit.text.length;
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    return shared >= WHOLE * unit.text.length && shared >= OF_PASSAGE * (span.end - span.start);
  });
}

/** The units that a pair of several swallowed although nothing on the other side stands for them. */
export function swallowed(context: CheckContext, side: 'source' | 'target'): ReadonlyMap<AlignmentUnit, FoundOmission> {
  const units = new Map<AlignmentUnit, FoundOmission>();
  for (const each of omissions(context)) if (each.side === side && each.unit !== undefined) units.set(each.unit, each);
  return units;
}
