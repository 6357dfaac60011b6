import type { AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import type { Renumbered, RevisedPair } from '../model/diff.js';
import { writesUnspaced } from '../text/terms.js';
import { diffWords } from './words.js';

/** A pair of two states with what has changed in it. */
export function revisedPair(pair: AlignmentPair, language: string): RevisedPair {
  if (pair.target.length === 0) return { ...pair, change: 'deleted', renumbered: null, words: [] };
  if (pair.source.length === 0) return { ...pair, change: 'added', renumbered: null, words: [] };
  const text = (units: readonly AlignmentUnit[]) => units.map((unit) => readingOf(unit)).join(writesUnspaced(language) ? '' : ' ');
  const [older, newer] = [text(pair.source), text(pair.target)];
  const renumbered = renumberedMarks(pair);
  if (older === newer) return { ...pair, change: 'unchanged', renumbered, words: [] };
  return { ...pair, change: 'edited', renumbered, words: diffWords(older, newer) };
}

/** The text as it is compared: how lines are broken and how wide spaces are is no edit. */
export function readingOf({ text }: AlignmentUnit): string {
  return text.replace(/\s+/g, ' ').trim();
}

function renumberedMarks({ source, target }: AlignmentPair): Renumbered | null {
  const [from, to] = [printedMark(source[0]), printedMark(target[0])];
  if (from === undefined || to === undefined) return null;
  // Another full stop or bracket around the number is no other number.
  const bare = (mark: string) =>
    mark
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(from) === bare(to) ? null : { from, to };
}

function printedMark(unit: AlignmentUnit | undefined): string | undefined {
  return unit?.numbering?.printed === true && unit.numbering.style !== 'bullet' ? unit.numbering.mark : undefined;
}
