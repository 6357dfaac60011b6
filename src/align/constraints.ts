/** What the caller has fixed or forbidden, as a question about one bead. */
export interface Constraints {
  /** True where a bead, by half-open ranges of unit indices from 0, agrees with everything fixed and forbidden. */
  allows(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): boolean;
}

/** Units of both sides that are paired, by index. */
export interface IndexPair {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/**
 * A bead that touches a unit of a fixed pair must be that pair, and one that joins two units that were refused is not allowed.
 *
 * @param refused `source:target` of every two units that must not come together.
 */
export function constraintsOf(fixed: readonly IndexPair[], refused: ReadonlySet<string>): Constraints {
  const fixedSource = new Map(fixed.flatMap((pair) => pair.source.map((unit) => [unit, pair] as const)));
  const fixedTarget = new Map(fixed.flatMap((pair) => pair.target.map((unit) => [unit, pair] as const)));
  const isExactly = (pair: IndexPair, [a, b, c, d]: readonly [number, number, number, number]) => {
    // A fixed omission is one bead a unit, as every omission is.
    if (pair.target.length === 0) return c === d && b - a === 1;
    if (pair.source.length === 0) return a === b && d - c === 1;
    return (
      pair.source.length === b - a &&
      pair.target.length === d - c &&
      pair.source.every((s) => s >= a && s < b) &&
      pair.target.every((t) => t >= c && t < d)
    );
  };
  return {
    allows(a, b, c, d) {
      for (let s = a; s < b; s++) {
        const pair = fixedSource.get(s);
        if (pair !== undefined && !isExactly(pair, [a, b, c, d])) return false;
      }
      for (let t = c; t < d; t++) {
        const pair = fixedTarget.get(t);
        if (pair !== undefined && !isExactly(pair, [a, b, c, d])) return false;
      }
      if (refused.size > 0) for (let s = a; s < b; s++) for (let t = c; t < d; t++) if (refused.has(`${s}:${t}`)) return false;
      return true;
    },
  };
}
