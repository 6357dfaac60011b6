import { languageTable } from '../../languages/index.js';
import type { Numbering } from '../../model/document.js';
import type { Mark } from '../../parse/recognise/mark.js';
import { readMark } from '../../parse/recognise/read-mark.js';
import { vocabularyOf } from '../../parse/words/vocabulary.js';

/** How deep each style stands where nothing but the line is known. */
const DEGREES: Readonly<Record<string, number>> = { decimal: 1, han: 1, ordinal: 1, letter: 2, stem: 2, roman: 3 };

/**
 * The number at the start of a line that was never parsed, or null. Without siblings to decide, the first reading of the mark holds, and
 * what only siblings could prove to be a mark is none.
 */
export function lineNumbering(line: string, language: string): Numbering | null {
  const mark = readMark(line.trimStart(), vocabularyOf(languageTable(language)));
  const reading = mark === null || mark.weak || isUnsure(mark) ? undefined : mark.readings[0];
  if (mark === null || reading === undefined) return null;
  return { mark: mark.printed, ordinal: reading.ordinal, degree: DEGREES[reading.style] ?? 1, style: reading.style, printed: true };
}

/** A figure with nothing behind it but white space, or alone, may be the first word of a sentence, a page or a year. */
function isUnsure({ form }: Mark): boolean {
  return form === 'bare' || form === 'alone';
}
