import type { AlignmentUnit } from '../model/alignment.js';
import type { Numbering } from '../model/document.js';
import type { CheckContext } from './context.js';

/** A place where the printed numbers of a row of siblings leave the count. */
export interface NumberingGap {
  readonly unit: AlignmentUnit;
  readonly before: number;
  readonly found: number;
}

/** The last number of a row as it is printed, and as it would be without the slip before it. */
interface Count {
  readonly printed: number;
  readonly meant: number;
}

/**
 * Where the printed numbers of one version jump or come again, while those of the other do not. A row that starts again at 1 starts anew, and
 * one that goes on after a slip as if there were none has one gap.
 */
export function numberingGaps(context: CheckContext, side: 'source' | 'target'): NumberingGap[] {
  const others = new Set(gapsOf(context[side === 'source' ? 'target' : 'source'].units).map(keyOf));
  return gapsOf(context[side].units).filter((gap) => !others.has(keyOf(gap)));
}

const keyOf = ({ before, found }: NumberingGap) => `${before} ${found}`;

/** Headings of all levels are one row of paths: each level counts in a style of its own, with brackets (`（一）`) or without (`一、`). */
function levelOf(path: string, { style, mark }: Numbering): string {
  return /(?:^|\.)(?:h|sec)\.[^.]+$/.test(path) && /[(（㈠-㈩]/u.test(mark) ? `(${style})` : style;
}

function gapsOf(units: readonly AlignmentUnit[]): NumberingGap[] {
  const counts = new Map<string, Count>();
  const gaps: NumberingGap[] = [];
  for (const unit of units) {
    const { numbering, path } = unit;
    if (!numbering?.printed || numbering.ordinal === null || /^fn\./.test(path)) continue;
    const found = numbering.ordinal;
    const row = `${path.replace(/\.[^.]+$/, '')} ${levelOf(path, numbering)}`;
    const count = counts.get(row);
    const goesOn = count === undefined || found === 1 || found === count.printed + 1 || found === count.meant + 1;
    counts.set(row, { printed: found, meant: goesOn ? found : count.meant + 1 });
    if (!goesOn) gaps.push({ unit, before: count.printed, found });
  }
  return gaps;
}
