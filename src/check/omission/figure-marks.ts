import type { Quantity } from '../../model/quantity.js';
import type { CheckedPair, PairSide } from '../context.js';
import type { Mark } from './marks.js';
import type { MarkKind } from './model.js';

/** The figures of a side. Numbers before the text and note marks say nothing. */
export function figureMarks(pair: CheckedPair, own: PairSide, other: PairSide): Mark[] {
  if (own.quantities.length === 0) return [];
  const [here, there] = [countsOf(own), countsOf(other)];
  const { source, target, doubtful } = pair.difference;
  const { side } = own.version;
  const [missing, others] = side === 'source' ? [source, target] : [target, source];
  const kindOf = (quantity: Quantity): MarkKind | undefined => {
    if (missing.includes(quantity)) return others.length > 0 ? 'figureReplaced' : 'figureMissing';
    if (doubtful[side].includes(quantity)) return doubtfulKind(quantity, other);
    if (here(quantity.value) === 1) return 'figureFound';
    return there(quantity.value) < here(quantity.value) ? 'figureFewer' : undefined;
  };
  return own.quantities.flatMap((quantity): Mark[] => {
    const kind = quantity.kind === 'mark' || quantity.kind === 'note' ? undefined : kindOf(quantity);
    return kind === undefined ? [] : [{ span: quantity.span, kind }];
  });
}

/** A year that is printed nowhere and a number in words say more than the rest: 1 and 2, dates whose year stands elsewhere, codes. */
function doubtfulKind({ kind, value, text }: Quantity, { quantities }: PairSide): MarkKind {
  if (kind === 'year' || (kind === 'period' && /^\d/.test(value))) return 'yearDoubtful';
  const year = kind === 'date' ? /^\d{4}/.exec(value)?.[0] : undefined;
  if (year !== undefined && !quantities.some((each) => each.value.includes(year))) return 'yearDoubtful';
  return /\p{Nd}/u.test(text) || /^P?[12]\D*$/.test(value) ? 'figureDoubtful' : 'wordDoubtful';
}

/** How often a value is printed. */
function countsOf({ quantities }: PairSide): (value: string) => number {
  const counts = new Map<string, number>();
  for (const { value } of quantities) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => counts.get(value) ?? 0;
}
