import type { Alignment, AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import type { Concordance } from '../model/concordance.js';

/** The alignment of two versions that a concordance holds. Rows that stand out of order in the target are moved. */
export function alignmentOfRows(concordance: Concordance, source: string, target: string): Alignment {
  const [from, to] = [concordance.sides[source], concordance.sides[target]];
  const none = { language: source, symbol: null, title: null, clauses: [] };
  const rows = concordance.rows.filter(({ cells }) => (cells[source]?.length ?? 0) + (cells[target]?.length ?? 0) > 0);
  const order = new Map((to?.clauses ?? []).map((unit, at) => [unit, at]));
  const sourceOrder = new Map((from?.clauses ?? []).map((unit, at) => [unit, at]));
  const filled = rows
    .flatMap(({ cells }) => {
      const [a, b] = [cells[source]?.[0], cells[target]?.[0]];
      return a === undefined || b === undefined ? [] : [{ first: a, at: order.get(b) ?? 0, sourceAt: sourceOrder.get(a) ?? 0 }];
    })
    .sort((a, b) => a.sourceAt - b.sourceAt);
  const inOrder = new Set(longestAscending(filled.map(({ at }) => at)).map((k) => filled[k]?.first));
  const pairs = rows.map(({ cells, confidence }): AlignmentPair => {
    const [own, other] = [cells[source] ?? [], cells[target] ?? []];
    const isMoved = own[0] !== undefined && other.length > 0 && !inOrder.has(own[0]);
    return { ...pairOf(own, other), confidence, ...(isMoved ? { moved: true } : {}) };
  });
  return { unit: concordance.unit, source: from ?? none, target: to ?? { ...none, language: target }, pairs };
}

function pairOf(source: readonly AlignmentUnit[], target: readonly AlignmentUnit[]) {
  const paths = (units: readonly AlignmentUnit[]) => units.map(({ path }) => path).join('+');
  return { id: `${paths(source)}=${paths(target)}`, type: `${source.length}-${target.length}`, source, target, cost: 0, evidence: [] };
}

/** Indices of a longest strictly ascending subsequence. Quadratic. */
function longestAscending(values: readonly number[]): number[] {
  const best = values.map(() => 1);
  const before = values.map(() => -1);
  let last = values.length > 0 ? 0 : -1;
  values.forEach((value, k) => {
    for (let j = 0; j < k; j++) {
      if ((values[j] ?? 0) < value && (best[j] ?? 0) + 1 > (best[k] ?? 0)) [best[k], before[k]] = [(best[j] ?? 0) + 1, j];
    }
    if ((best[k] ?? 0) > (best[last] ?? 0)) last = k;
  });
  const chain: number[] = [];
  for (let k = last; k >= 0; k = before[k] ?? -1) chain.unshift(k);
  return chain;
}
