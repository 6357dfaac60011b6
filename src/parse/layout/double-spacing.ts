import { columnsOf } from './columns.js';
import type { Line } from './line.js';
import { plainlyGoesOn } from './wrapping.js';

const fewest = 12;
/** Share of the lines that a blank one must part from the one before. */
const nearlyAll = 0.9;
/** Columns of a page. */
const widest = 120;
/** Of the longest line, full ones hold at least this. */
const leastFull = 0.8;
/** How many full lines, and which share of them, must stop in the middle of a sentence. */
const telling = { lines: 3, share: 0.3 };

/**
 * Takes the blank lines away that stand below every line, wrapped ones too; where paragraphs are parted by more of them, those stay. What tells
 * such a text from paragraphs of one line each: its longest lines are alike, and many of them stop in the middle of a sentence.
 */
export function closeDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  const parted = lines.filter(({ gap }) => gap === 'blank');
  if (lines.length < fewest || parted.length < nearlyAll * (lines.length - 1) || !areWrapped(lines)) return lines;
  const usual = parted.reduce((least, { lineEnds }) => Math.min(least, lineEnds), Infinity);
  return lines.map((line) => (line.gap === 'blank' && line.lineEnds === usual ? { ...line, gap: 'line' } : line));
}

function areWrapped(lines: readonly Line[]): boolean {
  const columns = lines.map(({ text }) => columnsOf(text));
  const longest = columns.reduce((most, value) => Math.max(most, value), 0);
  if (longest > widest) return false;
  let [full, goOn] = [0, 0];
  lines.forEach((line, i) => {
    if ((columns[i] ?? 0) < leastFull * longest) return;
    full++;
    const next = lines[i + 1];
    // Recitals in small letters end with commas, too.
    if (next?.gap === 'blank' && line.ending === 'none' && plainlyGoesOn(line, next)) goOn++;
  });
  return goOn >= Math.max(telling.lines, telling.share * full);
}
