import { compare, type Share } from './compare.js';
import { type Convention, conventions } from './conventions.js';
import { type Damage, damageFeatures, layOut, noDamage, someDamage } from './layout.js';
import { printTree } from './print.js';
import { growTree, type Tree, withoutNumbers } from './tree.js';

/** Printed as it should be; damaged as extraction does; damaged, with all numbers and letters lost. */
export type Condition = 'clean' | 'damaged' | 'unnumbered';

/** What came of many trees. */
export interface Totals {
  readonly documents: number;
  readonly same: number;
  readonly clauses: number;
  readonly right: number;
  readonly paragraphs: Share;
  readonly items: Share;
  readonly notes: number;
  readonly tied: number;
  readonly ordered: number;
  /** The first differences, for a reader. */
  readonly differences: readonly string[];
}

/** Renders the trees of the seeds from `first` on in a language, parses them and adds up what came back. */
export function measure(convention: Convention, condition: Condition, first: number, count: number): Totals {
  const differences: string[] = [];
  const sums = { documents: 0, same: 0, clauses: 0, right: 0, notes: 0, tied: 0, ordered: 0 };
  const [paragraphs, items] = [
    { right: 0, all: 0 },
    { right: 0, all: 0 },
  ];
  for (let seed = first; seed < first + count; seed++) {
    const tree = treeFor(seed, condition);
    const printed = printTree(tree, convention, seed * 31 + 7, condition !== 'unnumbered');
    const outcome = compare(layOut(printed, convention, damageFor(seed, convention, condition), seed), printed, convention.tag);
    sums.documents++;
    sums.same += outcome.same ? 1 : 0;
    sums.ordered += outcome.ordered ? 1 : 0;
    for (const key of ['clauses', 'right', 'notes', 'tied'] as const) sums[key] += outcome[key];
    add(paragraphs, outcome.paragraphs);
    add(items, outcome.items);
    if (!outcome.same && differences.length < 5)
      differences.push(`${convention.tag} ${seed} ${tree.kind}: ${outcome.difference.slice(0, 400)}`);
  }
  return { ...sums, paragraphs, items, differences };
}

/**
 * In which share of the damaged trees each feature occurs, the commonest first. Languages that never have a feature (Chinese stems in
 * French) don't count for it.
 */
export function featureShares(first: number, count: number): (readonly [name: string, share: number])[] {
  const counts = new Map<string, number[]>();
  for (const convention of conventions) {
    const own = new Map<string, number>();
    for (let seed = first; seed < first + count; seed++)
      for (const name of featuresOf(seed, convention)) own.set(name, (own.get(name) ?? 0) + 1);
    for (const [name, times] of own) counts.set(name, [...(counts.get(name) ?? []), times / count]);
  }
  const shares = [...counts].map(([name, own]) => [name, own.reduce((sum, share) => sum + share, 0) / own.length] as const);
  return shares.sort((a, b) => b[1] - a[1]);
}

function featuresOf(seed: number, convention: Convention): readonly string[] {
  const printed = printTree(growTree(seed), convention, seed * 31 + 7);
  return [...printed.features, ...damageFeatures(damageFor(seed, convention, 'damaged'))];
}

function damageFor(seed: number, convention: Convention, condition: Condition): Damage {
  return condition === 'clean' ? noDamage : someDamage(seed * 17 + 3, convention.unspaced, condition === 'unnumbered');
}

function treeFor(seed: number, condition: Condition): Tree {
  const tree = growTree(seed);
  return condition === 'unnumbered' ? withoutNumbers(tree) : tree;
}

function add(sum: { right: number; all: number }, share: Share): void {
  sum.right += share.right;
  sum.all += share.all;
}
