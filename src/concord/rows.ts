import type { Links, Nodes } from './links.js';

/** Links weaker than this join nothing: fewer than half of the versions speak for them. */
const MAJORITY = 0.5;

/** A row in the making: nodes that belong together. */
export type Group = readonly number[];

/**
 * Joins nodes to groups, the best-voted links first. A group takes another only where one of
 * their units is voted for by the other's versions, and where no version would have units in it that aren't neighbours: so one wrong link doesn't draw two rows together.
 */
export function groupNodes(nodes: Nodes, links: Links): Group[] {
  const groupOf = Array.from({ length: nodes.size }, (_, node): number[] => [node]);
  const edges: { a: number; b: number; weight: number }[] = [];
  for (const [a, row] of links) for (const [b, weight] of row) if (a < b && weight >= MAJORITY) edges.push({ a, b, weight });
  edges.sort((one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b);
  for (const { a, b } of edges) {
    const [first, second] = [groupOf[a] ?? [], groupOf[b] ?? []];
    if (first === second || !mayJoin(nodes, links, first, second)) continue;
    const joined = [...first, ...second].sort((one, other) => one - other);
    for (const node of joined) groupOf[node] = joined;
  }
  return [...new Set(groupOf)];
}

function mayJoin(nodes: Nodes, links: Links, first: Group, second: Group): boolean {
  if (!areNeighbours(nodes, [...first, ...second])) return false;
  return first.some((node) => belongs(nodes, links, node, second)) || second.some((node) => belongs(nodes, links, node, first));
}

/** Whether the versions of a group, on average, link a node to one of their units. A clause that joins two others belongs to both. */
function belongs(nodes: Nodes, links: Links, node: number, group: Group): boolean {
  const best = new Map<number, number>();
  for (const other of group) {
    const version = nodes.versionOf[other] ?? 0;
    if (version !== nodes.versionOf[node]) best.set(version, Math.max(best.get(version) ?? 0, links.get(node)?.get(other) ?? 0));
  }
  const sum = [...best.values()].reduce((total, weight) => total + weight, 0);
  return best.size > 0 && sum / best.size >= MAJORITY;
}

/** Whether the units of each version in a group follow each other. */
function areNeighbours(nodes: Nodes, group: Group): boolean {
  const ordered = [...group].sort((a, b) => a - b);
  return ordered.every((node, k) => {
    const before = ordered[k - 1];
    return before === undefined || nodes.versionOf[before] !== nodes.versionOf[node] || node === before + 1;
  });
}

/** How sure a group is: the mean of the direct links between its versions, a missing one counting nought. */
export function groupConfidence(nodes: Nodes, direct: Links, group: Group): number {
  let [sum, count] = [0, 0];
  for (const a of group) {
    for (const b of group) {
      if (a >= b || nodes.versionOf[a] === nodes.versionOf[b]) continue;
      sum += direct.get(a)?.get(b) ?? 0;
      count++;
    }
  }
  return count === 0 ? 1 : sum / count;
}

/**
 * Puts groups in reading order: the pivot's first, the others after the group that holds the unit before theirs, in the version whose
 * neighbour is already placed.
 */
export function inReadingOrder(nodes: Nodes, groups: readonly Group[], pivot: number): Group[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((node) => [node, group] as const)));
  const isPivot = (group: Group) => group.some((node) => nodes.versionOf[node] === pivot);
  const first = (group: Group, version: number) => group.find((node) => nodes.versionOf[node] === version);
  const ordered = groups.filter(isPivot).sort((a, b) => (first(a, pivot) ?? 0) - (first(b, pivot) ?? 0));
  const placed = new Set(ordered);
  const rest = groups.filter((group) => !placed.has(group)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  for (const group of rest) {
    const [node = 0] = group;
    const before = nodes.index(node) === 0 ? undefined : groupOf.get(node - 1);
    const at = before === undefined ? -1 : ordered.indexOf(before);
    ordered.splice(at + 1, 0, group);
  }
  return ordered;
}
