import { compare, type Share } from './compare.js';
import type { Convention } from './conventions.js';
import { damageFeatures, layOut, noDamage, someDamage } from './layout.js';
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
  /** In how many documents each feature occurred. */
  readonly features: ReadonlyMap<string, number>;
  /** The first differences, for a reader. */
  readonly differences: readonly string[];
}

/** Renders the trees of the seeds from `first` on in a language, parses them and adds up what came back. */
export function measure(convention: Convention, condition: Condition, first: number, count: number): Totals {
  const features = new Map<string, number>();
  const differences: string[] = [];
  const sums = { documents: 0, same: 0, clauses: 0, right: 0, notes: 0, tied: 0, ordered: 0 };
  const [paragraphs, items] = [
    { right: 0, all: 0 },
    { right: 0, all: 0 },
  ];
  for (let seed = first; seed < first + count; seed++) {
    const tree = treeFor(seed, condition);
    if (!tree) continue;
    const printed = printTree(tree, convention, seed * 31 + 7);
    const damage = condition === 'clean' ? noDamage : someDamage(seed * 17 + 3, convention.unspaced, condition === 'unnumbered');
    for (const name of [...printed.features, ...damageFeatures(damage)]) features.set(name, (features.get(name) ?? 0) + 1);
    const outcome = compare(layOut(printed, convention, damage, seed), printed, convention.tag);
    sums.documents++;
    sums.same += outcome.same ? 1 : 0;
    sums.ordered += outcome.ordered ? 1 : 0;
    for (const key of ['clauses', 'right', 'notes', 'tied'] as const) sums[key] += outcome[key];
    add(paragraphs, outcome.paragraphs);
    add(items, outcome.items);
    if (!outcome.same && differences.length < 5)
      differences.push(`${convention.tag} ${seed} ${tree.kind}: ${outcome.difference.slice(0, 400)}`);
  }
  return { ...sums, paragraphs, items, features, differences };
}

function treeFor(seed: number, condition: Condition): Tree | null {
  const tree = growTree(seed);
  return condition === 'unnumbered' ? withoutNumbers(tree) : tree;
}

function add(sum: { right: number; all: number }, share: Share): void {
  sum.right += share.right;
  sum.all += share.all;
}
