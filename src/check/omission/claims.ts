/** A translation of a term of a segment that stands in the other text, by its number there, and what finding it is worth in nats. */
export interface Link {
  readonly target: number;
  readonly nats: number;
}

/**
 * Shares out the segments of the other text: each to the segment whose terms it translates most.
 *
 * @param links of each segment.
 * @param others the terms of each segment of the other text, by number.
 * @returns for each segment of the other text the index of the segment that claims it; −1 where none does.
 */
export function claimants(links: readonly (readonly Link[])[], others: readonly (readonly number[])[]): number[] {
  const holders = new Map<number, number[]>();
  others.forEach((terms, other) => {
    for (const term of terms) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [other]);
      else known.push(other);
    }
  });
  const sums = others.map(() => links.map(() => 0));
  links.forEach((own, segment) => {
    for (const { target, nats } of own) {
      const held = holders.get(target) ?? [];
      for (const other of held) {
        const row = sums[other];
        if (row !== undefined) row[segment] = (row[segment] ?? 0) + nats / held.length;
      }
    }
  });
  return sums.map(highest);
}

/** The index of the highest of some sums; −1 where none is above 0. */
function highest(sums: readonly number[]): number {
  let best = -1;
  sums.forEach((sum, index) => {
    if (sum > (sums[best] ?? 0)) best = index;
  });
  return best;
}
