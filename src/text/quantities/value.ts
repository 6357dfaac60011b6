import type { QuantityKind } from '../../model/quantity.js';
import type { Match } from './match.js';

/** A quantity in terms of items. */
export interface ItemQuantity {
  readonly kind: QuantityKind;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The quantities that a match gives: one, or one for each member of a list. */
export function quantityValues(match: Match, from: number): ItemQuantity[] {
  if (match.kind === 'idioms') return [];
  const kind = (match.kind === 'century' ? 'ordinal' : match.kind) as QuantityKind;
  const list = match.slots.find(({ slot, taken }) => slot.endsWith('+') && taken.length > 1)?.taken;
  if (list !== undefined)
    return list.map(({ value, from: first, to }, index) => ({
      kind,
      value,
      from: index === 0 ? from : first,
      to: index === list.length - 1 ? match.to : to,
    }));
  return [{ kind, value: valueOf(match), from, to: match.to }];
}

function valueOf({ kind, slots }: Match): string {
  const of = (...names: string[]) => slots.find(({ slot }) => names.includes(slot))?.taken[0]?.value;
  if (kind === 'date') return dateValue(of('#y', '#Y'), of('#m', '#M'), of('#d'));
  const values = slots.map(({ taken }) => taken[0]?.value ?? '');
  if (kind === 'period') return periodValue(values[0] ?? '', values[1] ?? '');
  if (kind === 'fraction') return values.join('/');
  const part = of('#p');
  if (part !== undefined) return `${of('#c') ?? ''}${part.replace(/^[^(]*/, '($&)')}`;
  return (
    (values[0] ?? '') +
    values
      .slice(1)
      .map((value) => `(${value})`)
      .join('')
  );
}

/** ISO 8601: `2006-03-15`, `2006-03`; without a year `--03-15`. */
function dateValue(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const two = (value: string) => value.padStart(2, '0');
  return (year === undefined ? '-' : year) + (month === undefined ? '' : `-${two(month)}`) + (day === undefined ? '' : `-${two(day)}`);
}

/** `2014/15`, `2014-2015`. */
function periodValue(first: string, last: string): string {
  return `${first}-${last.length === 2 ? first.slice(0, 2) + last : last}`;
}
