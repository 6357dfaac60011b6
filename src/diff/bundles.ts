import type { AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import type { RevisedPair } from '../model/diff.js';

/** What belongs together when an alignment is carried over: pairs of the alignment and changes of the text that share older clauses. */
export interface Bundle {
  /** Clauses of the new state. */
  readonly newer: readonly AlignmentUnit[];
  /** Clauses of the other side. */
  readonly others: readonly AlignmentUnit[];
  readonly changes: readonly RevisedPair[];
  /** 0..1: the product over pairs and changes. */
  readonly confidence: number;
}

/**
 * Bundles the pairs of an alignment with the changes of one of its sides, whose older clauses both hold.
 *
 * @param side of the alignment that has changed.
 */
export function bundlesOf(pairs: readonly AlignmentPair[], changes: readonly RevisedPair[], side: 'source' | 'target'): Bundle[] {
  const groups = new Groups();
  for (const pair of pairs) groups.join(pair[side]);
  for (const change of changes) groups.join(change.source);
  const parts = new Map<string, { pairs: AlignmentPair[]; changes: RevisedPair[] }>();
  // What holds no older clause stands by itself.
  const partOf = (units: readonly AlignmentUnit[], id: string) => {
    const key = units[0] === undefined ? `alone ${id}` : groups.of(units[0].path);
    const part = parts.get(key) ?? { pairs: [], changes: [] };
    parts.set(key, part);
    return part;
  };
  for (const pair of pairs) partOf(pair[side], pair.id).pairs.push(pair);
  for (const change of changes) partOf(change.source, `change ${change.id}`).changes.push(change);
  const other = side === 'source' ? 'target' : 'source';
  return [...parts.values()].map((part) => ({
    newer: part.changes.flatMap(({ target }) => target),
    others: part.pairs.flatMap((pair) => pair[other]),
    changes: part.changes,
    confidence: [...part.pairs, ...part.changes].reduce((product, { confidence }) => product * confidence, 1),
  }));
}

/** Paths that belong together (union–find). */
class Groups {
  readonly #parent = new Map<string, string>();

  of(path: string): string {
    let root = path;
    for (let next = this.#parent.get(root); next !== undefined && next !== root; next = this.#parent.get(root)) root = next;
    return root;
  }

  join(units: readonly AlignmentUnit[]): void {
    const [first, ...rest] = units;
    if (first !== undefined) for (const { path } of rest) this.#parent.set(this.of(path), this.of(first.path));
  }
}
