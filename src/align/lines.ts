import { expectArguments, expectOptions } from '../arguments/expect.js';
import { LANGUAGE, LINES } from '../arguments/values.js';
import type { Alignment, AlignmentUnit } from '../model/alignment.js';
import type { TextLine } from '../read/text/text-lines.js';
import { lineNumber } from '../similarity/evidence/line-numbering.js';
import { comparedLine } from '../similarity/side.js';
import { ALIGN_LINES } from './check-options.js';
import type { AlignOptions } from './options.js';
import { alignUnits, type SideToAlign, sideToAlign } from './units.js';

/** Options of `alignLines`. */
export interface AlignLinesOptions extends AlignOptions {
  /** BCP-47 tag of the source's language. */
  readonly sourceLanguage: string;
  /** BCP-47 tag of the target's language. */
  readonly targetLanguage: string;
}

/**
 * Aligns text that is already cut into lines or sentences. No structure is parsed; blank lines pair only with blank lines or with nothing.
 *
 * @param source units of the source in order. Paths are `line.N` from 0; spans count as if the lines were joined by one line end.
 * @param target units of the target in order.
 * @returns pairs that hold every unit exactly once.
 * @throws {ClauseAlignError} `invalid-language` for a malformed tag, `invalid-option` for an option out of range.
 *
 * @example
 * ```ts
 * const { pairs } = alignLines(['第一。', '第二。'], ['First.', 'Second.'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * pairs.map((pair) => pair.type); // ["1-1", "1-1"]
 * ```
 */
export function alignLines(source: readonly string[], target: readonly string[], options: AlignLinesOptions): Alignment {
  expectArguments('alignLines', LINES, { source, target });
  return alignTextLines(laidOut(source), laidOut(target), options);
}

/** The same for lines whose spans are those that they have in a file, whose line ends may be of two characters. */
export function alignTextLines(source: readonly TextLine[], target: readonly TextLine[], options: AlignLinesOptions): Alignment {
  expectOptions('alignLines', ALIGN_LINES, options);
  const { sourceLanguage, targetLanguage } = options;
  expectArguments('alignLines', LANGUAGE, { sourceLanguage, targetLanguage });
  return alignUnits('line', lineSide(source, sourceLanguage), lineSide(target, targetLanguage), options);
}

/** Lines with the spans that they have when they are joined by one line end. */
function laidOut(lines: readonly string[]): TextLine[] {
  let start = 0;
  return lines.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { text, span };
  });
}

function lineSide(lines: readonly TextLine[], language: string): SideToAlign {
  const numbers = lines.map(({ text }) => lineNumber(text, language));
  const clauses = lines.map(
    ({ text, span }, k): AlignmentUnit => ({ path: `line.${k}`, text, span, numbering: numbers[k]?.numbering ?? null }),
  );
  const units = lines.map(({ text }, k) => comparedLine(text, numbers[k] ?? null));
  return sideToAlign({ language, symbol: null, title: null, clauses }, { language, units });
}
