import { withMoved } from '../align/given.js';
import type { Alignment, AlignmentPair, AlignmentSide, AlignmentUnit } from '../model/alignment.js';
import type { Concordance } from '../model/concordance.js';

/** The alignment of two versions that a concordance holds. Rows that stand out of order in the target are moved. */
export function alignmentOfRows(concordance: Concordance, source: string, target: string): Alignment {
  const side = (language: string): AlignmentSide => concordance.sides[language] ?? { language, symbol: null, title: null, clauses: [] };
  const [from, to] = [side(source), side(target)];
  const order = new Map(from.clauses.map((unit, at) => [unit, at]));
  const pairs = concordance.rows.flatMap(({ cells, confidence }) => {
    const [own, other] = [cells[source] ?? [], cells[target] ?? []];
    return own.length + other.length === 0 ? [] : [{ ...pairOf(own, other), confidence }];
  });
  const place = ({ source: [first] }: AlignmentPair) => first && order.get(first);
  return { unit: concordance.unit, source: from, target: to, pairs: withMoved(sortedByPlace(pairs, place), to) };
}

/** In the order of their places; what has none stays behind what it stood behind. */
function sortedByPlace(pairs: readonly AlignmentPair[], place: (pair: AlignmentPair) => number | undefined): AlignmentPair[] {
  let last = -1;
  const keyed = pairs.map((pair, at) => {
    last = place(pair) ?? last;
    return { pair, key: last, at };
  });
  return keyed.sort((a, b) => a.key - b.key || a.at - b.at).map(({ pair }) => pair);
}

function pairOf(source: readonly AlignmentUnit[], target: readonly AlignmentUnit[]) {
  const paths = (units: readonly AlignmentUnit[]) => units.map(({ path }) => path).join('+');
  return { id: `${paths(source)}=${paths(target)}`, type: `${source.length}-${target.length}`, source, target, cost: 0, evidence: [] };
}
