import type { LexiconEntry } from '../model/lexicon.js';

/** Two units that are translations, cut into terms. */
export interface TermPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

export interface Model1Options {
  /** Rounds of expectation–maximisation. Range 1–20, default 5. */
  readonly iterations?: number;
  /** Translations whose probabilities, multiplied and rooted, lie below this are dropped. Range 0–1, default 0.05. */
  readonly minProbability?: number;
  /** Pairs in which two terms must meet. Default 2. */
  readonly minCount?: number;
  /** Terms that stand in a larger share of the units are passed over: they say little and cost most of the time. Range 0–1, default 1. */
  readonly maxShare?: number;
}

/** Terms of a unit beyond this many are passed over: their product would fill the memory. */
const LONGEST = 120;

/** Every meeting of a source term with a target term, in flat arrays: EM then only walks over them. */
interface Meetings {
  readonly sourceTerms: readonly string[];
  readonly targetTerms: readonly string[];
  /** Term ids of each distinct pair of terms. */
  readonly pairSource: Int32Array;
  readonly pairTarget: Int32Array;
  /** In how many units each pair met. */
  readonly pairCount: Int32Array;
  /** For each unit: its sizes, and the pair ids row by row (all targets of the first source term, then of the second …). */
  readonly sizes: Int32Array;
  readonly cells: Int32Array;
}

/**
 * Learns translation probabilities from aligned units: IBM Model 1 (Brown et al. 1993) by expectation–maximisation in both directions;
 * kept is what both directions support. Terms are compared as sets: a term that stands twice in a unit counts once.
 *
 * Time and memory are linear in the sum of |source| × |target| over the units.
 */
export function learnModel1(pairs: readonly TermPair[], options: Model1Options = {}): LexiconEntry[] {
  const { iterations = 5, minProbability = 0.05, minCount = 2, maxShare = 1 } = options;
  const meetings = collectMeetings(withoutCommon(pairs, maxShare));
  const forward = expectationMaximisation(meetings, iterations, 'forward');
  const backward = expectationMaximisation(meetings, iterations, 'backward');
  const entries: LexiconEntry[] = [];
  for (let p = 0; p < meetings.pairSource.length; p++) {
    const f = forward[p] ?? 0;
    const b = backward[p] ?? 0;
    if ((meetings.pairCount[p] ?? 0) < minCount || Math.sqrt(f * b) < minProbability) continue;
    entries.push({
      source: meetings.sourceTerms[meetings.pairSource[p] ?? 0] ?? '',
      target: meetings.targetTerms[meetings.pairTarget[p] ?? 0] ?? '',
      probability: f,
      backward: b,
    });
  }
  return entries;
}

function withoutCommon(pairs: readonly TermPair[], maxShare: number): readonly TermPair[] {
  if (maxShare >= 1) return pairs;
  const common = (units: readonly (readonly string[])[]) => {
    const counts = new Map<string, number>();
    for (const unit of units) for (const term of new Set(unit)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return new Set([...counts].filter(([, count]) => count > Math.max(4, maxShare * units.length)).map(([term]) => term));
  };
  const [source, target] = [common(pairs.map((pair) => pair.source)), common(pairs.map((pair) => pair.target))];
  return pairs.map((pair) => ({
    source: pair.source.filter((term) => !source.has(term)),
    target: pair.target.filter((term) => !target.has(term)),
  }));
}

function numberTerms(ids: Map<string, number>, names: string[], terms: readonly string[]): number[] {
  return [...new Set(terms.slice(0, LONGEST))].map((term) => {
    let id = ids.get(term);
    if (id === undefined) {
      id = names.length;
      ids.set(term, id);
      names.push(term);
    }
    return id;
  });
}

function collectMeetings(pairs: readonly TermPair[]): Meetings {
  const sourceIds = new Map<string, number>();
  const targetIds = new Map<string, number>();
  const sourceTerms: string[] = [];
  const targetTerms: string[] = [];
  const units = pairs.map(
    (pair) => [numberTerms(sourceIds, sourceTerms, pair.source), numberTerms(targetIds, targetTerms, pair.target)] as const,
  );
  const total = units.reduce((sum, [source, target]) => sum + source.length * target.length, 0);
  const cells = new Int32Array(total);
  const sizes = new Int32Array(units.length * 2);
  // One bucket of pairs a source term: a small map each is faster than one large one.
  const buckets = Array.from({ length: sourceTerms.length }, () => new Map<number, number>());
  const pairSource: number[] = [];
  const pairTarget: number[] = [];
  const pairCount: number[] = [];
  let at = 0;
  units.forEach(([source, target], unit) => {
    sizes[2 * unit] = source.length;
    sizes[2 * unit + 1] = target.length;
    for (const s of source) {
      const bucket = buckets[s] ?? new Map<number, number>();
      for (const t of target) {
        let id = bucket.get(t);
        if (id === undefined) {
          id = pairSource.length;
          bucket.set(t, id);
          pairSource.push(s);
          pairTarget.push(t);
          pairCount.push(0);
        }
        pairCount[id] = (pairCount[id] ?? 0) + 1;
        cells[at++] = id;
      }
    }
  });
  return {
    sourceTerms,
    targetTerms,
    pairSource: Int32Array.from(pairSource),
    pairTarget: Int32Array.from(pairTarget),
    pairCount: Int32Array.from(pairCount),
    sizes,
    cells,
  };
}

/** t(target | source) of every pair for `forward`, t(source | target) for `backward`. */
function expectationMaximisation(meetings: Meetings, iterations: number, direction: 'forward' | 'backward'): Float64Array {
  const { cells, sizes, pairSource, pairTarget } = meetings;
  const given = direction === 'forward' ? pairSource : pairTarget;
  const totals = new Float64Array(direction === 'forward' ? meetings.sourceTerms.length : meetings.targetTerms.length);
  let probability = new Float64Array(pairSource.length).fill(1);
  for (let round = 0; round < iterations; round++) {
    const counts = new Float64Array(pairSource.length);
    let base = 0;
    for (let unit = 0; unit * 2 < sizes.length; unit++) {
      const m = sizes[2 * unit] ?? 0;
      const n = sizes[2 * unit + 1] ?? 0;
      // Each generated term shares one count among the terms of the other side that may have made it.
      const [generated, givers, stepGenerated, stepGivers] = direction === 'forward' ? [n, m, 1, n] : [m, n, n, 1];
      for (let g = 0; g < generated; g++) {
        const from = base + g * stepGenerated;
        let sum = 0;
        for (let k = 0, at = from; k < givers; k++, at += stepGivers) sum += probability[cells[at] ?? 0] ?? 0;
        if (sum <= 0) continue;
        for (let k = 0, at = from; k < givers; k++, at += stepGivers) {
          const cell = cells[at] ?? 0;
          counts[cell] = (counts[cell] ?? 0) + (probability[cell] ?? 0) / sum;
        }
      }
      base += m * n;
    }
    totals.fill(0);
    for (let p = 0; p < counts.length; p++) totals[given[p] ?? 0] = (totals[given[p] ?? 0] ?? 0) + (counts[p] ?? 0);
    for (let p = 0; p < counts.length; p++) counts[p] = (counts[p] ?? 0) / ((totals[given[p] ?? 0] ?? 0) || 1);
    probability = counts;
  }
  return probability;
}
