import type { Alignment } from '../model/alignment.js';

/** A unit of one version, numbered through all versions. */
export type Node = number;

/** Which nodes are whose: the versions one after the other. */
export class Nodes {
  readonly starts: readonly number[];
  readonly size: number;
  readonly versionOf: Int32Array;

  constructor(lengths: readonly number[]) {
    const starts: number[] = [];
    let size = 0;
    for (const length of lengths) {
      starts.push(size);
      size += length;
    }
    this.starts = starts;
    this.size = size;
    this.versionOf = new Int32Array(size);
    lengths.forEach((length, version) => {
      this.versionOf.fill(version, starts[version], (starts[version] ?? 0) + length);
    });
  }

  node(version: number, index: number): Node {
    return (this.starts[version] ?? 0) + index;
  }

  index(node: Node): number {
    return node - (this.starts[this.versionOf[node] ?? 0] ?? 0);
  }
}

/** Links between nodes with their weight, 0..1; both ways. */
export type Links = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** One alignment of two of the versions. */
export interface PairAlignment {
  readonly source: number;
  readonly target: number;
  readonly alignment: Alignment;
}

/** The links that pairwise alignments draw: each unit of a pair with each of the other side, as sure as the pair is. */
export function directLinks(nodes: Nodes, pairs: readonly PairAlignment[]): Links {
  const links = new Map<number, Map<number, number>>();
  const put = (from: number, to: number, weight: number) => {
    const row = links.get(from) ?? new Map<number, number>();
    row.set(to, Math.max(row.get(to) ?? 0, weight));
    links.set(from, row);
  };
  for (const { source, target, alignment } of pairs) {
    const [sources, targets] = (['source', 'target'] as const).map(
      (side) => new Map(alignment[side].clauses.map((unit, index) => [unit.path, index])),
    );
    for (const pair of alignment.pairs) {
      for (const one of pair.source) {
        for (const other of pair.target) {
          const [a, b] = [nodes.node(source, sources?.get(one.path) ?? 0), nodes.node(target, targets?.get(other.path) ?? 0)];
          put(a, b, pair.confidence);
          put(b, a, pair.confidence);
        }
      }
    }
  }
  return links;
}

/**
 * The links again after every other version has voted: two units belong together as far as their direct link says so and as far as third
 * versions link both to the same unit (the consistency of T-Coffee, Notredame et al. 2000). Weight: the mean over direct link and voters.
 * A version that has nothing for either of the two abstains.
 */
export function votedLinks(nodes: Nodes, direct: Links): Links {
  const voters = new Map([...direct].map(([node, row]) => [node, new Set([...row.keys()].map((other) => nodes.versionOf[other]))]));
  const voted = new Map<number, Map<number, number>>();
  for (const [node, row] of direct) {
    const sums = new Map<number, number>();
    for (const [other, weight] of row) sums.set(other, (sums.get(other) ?? 0) + weight);
    for (const [via, first] of row) {
      for (const [other, second] of direct.get(via) ?? []) {
        if (nodes.versionOf[other] === nodes.versionOf[node]) continue;
        sums.set(other, (sums.get(other) ?? 0) + Math.min(first, second));
      }
    }
    for (const [other, sum] of sums) {
      const asked = new Set([...(voters.get(node) ?? []), ...(voters.get(other) ?? [])]);
      asked.delete(nodes.versionOf[node]);
      asked.delete(nodes.versionOf[other]);
      sums.set(other, sum / (asked.size + 1));
    }
    voted.set(node, sums);
  }
  return voted;
}
