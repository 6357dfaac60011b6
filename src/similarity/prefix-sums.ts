/** How much of something the units before each one have together: one more than there are units. */
export function prefixSums(units: number, countIn: (unit: number) => number): Int32Array {
  const sums = new Int32Array(units + 1);
  for (let unit = 0; unit < units; unit++) sums[unit + 1] = (sums[unit] ?? 0) + countIn(unit);
  return sums;
}

/** How much the units `start` to `end`, exclusive, have. */
export const within = (sums: Int32Array, start: number, end: number): number => (sums[end] ?? 0) - (sums[start] ?? 0);
