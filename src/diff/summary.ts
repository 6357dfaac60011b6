import type { ChangeKind, DocumentDiff, RevisedPair } from '../model/diff.js';

/** How many pairs changed in each way: one that is edited, moved and renumbered counts three times. */
export type DiffSummary = Readonly<Record<ChangeKind | 'moved' | 'renumbered', number>>;

/** Counts the changes between two states. */
export function summariseDiff({ pairs }: DocumentDiff): DiffSummary {
  const count = (fits: (pair: RevisedPair) => boolean) => pairs.filter(fits).length;
  return {
    edited: count(({ change }) => change === 'edited'),
    added: count(({ change }) => change === 'added'),
    deleted: count(({ change }) => change === 'deleted'),
    moved: count(({ moved }) => moved === true),
    renumbered: count(({ renumbered }) => renumbered !== null),
    unchanged: count(({ change }) => change === 'unchanged'),
  };
}

/** Whether a reader of the changes must see a pair: all but what is unchanged, in its place and numbered as before. */
export function isChanged({ change, type, moved, renumbered }: RevisedPair): boolean {
  return change !== 'unchanged' || moved === true || renumbered !== null || type !== '1-1';
}

/** What became of a pair, in words: `edited`, `moved`, `renumbered 3. → 4.`, `cut in two` … */
export function changesInWords(pair: RevisedPair): string[] {
  const { change, moved, renumbered, source, target } = pair;
  const isWhole = change === 'unchanged' && isChanged(pair);
  return [
    ...(isWhole ? [] : [change]),
    ...(source.length > 0 && target.length > source.length ? ['cut'] : []),
    ...(target.length > 0 && source.length > target.length ? ['joined'] : []),
    ...(moved === true ? ['moved'] : []),
    ...(renumbered === null ? [] : [`renumbered ${renumbered.from} → ${renumbered.to}`]),
  ];
}
