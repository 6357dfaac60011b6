import type { QuantityKind } from '../../model/quantity.js';
import type { FilledSlot, Match } from './match.js';

/** A quantity in terms of items. */
export interface ItemQuantity {
  readonly kind: QuantityKind;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly approximate?: boolean;
}

/** What the values are that stand in tables themselves, by a sign of their form: `P3Y`, `12:00`, `1/2`, `Q3` for the third quarter. */
const FORMS: Readonly<Record<string, QuantityKind>> = { P: 'duration', ':': 'time', '/': 'fraction', Q: 'period', H: 'period' };

/** The quantities that a match gives: one, or one for each member of a list. */
export function quantityValues(match: Match, from: number): ItemQuantity[] {
  if (match.kind === 'idioms') return [];
  const approximate = match.slots.some(({ taken }) => taken[0]?.approximate === true);
  const form = FORMS[/[P:/QH]/.exec(match.kind)?.[0] ?? ''];
  if (form !== undefined) return [{ kind: form, value: filledValue(match), from, to: match.to, approximate }];
  const whole = match.slots.find(({ slot }) => slot === '#u')?.taken[0]?.kind;
  const kind = whole ?? ((match.kind === 'century' ? 'ordinal' : match.kind === 'afternoon' ? 'time' : match.kind) as QuantityKind);
  const list = listOf(match);
  if (list !== undefined)
    return list.taken.map((taken, index) => ({
      kind,
      value: matchValue({ ...match, slots: [{ slot: list.slot, taken: [taken] }, ...match.slots.filter((each) => !isList(each))] }),
      from: index === 0 ? from : taken.from,
      to: index === list.taken.length - 1 ? match.to : taken.to,
    }));
  // Supplement No. 53A is number 53: not all versions are read with the letter.
  const value = kind === 'number' ? matchValue(match).replace(/[A-Z]$/, '') : matchValue(match);
  const isBare = match.slots.length === 1 && match.slots[0]?.slot === '#q';
  return [{ ...(isBare ? slashed(value) : { kind, value }), from, to: match.to, approximate }];
}

/** The members of a list; two months, where the two names of one contradict each other (`حزيران/يوليه`), are one too. */
function listOf({ slots }: Match): FilledSlot | undefined {
  const lists = slots.filter(isList);
  const taken = lists.flatMap((each) => each.taken);
  const [first] = lists;
  return first !== undefined && taken.some(({ value }) => value !== taken[0]?.value) ? { ...first, taken } : undefined;
}

const isList = ({ slot }: FilledSlot): boolean => slot === '#m' || slot.endsWith('+');

/** Two numbers with a slash are a fraction (1/3), a biennium (2014/15), or else a resolution (60/251). */
function slashed(value: string): { kind: QuantityKind; value: string } {
  const [first = '', second = ''] = value.split('/');
  if (Number(first) < Number(second) && Number(second) <= 10) return { kind: 'fraction', value };
  const isNext = /^(?:19|20)\d\d$/.test(first) && second.length === 2 && (Number(first) + 1) % 100 === Number(second);
  return isNext ? { kind: 'period', value: periodValue(first, second) } : { kind: 'resolution', value };
}

function matchValue({ kind, slots }: Match): string {
  const of = (name: RegExp) => slots.find(({ slot }) => name.test(slot))?.taken[0]?.value;
  if (kind === 'date') return dateValue(of(/#y/i), of(/#[mw]/i), of(/#d/));
  const values = slots.map(({ taken }) => taken[0]?.value ?? '');
  if (kind === 'time' || kind === 'afternoon') {
    const [hour = '', minute = values[1]] = (values[0] ?? '').split('.');
    return timeValue(kind === 'time' ? Number(hour) : (Number(hour) % 12) + 12, minute);
  }
  if (kind === 'period') return periodValue(values[0] ?? '', values[1] ?? '');
  if (kind === 'fraction') return `${of(/#k?$/i) ?? '1'}/${of(/#n/i) ?? ''}`;
  const parts = slots.filter(({ slot }) => /#[pst]/.test(slot)).map(({ taken }) => taken[0]?.value ?? '');
  if (parts.length > 0) return `${of(/#[cu]/) ?? ''}${parts.join('')}`.replace(/^\(([^()]+)\)/, '$1');
  return values.join('.');
}

/** ISO 8601: `2006-03-15`, `2006-03`; without a year `--03-15`. */
function dateValue(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const after = (value?: string) => (value === undefined ? '' : `-${value.padStart(2, '0')}`);
  return (year ?? '-') + after(month) + after(day);
}

/** A value with what was left open filled in: `P3Y`, `P1Y6M`. */
function filledValue({ kind, slots }: Match): string {
  let next = 0;
  const value = kind.replace(/#/g, () => (slots[next++]?.taken[0]?.value ?? '').replace(/\.0+$/, ''));
  return value.replace(/\.5Y$/, 'Y6M');
}

/** ISO 8601: `15:05`. */
function timeValue(hour: number, minute = '00'): string {
  return `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** `2014/15`, `2014-2015`. */
function periodValue(first: string, last: string): string {
  return `${first}-${first.slice(0, -last.length)}${last}`;
}
