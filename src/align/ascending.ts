/** Indices of a longest strictly ascending subsequence, by patience sorting: O(n log n). Of several, the one whose last values are least. */
export function longestAscending(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = values.map((value, k) => {
    const at = firstNotBelow(tails, values, value);
    tails[at] = k;
    return at > 0 ? (tails[at - 1] ?? -1) : -1;
  });
  const chain: number[] = [];
  for (let k = tails[tails.length - 1] ?? -1; k >= 0; k = before[k] ?? -1) chain.unshift(k);
  return chain;
}

function firstNotBelow(tails: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
