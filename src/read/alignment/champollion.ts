import type { LadderBead } from '../../model/ladder.js';
import { filledLines, type NumberedLine, refuseLine } from '../lines.js';

function side(text: string, line: NumberedLine): number[] {
  if (text.trim() === 'omitted') return [];
  const numbers = text.split(',').map((item) => (/^\s*[1-9]\d{0,8}\s*$/.test(item) ? Number(item) - 1 : Number.NaN));
  return numbers.some(Number.isNaN) ? refuseLine(line, 'line numbers from 1, or omitted') : numbers;
}

/**
 * Reads gold of the Champollion toolkit: `3,4 <=> 5`, line numbers from 1, `omitted` for an empty side.
 * On the left stands the target (English), on the right the source (Chinese).
 *
 * @throws {ClauseAlignError} `invalid-gold` for a line that is none.
 */
export function readChampollion(text: string): LadderBead[] {
  return filledLines(text).map((line) => {
    const [left, right, ...rest] = line.text.split('<=>');
    if (left === undefined || right === undefined || rest.length > 0) return refuseLine(line, 'a line such as 3,4 <=> 5');
    return { source: side(right, line), target: side(left, line) };
  });
}
