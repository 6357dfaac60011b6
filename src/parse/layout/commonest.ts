/** The value that comes most often, the first of those that come as often; null where there is none. */
export function commonest<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  let [best, most]: [T | null, number] = [null, 0];
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}
