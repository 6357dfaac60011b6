import { diffArrays } from 'diff';
import type { TextPiece } from '../model/diff.js';

/** A word with the marks inside it (`217/A`, `l’aide`, `2.5`), a Han character, white space, or any other character. */
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])+(?:[.,'’/-](?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])+)*|\s+|./gu;

/** Edits beyond which two texts have so little in common that they are shown whole: keeps the time of Myers' algorithm bounded. */
const MOST_EDITS = 2_000;

/** What stays the same between two changes, yet too little to be read as such: white space and punctuation, or a single Han character. */
const ISLAND = /^(?:[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]*\p{Script=Han}[^\p{L}\p{Nd}]*)$/u;

/**
 * Compares two states of a text word by word, Chinese character by character, by the shortest edit script (Myers 1986).
 *
 * @returns pieces from end to end, deleted before added, no two of one kind in a row.
 */
export function diffWords(older: string, newer: string): TextPiece[] {
  const tokens = (text: string) => text.match(TOKEN) ?? [];
  const changes = diffArrays(tokens(older), tokens(newer), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return pieces([{ older, newer, isSame: false }]);
  const runs = changes.map(({ value, added, removed }): Run => {
    const text = value.join('');
    return { older: added ? '' : text, newer: removed ? '' : text, isSame: !added && !removed };
  });
  return pieces(joined(runs.map((run, k) => (isIsland(runs, k) ? { ...run, isSame: false } : run))));
}

/** What both states have at one place. */
interface Run {
  readonly older: string;
  readonly newer: string;
  readonly isSame: boolean;
}

function isIsland(runs: readonly Run[], at: number): boolean {
  const run = runs[at];
  return run?.isSame === true && at > 0 && at < runs.length - 1 && ISLAND.test(run.older);
}

/** Runs of one kind that follow each other as one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all[all.length - 1];
    if (last?.isSame === run.isSame) all[all.length - 1] = { ...run, older: last.older + run.older, newer: last.newer + run.newer };
    else all.push(run);
  }
  return all;
}

function pieces(runs: readonly Run[]): TextPiece[] {
  const all = runs.flatMap(({ older, newer, isSame }): TextPiece[] =>
    isSame
      ? [{ kind: 'same', text: older }]
      : [
          { kind: 'deleted', text: older },
          { kind: 'added', text: newer },
        ],
  );
  return all.filter(({ text }) => text !== '');
}
