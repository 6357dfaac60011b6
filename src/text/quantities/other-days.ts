import type { Quantity } from '../../model/quantity.js';

const DAY = /^(?<year>\d{4}|-)-(?<day>\d\d-\d\d)$/;

/** Whether two dates may be the same day: the year may be left out. */
function mayBeSame(one: Quantity, other: Quantity): boolean {
  const [a, b] = [DAY.exec(one.value)?.groups, DAY.exec(other.value)?.groups];
  return a?.day === b?.day && (a?.year === b?.year || a?.year === '-' || b?.year === '-');
}

/**
 * The days that only one side names, where the other names as many that this one doesn't: 15 March and 20 April are not 15 April and 20 March, though
 * all their figures stand there. Where numbers or years differ besides, days may be put together otherwise: 1–12 June is from 1 June to day 12.
 */
export function otherDays(these: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const only = (own: readonly Quantity[], other: readonly Quantity[]) =>
    own.filter((each) => isDay(each) && !other.some((day) => isDay(day) && mayBeSame(each, day)));
  const [own, other] = [only(these, others), only(others, these)];
  const bare = (all: readonly Quantity[]) =>
    all
      .filter(({ kind }) => kind === 'number' || kind === 'year')
      .map(({ value }) => value)
      .sort();
  return own.length === other.length && `${bare(these)}` === `${bare(others)}` ? own : [];
}

const isDay = ({ kind, value }: Quantity): boolean => kind === 'date' && DAY.test(value);
