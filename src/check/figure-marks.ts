import type { Quantity } from '../model/quantity.js';
import type { CheckedPair, PairSide } from './context.js';
import type { Mark } from './names.js';

/** Nats for a figure without counterpart; for one in whose place another stands; for one left out as correct translations do; and against one that has its own. */
const FIGURE_MISSING = 2.6;
const FIGURE_REPLACED = 1.2;
const FIGURE_DOUBTFUL = 0.6;
const FIGURE_FOUND = 2.3;

/** What the figures of a side say of the passages that they stand in. Marks and note marks say nothing. */
export function figureMarks(pair: CheckedPair, own: PairSide): Mark[] {
  if (own.quantities.length === 0) return [];
  const { source, target, doubtful } = pair.difference;
  const { side } = own.version;
  const [missing, others] = side === 'source' ? [source, target] : [target, source];
  const values = new Map<string, number>();
  for (const { value } of own.quantities) values.set(value, (values.get(value) ?? 0) + 1);
  const natsOf = (quantity: Quantity): number => {
    if (missing.includes(quantity)) return others.length > 0 ? FIGURE_REPLACED : FIGURE_MISSING;
    if (doubtful[side].includes(quantity)) return FIGURE_DOUBTFUL;
    return values.get(quantity.value) === 1 ? -FIGURE_FOUND : 0;
  };
  return own.quantities
    .filter(({ kind }) => kind !== 'mark' && kind !== 'note')
    .map((quantity) => ({ span: quantity.span, nats: natsOf(quantity) }));
}
